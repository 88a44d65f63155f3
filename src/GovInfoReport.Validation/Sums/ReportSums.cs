using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>All sums of one report: which hold, which are broken and by how much, which cannot be assessed.</summary>
/// <remarks>
/// Made once a run and shared by the arithmetic rules. A report without doubts, whose sums all hold, takes one pass over index arrays;
/// the rest is worked out only where something differs (<see cref="ReportSumsResolver"/>).
/// </remarks>
internal sealed class ReportSums
{
    // Below this no sum over a relation's cells can leave 64 bits.
    internal const long SafeMagnitude = 1L << 57;

    private ReportSums(AnnualReport report)
    {
        Report = report;
        States = new SumState[SumLayout.Relations.Length];
    }

    internal AnnualReport Report { get; }

    /// <summary>The edition of table 3.</summary>
    internal ReportFormat Format => Report.FormatOf(ReportFormat.Current.Requests.Number);

    internal SumState[] States { get; }

    /// <summary>Addends less totals, by sum; <see langword="null"/> where every sum holds and nothing is doubtful.</summary>
    internal long[]? Differences { get; private set; }

    /// <summary>
    /// The counts by cell, with blank totals taken as the sum of their parts. Those of the report where <see cref="Differences"/> is
    /// <see langword="null"/>.
    /// </summary>
    internal long[]? Values { get; private set; }

    /// <summary>Rows that stand for all rows of their group.</summary>
    internal IReadOnlyList<CollapsedRow> Collapsed { get; private set; } = [];

    /// <summary>Cells without a figure whose figure the document has, doubtfully.</summary>
    internal CellSet Unsettled { get; private set; }

    /// <summary>
    /// Whether figures are so large that sums leave 64 bits: they are still checked exactly, but suspects are not sought.
    /// </summary>
    internal bool IsWide { get; private set; }

    /// <summary>The changes that would mend the broken sums; sought when a finding first asks for them.</summary>
    internal SuspectFindings Suspects => FoundSuspects ??= SuspectFindings.Of(this);

    /// <summary>The same, where a finding asked for them and the search came to its end.</summary>
    internal SuspectFindings? FoundSuspects { get; private set; }

    internal bool HasBroken => Differences is not null && Array.IndexOf(States, SumState.Broken) >= 0;

    internal static ReportSums Of(AnnualReport report, ImmutableArray<Place> doubts)
    {
        ReportSums sums = new(WithoutDoubledRow(report));
        report = sums.Report;
        bool plain = report.Unsettled.Count == 0 && report.AdditionalRows.Count == 0 && doubts.IsEmpty;
        if (sums.CheckAll() && plain) return sums;

        ReportSumsResolver resolver = new(report, sums.States, doubts);
        resolver.Resolve();
        sums.Differences = resolver.Differences;
        sums.Values = resolver.Values;
        sums.Collapsed = resolver.Collapsed;
        sums.Unsettled = resolver.Unsettled;
        sums.IsWide = resolver.IsWide;
        return sums;
    }

    /// <summary>The sums as rules of the caller's own get them.</summary>
    internal ImmutableArray<CheckedSum> ToPublic() =>
    [
        .. States.Select((s, i) => new CheckedSum(RelationOf(i), s, s == SumState.Broken ? Differences![i] : 0))
            .Where(s => Format.Relations.Contains(s.Relation)),
    ];

    /// <summary>A sum as the report's edition has it.</summary>
    internal Relation RelationOf(int index) => SumLayout.Of(Format, index);

    // Beside its reasons, （六）其他处理 as one row is their sum, and no addend.
    private static AnnualReport WithoutDoubledRow(AnnualReport report)
    {
        bool isDoubled = report.RequestsEdition is ReportEdition.Format2021
            && SumLayout.OtherAsOneRow.Cells.Any(c => report.Cells[c] is not null);
        if (!isDoubled) return report;
        ReportCellsBuilder cells = report.Cells.ToBuilder();
        foreach (CellDefinition cell in SumLayout.OtherAsOneRow.Cells) cells[cell] = null;
        return report with { Cells = cells.ToCells() };
    }

    /// <summary>Whether every sum holds or is blank, blanks taken as zero.</summary>
    private bool CheckAll()
    {
        ReadOnlySpan<long> counts = Report.Cells.Counts;
        CellSet stated = Report.Cells.Stated;
        bool allHold = true;
        long magnitude = 0;
        for (int i = 0; i < States.Length; i++)
        {
            long difference = 0;
            foreach (short cell in SumLayout.Addends[i])
            {
                long value = counts[cell];
                magnitude |= value ^ (value >> 63);
                difference += value;
            }

            foreach (short cell in SumLayout.Totals[i])
            {
                long value = counts[cell];
                magnitude |= value ^ (value >> 63);
                difference -= value;
            }

            allHold &= difference == 0;
            if (!stated.Intersects(SumLayout.Cells[i]))
                States[i] = stated.Intersects(SumLayout.TableCells[i]) ? SumState.Blank : SumState.TableBlank;
        }

        return allHold && magnitude < SafeMagnitude;
    }
}
