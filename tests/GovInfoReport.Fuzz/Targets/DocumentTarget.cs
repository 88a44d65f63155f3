using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Fuzz;

/// <summary>Reads a document, and checks the report.</summary>
internal sealed class DocumentTarget(string name, Container container, Func<IReadOnlyList<byte[]>> tokens, Func<IEnumerable<byte[]>> seeds)
    : FuzzTarget
{
    private IReadOnlyList<byte[]>? _tokens;
    private DocumentReportParser? _parser;

    public override string Name => name;

    public override Container Container => container;

    public override IReadOnlyList<byte[]> Tokens => _tokens ??= tokens();

    public override void Run(byte[] input, bool writes)
    {
        _parser ??= new(ReportParserOptions.Default.WithPdf());
        ReportChecks.Check(_parser.Parse(input, "report." + name), writes);
    }

    protected override IEnumerable<byte[]> MakeSeeds() => seeds();
}
