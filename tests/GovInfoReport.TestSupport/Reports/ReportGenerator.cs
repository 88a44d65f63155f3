using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>Random annual reports, with text of our own.</summary>
public static class ReportGenerator
{
    private const long LargestFreeCount = 9_999_999;
    private const long LargestCount = 999_999_999;

    /// <summary>Reports whose sums hold, no cell blank.</summary>
    public static Gen<AnnualReport> Consistent { get; } = Reports(ReportGeneratorOptions.Default);

    /// <summary>Reports with any figures, no cell blank.</summary>
    public static Gen<AnnualReport> Arbitrary { get; } = Reports(ReportGeneratorOptions.Default with { Consistent = false });

    /// <summary>Reports whose sums hold, half of the zeros blank.</summary>
    public static Gen<AnnualReport> ConsistentWithBlanks { get; } = Reports(ReportGeneratorOptions.Default with { BlankPercent = 50 });

    /// <summary>Reports with any figures, a third of the cells blank.</summary>
    public static Gen<AnnualReport> ArbitraryWithBlanks { get; } = Reports(ReportGeneratorOptions.Default with { Consistent = false, BlankPercent = 33 });

    /// <summary>Reports as authorities publish them, some cells blank: agency and date are signed below section six, and are part of its text.</summary>
    public static Gen<AnnualReport> Published { get; } = Gen.Select(Gen.OneOf(Consistent, ConsistentWithBlanks, ArbitraryWithBlanks), Gen.Int[0, 88], Sign);

    /// <summary>Reports with any figures in any edition, or in both mixed, a third of the cells blank.</summary>
    public static Gen<AnnualReport> AnyEditionWithBlanks { get; } = Gen.OneOf([.. EveryEdition.Select(o => Reports(o with { Consistent = false, BlankPercent = 33 }))]);

    /// <summary>The editions of tables 2 and 3, and both ways of mixing them.</summary>
    public static IEnumerable<ReportGeneratorOptions> EveryEdition =>
        from disclosure in ReportFormat.Editions
        from requests in ReportFormat.Editions
        select ReportGeneratorOptions.Default with { Disclosure = disclosure, Requests = requests };

    /// <summary>Random reports.</summary>
    public static Gen<AnnualReport> Reports(ReportGeneratorOptions options) =>
        Gen.Select(Cells(options), TextGenerator.Reports(options.VariedText), (cells, report) => report with { Cells = cells, DisclosureEdition = options.Disclosure.Edition, RequestsEdition = options.Requests.Edition });

    /// <summary>Random figures for the cells of the editions.</summary>
    public static Gen<ReportCells> Cells(ReportGeneratorOptions options)
    {
        int count = ReportFormat.AllCells.Length;
        return Gen.Select(
            FigureGenerator.Count(options, options.Consistent ? LargestFreeCount : LargestCount).Array[count],
            FigureGenerator.Amount.Array[2],
            Gen.Int[0, 2].Select(i => i switch { 0 => "元", 1 => "万元", _ => null }),
            Gen.Bool.Array[count],
            FigureGenerator.Blank(options.BlankPercent).Array[count],
            (counts, amounts, unit, falls, blanks) => Assemble(options, counts, amounts, unit, falls, blanks));
    }

    private static AnnualReport Sign(AnnualReport report, int days)
    {
        DateOnly date = new DateOnly(report.Year!.Value + 1, 1, 2).AddDays(days);
        NarrativeSection last = report.OtherMatters!;
        return report with { PublicationDate = date, OtherMatters = last with { Text = $"{last.Text}\n{report.Agency}\n{date.Year}年{date.Month}月{date.Day}日" } };
    }

    private static ReportCells Assemble(ReportGeneratorOptions options, long[] counts, decimal[] amounts, string? unit, bool[] falls, bool[] blanks)
    {
        decimal[] figures = [.. ReportFormat.AllCells.Select(c => c.Kind switch
        {
            CellKind.Amount => amounts[c.Row.Code == "t2.fees" ? 0 : 1],
            CellKind.Change => falls[c.Index] ? -counts[c.Index] : counts[c.Index],
            _ => counts[c.Index],
        })];
        if (options.Consistent) ConsistentCells.Complete(options.Requests, figures);
        ReportCellsBuilder builder = new();
        foreach (CellDefinition cell in options.Cells)
        {
            bool blank = blanks[cell.Index] && (!options.Consistent || figures[cell.Index] == 0);
            builder[cell] = blank ? null : figures[cell.Index];
        }

        if (builder[ReportFormat.Former.GetCell("t2.procurement.amount")] is not null) builder.ProcurementUnit = unit;
        return builder.ToCells();
    }
}
