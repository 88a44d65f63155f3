namespace GovInfoReport.Cli;

/// <summary>Works on items in parallel and hands the results over in the order of the items, with a bounded number of them in memory.</summary>
internal static class OrderedParallel
{
    /// <param name="items">The items, drawn one by one while there is room.</param>
    /// <param name="workers">How many items are worked on at a time, from 1.</param>
    /// <param name="work">Works on an item, on any thread.</param>
    /// <param name="take">Takes the results in the order of the items, on the caller's thread.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, int workers, Func<TItem, TResult> work, Action<TResult> take)
    {
        if (workers == 1)
        {
            foreach (TItem item in items) take(work(item));
            return;
        }

        // A slow item holds the others back only when this many results wait behind it.
        int window = workers * 8;
        using SemaphoreSlim free = new(workers);
        Queue<Task<TResult>> running = new();
        foreach (TItem item in items)
        {
            if (running.Count == window) take(running.Dequeue().GetAwaiter().GetResult());
            while (running.TryPeek(out Task<TResult>? first) && first.IsCompleted) take(running.Dequeue().GetAwaiter().GetResult());
            free.Wait();
            running.Enqueue(Task.Run(() =>
            {
                try
                {
                    return work(item);
                }
                finally
                {
                    free.Release();
                }
            }));
        }

        while (running.TryDequeue(out Task<TResult>? next)) take(next.GetAwaiter().GetResult());
    }
}
