namespace GovInfoReport.Cli.Tests;

public class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Results_come_in_the_order_of_the_items_and_few_are_in_memory(int workers)
    {
        int drawn = 0, taken = 0, most = 0, atWork = 0, mostAtWork = 0;
        List<int> results = [];
        IEnumerable<int> Items()
        {
            for (int i = 0; i < 2_000; i++)
            {
                drawn++;
                most = Math.Max(most, drawn - taken);
                yield return i;
            }
        }

        OrderedParallel.Run(
            Items(),
            workers,
            item =>
            {
                int now = Interlocked.Increment(ref atWork);
                lock (results) mostAtWork = Math.Max(mostAtWork, now);
                if (item % 97 == 0) Thread.Sleep(5);
                Interlocked.Decrement(ref atWork);
                return item * 2;
            },
            result =>
            {
                taken++;
                results.Add(result);
            });
        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => i * 2), results);
        Assert.InRange(most, 1, (workers * 8) + 1);
        Assert.InRange(mostAtWork, 1, workers);
    }

    [Fact]
    public void A_fault_in_the_work_comes_out() =>
        Assert.Throws<InvalidOperationException>(() =>
            OrderedParallel.Run<int, int>([1, 2, 3], 2, item => item == 2 ? throw new InvalidOperationException() : item, _ => { }));
}
