using System.Collections.Immutable;

namespace GovInfoReport.Rendering.Tests;

/// <summary>A report with something of everything, and findings about it.</summary>
internal static class Reports
{
    public static CellDefinition Cell(string code) => ReportFormat.Current.GetCell(code);

    public static AnnualReport Full()
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) cells[cell] = cell.Index % 7 == 3 ? null : cell.Index * 3;
        cells[Cell("t2.fees.amount")] = 386.52m;
        cells[Cell("t3.granted.enterprise")] = null;
        return new AnnualReport
        {
            Title = "临河县2024年政府信息公开工作年度报告",
            Agency = "临河县",
            Year = 2024,
            Period = new ReportingPeriod(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)),
            PublicationDate = new DateOnly(2025, 3, 12),
            Metadata = new DocumentMetadata { IndexNumber = "LH000-0101-2025-00031" },
            Preamble = "根据有关要求，编制本报告。",
            Overview = new NarrativeSection("一、总体情况", "2024年工作平稳。\n（一）主动公开。全年公开信息4126条。"),
            Cells = cells.ToCells(),
            Problems = new NarrativeSection("五、存在的主要问题及改进情况", "解读不够通俗。"),
            OtherMatters = new NarrativeSection("六、其他需要报告的事项", "没有其他事项。"),
            AdditionalRows = [new AdditionalRow(Place.OfTable(3), "（六）其他处理", [], ["1", "", "2"])],
            Notes = [new ReportNote(Place.Of(Cell("t2.normativeDocuments.issued")), "其中修订2件")],
            Unsettled = [new UnsettledValue(Place.Of(Cell("t3.granted.enterprise")), "1 2")],
        };
    }

    public static AnnualReport Hostile()
    {
        const string Bad = "<script>alert(1)</script>\"'&|`*_[x](javascript:y)\u0007\u202E";
        return new AnnualReport
        {
            Title = Bad,
            Agency = Bad,
            Contact = new ContactDetails { Email = Bad },
            Metadata = new DocumentMetadata { Publisher = Bad },
            Preamble = Bad,
            Overview = new NarrativeSection(Bad, Bad + "\n1. " + Bad + "\n# " + Bad),
            AdditionalRows = [new AdditionalRow(Place.OfTable(2), Bad, [Bad], [Bad])],
            Notes = [new ReportNote(Place.OfTable(3), Bad)],
            Unsettled = [new UnsettledValue(Place.OfTable(4), Bad)],
        };
    }

    public static ImmutableArray<Diagnostic> Findings(AnnualReport report)
    {
        DiagnosticDescriptor sum =
            Descriptor("GIR2001", DiagnosticSeverity.Error, "{0}: the total is {1}, the sum is {2}.", "{0}：总计为 {1}，各项之和为 {2}。");
        DiagnosticDescriptor row = Descriptor("GIR1005", DiagnosticSeverity.Warning, "The row {0} is incomplete.", "“{0}”一行不完整。");
        DiagnosticDescriptor structure = Descriptor("GIR3001", DiagnosticSeverity.Info, "Section six is short.", "第六部分过短。");
        CellDefinition total = Cell("t3.granted.total");
        return
        [
            new Diagnostic(sum, new Location(new SourcePosition { Line = 12, Column = 3 }, Place.Of(total)), total, 69m, 70m)
            {
                Expected = 70,
                Actual = 69,
                Operands = [.. total.Row.Cells.Select(c => Operand.Of(report, c))],
                Suggestions = [new LocalizedText("“12” read as “21” would mend it.", "将“12”改为“21”即可平衡。")],
            },
            new Diagnostic(sum, Location.At(Place.Of(Cell("t4.review.total"))), Cell("t4.review.total"), 1m, 2m),
            new Diagnostic(row, Location.At(Place.Of(Cell("t3.denied.stateSecrets.total").Row)), total.Row),
            new Diagnostic(row, Location.At(Place.OfTable(2)), total.Row),
            new Diagnostic(structure, Location.At(Place.OfSection(6))),
            new Diagnostic(structure, Location.At(Place.Of(ReportField.Title))),
            new Diagnostic(structure, Location.None),
        ];
    }

    public static DiagnosticDescriptor Descriptor(string id, DiagnosticSeverity severity, string english, string chinese) =>
        new(id, severity, new LocalizedText(english, chinese), new LocalizedText(english, chinese));
}
