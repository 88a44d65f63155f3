using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>The command <c>compare</c>: reads files, and compares the years of each agency.</summary>
internal sealed class CompareCommand(Terminal terminal)
{
    /// <param name="call">The files, <c>--roster</c>, <c>--rules</c>, <c>--format</c> and <c>--jobs</c>.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        if (!RosterFile.TryRead(call, terminal, out Roster? roster)) return ExitStatus.Failed;
        CollectedReader reader = new(terminal, keepsGrowth: true);
        int status = reader.Read(call, call.Files);
        ReportCollection collection = ReportCollection.Of(reader.Reports, roster);
        BetweenFormat format = BetweenFormat.Create(call, terminal);
        BetweenRules rules = BetweenRules.Of(call, terminal);
        if (!rules.IsRight) status = ExitStatus.Failed;
        foreach (SeriesResult series in collection.Compare().Select(ProseGrowth.AddTo).Select(rules.Over))
        {
            format.Write(series);
            status = Math.Max(status, call.StatusOf(series.Diagnostics));
        }

        format.Write(rules.Over(collection.Diagnostics));
        format.Write(rules.Suppressed);
        format.End(status);
        return Math.Max(status, format.Status);
    }
}
