namespace GovInfoReport.Cli;

/// <summary>Runs a command over its input files: in parallel, in a stable order, with a progress bar, and with one exit status for all.</summary>
internal sealed class Batch(Terminal terminal, InputFiles inputs)
{
    /// <summary>How many files are done.</summary>
    public int DoneCount { get; private set; }

    /// <param name="work">Works on a file, on any thread.</param>
    /// <param name="take">Takes the results in the order of the files and returns the exit status of each.</param>
    /// <returns>The highest exit status.</returns>
    public int Run<TResult>(Func<InputFile, TResult> work, Func<TResult, int> take)
    {
        int status = ExitStatus.Good;
        ProgressBar progress = new(terminal, () => inputs.Enumerate().Count());
        int workers = inputs.AreSeveral ? Environment.ProcessorCount : 1;
        OrderedParallel.Run(inputs.Enumerate(), workers, work, result =>
        {
            progress.Clear();
            status = Math.Max(status, take(result));
            DoneCount++;
            progress.Advance();
        });
        progress.Clear();
        return Math.Max(status, Report());
    }

    // What was not read is said, so that nobody takes a part of a directory for the whole.
    private int Report()
    {
        if (inputs.SkippedCount > 0) terminal.WriteError(Texts.Format("skipped", inputs.SkippedCount));
        foreach ((string path, string reason) in inputs.Unlisted) terminal.WriteError(PlainText.OneLine(Texts.Format("unlisted", path, reason)));
        if (DoneCount == 0) terminal.WriteError(Texts.Get("noFiles"));
        return inputs.Unlisted.Count > 0 || DoneCount == 0 ? ExitStatus.Failed : ExitStatus.Good;
    }
}
