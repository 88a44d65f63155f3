namespace GovInfoReport.Cli;

/// <summary>Runs a command over its input files: in parallel, in a stable order, with a progress bar, and with one exit status for all.</summary>
internal sealed class Batch(Terminal terminal, InputFiles inputs)
{
    private int _doneCount;

    /// <param name="work">Works on a file, on any thread.</param>
    /// <param name="take">Takes the results in the order of the files and returns the exit status of each.</param>
    /// <returns>The highest exit status.</returns>
    public int Run<TResult>(Func<InputFile, TResult> work, Func<TResult, int> take)
    {
        int status = ExitStatus.Good;
        ProgressBar progress = new(terminal, inputs.Count);
        int workers = inputs.AreSeveral ? Environment.ProcessorCount : 1;
        OrderedParallel.Run(inputs.Enumerate(), workers, work, result =>
        {
            progress.Clear();
            status = Math.Max(status, take(result));
            _doneCount++;
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
        if (_doneCount == 0) terminal.WriteError(Texts.Get("noFiles"));
        return inputs.Unlisted.Count > 0 || _doneCount == 0 ? ExitStatus.Failed : ExitStatus.Good;
    }
}
