using System.Collections.Concurrent;

namespace GovInfoReport.Cli;

/// <summary>
/// Works on items in parallel and hands the results over in the order of the items, with a bounded number of them in memory.
/// </summary>
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

        // A slow item holds the others back only when this many wait behind it. Workers take the next item without waiting for the caller's
        // thread.
        int window = workers * 8;
        bool isOver = false;
        Queue<Task<TResult>> inOrder = new();
        using BlockingCollection<Task<TResult>> waiting = [];
        Task[] running = [.. Enumerable.Range(0, workers)
            .Select(_ => Task.Factory
                .StartNew(RunWaiting, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        try
        {
            foreach (TItem item in items)
            {
                if (inOrder.Count == window) TakeNext();
                while (inOrder.TryPeek(out Task<TResult>? first) && first.IsCompleted) TakeNext();
                Task<TResult> task = new(() => work(item));
                inOrder.Enqueue(task);
                waiting.Add(task);
            }

            while (inOrder.Count > 0) TakeNext();
        }
        finally
        {
            // Nobody takes what is still waiting when the run ends early.
            isOver = true;
            waiting.CompleteAdding();
            Task.WaitAll(running);
        }

        void TakeNext() => take(inOrder.Dequeue().GetAwaiter().GetResult());

        // A fault stays in its task until its turn to be taken.
        void RunWaiting()
        {
            foreach (Task<TResult> task in waiting.GetConsumingEnumerable())
            {
                if (!Volatile.Read(ref isOver)) task.RunSynchronously(TaskScheduler.Default);
            }
        }
    }
}
