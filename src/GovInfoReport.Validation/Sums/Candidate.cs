using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>A set of changes found by the search, with its rank.</summary>
internal sealed class Candidate
{
    private readonly int _mended;
    private readonly int _effort;
    private readonly decimal _size;

    internal Candidate(SuspectKind kind, SuspectSearch.Change[] changes, ReportSums sums, List<int> broken)
    {
        Kind = kind;
        Changes = changes;
        Mended = [.. broken.Where(relation => IsMended(sums, relation, changes))];
        _mended = Mended.Count;
        _effort = changes.Sum(c => FigureSlip.Effort(sums.Report, c.Cell, sums.Values![c.Cell], c.Value));
        _size = changes.Sum(c => Math.Abs((decimal)c.Value - sums.Values![c.Cell]));
    }

    internal SuspectKind Kind { get; }

    internal SuspectSearch.Change[] Changes { get; }

    internal List<int> Mended { get; }

    /// <summary>More mended sums first, then simpler slips, then the order of the format.</summary>
    internal static int Compare(Candidate left, Candidate right)
    {
        int order = right._mended.CompareTo(left._mended);
        if (order == 0) order = left.Weight.CompareTo(right.Weight);
        if (order == 0) order = left.Changes.Length.CompareTo(right.Changes.Length);

        // Of several figures together, those that one slip explains, then those that move least.
        bool isOfSeveral = left.Kind == SuspectKind.SeveralCellsChanged && right.Kind == left.Kind;
        if (order == 0 && isOfSeveral) order = left._effort.CompareTo(right._effort);
        if (order == 0 && isOfSeveral) order = left._size.CompareTo(right._size);

        // A wrong total over right parts is commoner than the reverse.
        if (order == 0) order = FigureSlip.IsTotal(right.Changes[0].Cell).CompareTo(FigureSlip.IsTotal(left.Changes[0].Cell));
        return order != 0 ? order : left.Changes[0].Cell.CompareTo(right.Changes[0].Cell);
    }

    internal Suspect ToSuspect(ReportSums sums, List<int> broken)
    {
        ImmutableArray<CellChange> changes =
        [
            .. Changes.Select(c => new CellChange(ReportFormat.AllCells[c.Cell], sums.Report.Cells.GetCount(c.Cell), c.Value)),
        ];
        ImmutableArray<Relation> mended = [.. Mended.Select(i => sums.RelationOf(i))];
        return new Suspect(Kind, changes, mended, SuspectTexts.Explain(Kind, changes, mended, Mended.Count == broken.Count));
    }

    private int Weight => Kind switch
    {
        SuspectKind.TotalNotFilled => 0,
        SuspectKind.DigitsTransposed or SuspectKind.DigitChanged or SuspectKind.SignChanged => 1,
        SuspectKind.DigitsLostOrGained => 2,
        SuspectKind.CellChanged => 3,
        SuspectKind.CellsSwapped => Slipped ? 4 : 5,
        SuspectKind.FigureSplit or SuspectKind.FiguresJoined => 6,
        SuspectKind.RowShifted => 7,
        SuspectKind.RowsSwapped => 8,
        _ => 9,
    };

    // A figure in the cell beside its own, which is left at zero.
    private bool Slipped => Changes.Length == 2 && Math.Abs(Changes[0].Cell - Changes[1].Cell) == 1
        && (Changes[0].Value == 0 || Changes[1].Value == 0);

    private static bool IsMended(ReportSums sums, int relation, SuspectSearch.Change[] changes)
    {
        long difference = sums.Differences![relation];
        foreach (SuspectSearch.Change change in changes)
        {
            foreach (SumLayout.Part part in SumLayout.ByCell[change.Cell])
            {
                if (part.Relation == relation) difference += part.Sign * (change.Value - sums.Values![change.Cell]);
            }
        }

        return difference == 0;
    }
}
