using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>Findings between reports as SARIF, with related locations in the files of all reports that take part.</summary>
internal sealed class BetweenSarif(Terminal terminal, Uri? docs = null) : BetweenFormat
{
    private readonly SarifFindings _sarif = new(terminal, docs);

    public override void Write(SeriesResult series) => Write(series.Diagnostics);

    public override void Write(AggregateResult aggregate, string path) => Write(aggregate.Diagnostics);

    public override void Write(IReadOnlyList<Diagnostic> findings) => _sarif.Write(findings);

    public override void Write(IReadOnlyList<SuppressedDiagnostic> suppressed) => _sarif.Write(suppressed);

    public override void End(int status) => _sarif.End(status);
}
