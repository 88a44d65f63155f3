using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>The command <c>aggregate</c>: compares the report of a whole with those of its parts.</summary>
internal sealed class AggregateCommand(Terminal terminal)
{
    /// <param name="call">The files, <c>--parent</c>, <c>--roster</c>, <c>--rules</c>, <c>--format</c>.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        if (call[OptionNames.Parent] is not { } path)
        {
            terminal.WriteError(Texts.Get("aggregate.noParent"));
            return ExitStatus.Failed;
        }

        if (!RosterFile.TryRead(call, terminal, out Roster? roster)) return ExitStatus.Failed;
        CollectedReader parent = new(terminal, keepsLists: true), members = new(terminal);
        int status = Math.Max(parent.Read(call, [path]), members.Read(call, call.Files));
        if (parent.Reports.Count > 1)
            terminal.WriteNote(PlainText.OneLine(Texts.Format("aggregate.severalParents", PlainText.Name(path), parent.Reports.Count)));
        BetweenFormat format = BetweenFormat.Create(call, terminal);
        BetweenRules rules = BetweenRules.Of(call, terminal);
        if (!rules.IsRight) status = ExitStatus.Failed;
        foreach (CollectedReport whole in parent.Reports.Take(1))
        {
            AggregateResult result = rules.Over(ReportAggregate.Check(whole, members.Reports, roster));
            format.Write(result, path);
            status = Math.Max(status, call.StatusOf(result.Diagnostics));
        }

        format.Write(rules.Suppressed);
        format.End(status);
        return status;
    }
}
