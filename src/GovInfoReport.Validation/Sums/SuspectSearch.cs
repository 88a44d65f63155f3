using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>
/// Seeks the smallest changes that mend a set of broken sums. Work is bounded: one cell, then pairs and shifts of a row, then two cells,
/// then cell by cell what mends two sums or more (docs/suspect-cells.md).
/// </summary>
internal sealed partial class SuspectSearch
{
    private const int MaxSuspects = 5;

    // One pair of cells touches six sums at most, one row fifteen, two rows thirty.
    private const int MostSumsOfPair = 6;
    private const int MostSumsOfRow = 15;
    private const int MostSumsOfTwoRows = 30;

    private readonly ReportSums _sums;
    private readonly List<int> _broken;
    private readonly SumLedger _ledger;
    private readonly List<Candidate> _candidates = [];

    internal SuspectSearch(ReportSums sums, List<int> broken)
    {
        _sums = sums;
        _broken = broken;
        _ledger = new SumLedger(sums);

        // Sums of the other sets are broken all along; what counts is whether this set's are mended.
        Others = _ledger.BrokenCount - broken.Count;
    }

    /// <summary>How often a change was tried, taken back or looked for.</summary>
    internal int Steps => _ledger.Steps;

    private int Others { get; }

    private bool AllMended => _ledger.BrokenCount == Others;

    internal ImmutableArray<Suspect> Run()
    {
        SeekOneCell();
        if (_candidates.Count == 0)
        {
            SeekSwaps();
            SeekRowSlips();
            SeekRowSwaps();
        }

        if (_candidates.Count == 0) SeekTwoCells();
        if (_candidates.Count == 0) SeekCellByCell();
        _candidates.Sort(Candidate.Compare);
        return [.. _candidates.Take(MaxSuspects).Select(candidate => candidate.ToSuspect(_sums, _broken))];
    }

    private void SeekOneCell()
    {
        foreach (int cell in CellsOf(_broken[0]))
        {
            if (_ledger.MendingValue(cell, out int mended) is { } value && mended == _broken.Count)
                Add(FigureSlip.Classify(_sums.Report, cell, _ledger[cell], value), new Change(cell, value));
        }
    }

    private void SeekTwoCells()
    {
        if (_broken.Count > MostSumsOfPair) return;
        foreach (int first in CellsOf(_broken[0]))
        {
            if (!_ledger.IsSettled(first)) continue;
            long before = _ledger[first];
            foreach (SumLayout.Part part in SumLayout.ByCell[first])
            {
                long value = before - (part.Sign * _ledger.DifferenceOf(part.Relation));
                if (value < 0 || value == before) continue;
                _ledger.Set(first, value);
                AddSecondCell(first, value);
                _ledger.Set(first, before);
            }
        }
    }

    private void AddSecondCell(int first, long firstValue)
    {
        int rest = _ledger.BrokenCount - Others;
        int open = _broken.FindIndex(r => _ledger.DifferenceOf(r) != 0);
        if (open < 0) return;
        foreach (int second in CellsOf(_broken[open]))
        {
            if (second != first && _ledger.MendingValue(second, out int mended) is { } value && mended == rest && IsNew(second, value))
                Add(SuspectKind.SeveralCellsChanged, new Change(first, firstValue), new Change(second, value));
        }
    }

    // The pair was found from its other cell already.
    private bool IsNew(int cell, long value) => !_candidates.Exists(c => c.Changes[0].Cell == cell && c.Changes[0].Value == value);

    /// <summary>Where no small change mends everything: the cells that mend two sums or more each and break none.</summary>
    private void SeekCellByCell()
    {
        HashSet<int> seen = [];
        foreach (int cell in _broken.SelectMany(CellsOf))
        {
            if (seen.Add(cell) && _ledger.MendingValue(cell, out int mended) is { } value && mended >= 2)
                Add(FigureSlip.Classify(_sums.Report, cell, _ledger[cell], value), new Change(cell, value));
        }
    }

    private void Add(SuspectKind kind, params ReadOnlySpan<Change> changes) =>
        _candidates.Add(new Candidate(kind, changes.ToArray(), _sums, _broken));

    private static IEnumerable<int> CellsOf(int relation) =>
        SumLayout.Addends[relation].Concat(SumLayout.Totals[relation]).Select(cell => (int)cell);

    /// <summary>A cell, by index, and the figure that it would have.</summary>
    internal readonly record struct Change(int Cell, long Value);
}
