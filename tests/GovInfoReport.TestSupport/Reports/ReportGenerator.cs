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
    public static Gen<AnnualReport> ArbitraryWithBlanks { get; } =
        Reports(ReportGeneratorOptions.Default with { Consistent = false, BlankPercent = 33 });

    /// <summary>
    /// Reports as authorities publish them, some cells blank: agency and date are signed below section six, and are part of its text.
    /// </summary>
    public static Gen<AnnualReport> Published { get; } =
        Gen.Select(Gen.OneOf(Consistent, ConsistentWithBlanks, ArbitraryWithBlanks), Gen.Int[0, 88], Sign);

    /// <summary>Reports with any figures in any edition, or in both mixed, a third of the cells blank.</summary>
    public static Gen<AnnualReport> AnyEditionWithBlanks { get; } =
        Gen.OneOf([.. EveryEdition.Select(o => Reports(o with { Consistent = false, BlankPercent = 33 }))]);

    /// <summary>
    /// Reports with tables of the format of 2019, alone or beside one of 2021; sums hold or not, some cells blank or none.
    /// </summary>
    public static Gen<AnnualReport> Former { get; } =
        Gen.OneOf([.. EveryEdition.Where(o => !o.IsCurrent).SelectMany(o => (Gen<AnnualReport>[])
        [Reports(o), Reports(o with { Consistent = false, BlankPercent = 33 })])]);

    /// <summary>The editions of tables 2 and 3, and both ways of mixing them.</summary>
    public static IEnumerable<ReportGeneratorOptions> EveryEdition =>
        from disclosure in ReportFormat.Editions
        from requests in ReportFormat.Editions
        select ReportGeneratorOptions.Default with { Disclosure = disclosure, Requests = requests };

    /// <summary>Random reports.</summary>
    public static Gen<AnnualReport> Reports(ReportGeneratorOptions options) =>
        Gen.Select(Cells(options), TextGenerator.Reports(options.VariedText),
            (cells, report) => report
            with
            { Cells = cells, DisclosureEdition = options.Disclosure.Edition, RequestsEdition = options.Requests.Edition });

    /// <summary>Random figures for the cells of the editions.</summary>
    public static Gen<ReportCells> Cells(ReportGeneratorOptions options)
    {
        Gen<long> figure = FigureGenerator.Count(options, options.Consistent ? LargestFreeCount : LargestCount);
        int count = ReportFormat.Current.Cells.Length, more = ReportFormat.AllCells.Length - count;
        Gen<FormerFigures> former = options.IsCurrent
            ? Gen.Const(new FormerFigures([], [], 0, null, []))
            : Gen.Select(
                figure.Array[more],
                Gen.Bool.Array[more],
                FigureGenerator.Amount,
                Gen.Int[0, 2].Select(i => i switch { 0 => "元", 1 => "万元", _ => null }),
                FigureGenerator.Blank(options.BlankPercent).Array[more],
                (counts, falls, amount, unit, blanks) => new FormerFigures(counts, falls, amount, unit, blanks));
        return Gen.Select(
            figure.Array[count],
            FigureGenerator.Amount,
            FigureGenerator.Blank(options.BlankPercent).Array[count],
            former,
            (counts, amount, blanks, others) => Assemble(options, counts, amount, blanks, others));
    }

    /// <summary>What is to be read of a document of <see cref="Published"/>: the signature is no text of its section.</summary>
    /// <param name="published">The report as it was written.</param>
    public static AnnualReport WithoutSignature(AnnualReport published) => published.PublicationDate is null ? published : published with
    {
        OtherMatters = published.OtherMatters! with { Text = string.Join('\n', published.OtherMatters.Text.Split('\n')[..^2]) },
    };

    private static AnnualReport Sign(AnnualReport report, int days)
    {
        DateOnly date = new DateOnly(report.Year!.Value + 1, 1, 2).AddDays(days);
        NarrativeSection last = report.OtherMatters!;
        return report with
        {
            PublicationDate = date,
            OtherMatters = last with { Text = $"{last.Text}\n{report.Agency}\n{date.Year}年{date.Month}月{date.Day}日" }
        };
    }

    private static ReportCells Assemble(ReportGeneratorOptions options, long[] counts, decimal amount, bool[] blanks, FormerFigures former)
    {
        int first = counts.Length;
        decimal[] figures = [.. ReportFormat.AllCells.Select(c => c.Index < first
            ? c.Kind == CellKind.Amount ? amount : counts[c.Index]
            : former.Counts.Length == 0 ? 0 : former.FigureOf(c, c.Index - first))];
        if (options.Consistent) ConsistentCells.Complete(options.Requests, figures);
        ReportCellsBuilder builder = new();
        foreach (CellDefinition cell in options.Cells)
        {
            bool isBlank = cell.Index < first ? blanks[cell.Index] : former.Blanks[cell.Index - first];
            builder[cell] = isBlank && (!options.Consistent || figures[cell.Index] == 0) ? null : figures[cell.Index];
        }

        if (builder[ReportFormat.Former.GetCell("t2.procurement.amount")] is not null) builder.ProcurementUnit = former.Unit;
        return builder.ToCells();
    }

    // What only the format of 2019 has.
    private sealed record FormerFigures(long[] Counts, bool[] Falls, decimal Amount, string? Unit, bool[] Blanks)
    {
        public decimal FigureOf(CellDefinition cell, int i) => cell.Kind switch
        {
            CellKind.Amount => Amount,
            CellKind.Change => Falls[i] ? -Counts[i] : Counts[i],
            _ => Counts[i],
        };
    }
}
