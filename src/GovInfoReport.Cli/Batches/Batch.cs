namespace GovInfoReport.Cli;

/// <summary>
/// Runs a command over its input files: in parallel, in a stable order, with a progress bar, and with one exit status for all.
/// </summary>
/// <param name="terminal">Where it reports.</param>
/// <param name="inputs">The files.</param>
/// <param name="jobs">How many files are worked on at a time; 0 for as many as there are processors.</param>
internal sealed class Batch(Terminal terminal, InputFiles inputs, int jobs = 0)
{
    private int _doneCount;

    /// <param name="read">Reads a file, on any thread: the reports in it.</param>
    /// <param name="work">Works on a report, on the same thread.</param>
    /// <param name="fail">The result of a report whose work threw, from what was read of it with the diagnostic that says so.</param>
    /// <param name="take">Takes the results in the order of the files and returns the exit status of each.</param>
    /// <returns>The highest exit status.</returns>
    public int Run<TResult>(
        Func<InputFile, IReadOnlyList<ReadFile>> read,
        Func<InputFile, ParseResult, TResult> work,
        Func<InputFile, ParseResult, TResult> fail,
        Func<TResult, int> take)
    {
        int status = ExitStatus.Good;
        ProgressBar progress = new(terminal, inputs.Count);
        int workers = !inputs.AreSeveral ? 1 : jobs > 0 ? jobs : Environment.ProcessorCount;
        OrderedParallel.Run(inputs.Enumerate(), workers, file => Attempt(file, read, work, fail), done =>
        {
            progress.Clear();
            foreach ((InputFile file, TResult result) in done) status = Math.Max(status, Take(file, result, take));
            _doneCount++;
            progress.Advance();
        });
        progress.Clear();
        return Math.Max(status, Report());
    }

    // What a file throws is a diagnostic of that file, beside those that it has.
    private static List<(InputFile File, TResult Result)> Attempt<TResult>(
        InputFile file,
        Func<InputFile, IReadOnlyList<ReadFile>> read,
        Func<InputFile, ParseResult, TResult> work,
        Func<InputFile, ParseResult, TResult> fail)
    {
        try
        {
            return [.. read(file).Select(r => (r.File, Attempt(r, work, fail)))];
        }
        catch (Exception exception) when (ProgramFault.IsOfOneFile(exception))
        {
            return [(file, fail(file, new ParseResult(new AnnualReport(), [ProgramFault.Of(exception)])))];
        }
    }

    private static TResult Attempt<TResult>(
        ReadFile read, Func<InputFile, ParseResult, TResult> work, Func<InputFile, ParseResult, TResult> fail)
    {
        try
        {
            return work(read.File, read.Parsed);
        }
        catch (Exception exception) when (ProgramFault.IsOfOneFile(exception))
        {
            return fail(read.File, read.Parsed with { Diagnostics = [.. read.Parsed.Diagnostics, ProgramFault.Of(exception)] });
        }
    }

    private int Take<TResult>(InputFile file, TResult result, Func<TResult, int> take)
    {
        try
        {
            return take(result);
        }
        catch (Exception exception) when (ProgramFault.IsOfOneFile(exception))
        {
            terminal.WriteDiagnostic(file.Path, ProgramFault.Of(exception));
            return ExitStatus.Failed;
        }
    }

    // What was not read is said, so that nobody takes a part of a directory for the whole.
    private int Report()
    {
        if (inputs.SkippedCount > 0)
        {
            string more = inputs.SkippedCount > inputs.Skipped.Count ? Texts.Get("separator") + "…" : "";
            string names = string.Join(Texts.Get("separator"), inputs.Skipped.Select(PlainText.Name)) + more;
            terminal.WriteNote(Texts.Format("skipped", inputs.SkippedCount, names));
        }

        if (inputs.SpecialCount > 0) terminal.WriteNote(Texts.Format("special", inputs.SpecialCount));
        if (inputs.UnwalkedCount > 0) terminal.WriteNote(Texts.Format("unwalked", inputs.UnwalkedCount));
        if (inputs.HasMetOutput) terminal.WriteNote(Texts.Get("outputMet"));
        foreach ((string path, string reason) in inputs.Unlisted)
            terminal.WriteError(PlainText.OneLine(Texts.Format("unlisted", PlainText.Name(path), reason)));
        if (_doneCount == 0) terminal.WriteError(Texts.Get("noFiles"));
        return inputs.Unlisted.Count > 0 || _doneCount == 0 ? ExitStatus.Failed : ExitStatus.Good;
    }
}
