using GovInfoReport.Parsing;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Reads documents drawn from the grammar of renderings.</summary>
internal sealed class Sampler(DocumentReportParser parser, int threads)
{
    /// <summary>The fields of the undamaged documents.</summary>
    public FieldTally Fields { get; } = new();

    public Tally Run(int seed, int count, bool damaged)
    {
        Tally tally = new();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            Rendering rendering = Rendering.Draw(seed + i, damaged);
            if (rendering.Render() is not { } document) return;
            ParseResult read = parser.Parse(document.Content);
            if (!damaged) Fields.Add(document.Report, read.Report);
            CellComparison cells = CellComparison.Compare(document.Report, read);
            string name = damaged ? $"{rendering}\n    {document.Damage}" : rendering.ToString();
            tally.Add(damaged ? rendering.Damage : rendering.Kind, i, name, cells, ReportFormat.Current.Cells.Length);
        });
        return tally;
    }
}
