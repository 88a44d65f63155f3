namespace GovInfoReport.Parsing;

/// <summary>
/// Chooses the reading of each row of table 3 by the sums of its columns: in each, new requests and those carried over are the outcomes and
/// those carried forward, and the outcomes their total. A row with other digits than columns is taken only where the columns confirm it:
/// a figure that is wrong in the document could make a wrong reading fit.
/// </summary>
internal sealed class GluedColumns
{
    // Rows 1 and 2 stand before the outcomes, their total and row 25 behind them.
    private const int FirstOutcome = 2;
    private const int MaxWays = 4096;

    private readonly IReadOnlyList<GluedRow> _rows;
    private readonly int _columns;
    private readonly GluedReading?[] _chosen;

    private GluedColumns(IReadOnlyList<GluedRow> rows, int columns)
    {
        _rows = rows;
        _columns = columns;
        _chosen = new GluedReading?[rows.Count];
    }

    /// <summary>Chooses the readings.</summary>
    /// <param name="rows">The rows of an edition's table 3, in its order.</param>
    /// <param name="columns">How many columns the table has, the total the last.</param>
    /// <param name="takesSingleDigits">Whether a row with as many digits as columns is taken where no column confirms it.</param>
    /// <returns>One for each row; <see langword="null"/> where it is open.</returns>
    public static GluedReading?[] Choose(IReadOnlyList<GluedRow> rows, int columns, bool takesSingleDigits = true)
    {
        GluedColumns search = new(rows, columns);
        int total = rows.Count - 2;
        List<(int, int)> outcomes = [(total, -1)];
        for (int row = FirstOutcome; row < total; row++) outcomes.Add((row, 1));
        List<(int, int)> balance = [(0, 1), (1, 1), (total, -1), (rows.Count - 1, -1)];
        if (!search.TrySettle([outcomes, balance]))
        {
            search.TrySettle([outcomes]);
            search.TrySettle([balance]);
        }

        if (takesSingleDigits) search.TakeSingleDigits();
        return search._chosen;
    }

    private void TakeSingleDigits()
    {
        for (int row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].HasOneDigitEach && _rows[row].Readings.Count == 1) _chosen[row] ??= _rows[row].Readings[0];
        }
    }

    // The readings that all ways of fulfilling the relations have in common.
    private bool TrySettle(List<(int Row, int Sign)>[] relations)
    {
        int[] rows = [.. relations.SelectMany(r => r.Select(term => term.Row)).Distinct()];
        int[] unknown = [.. rows.Where(row => ReadingsOf(row).Count == 0)];
        long ways = CountWays(rows);
        if (unknown.Length > 1 || ways > MaxWays) return false;
        List<GluedReading?[]> solutions = [];
        for (long way = 0; way < ways; way++)
        {
            GluedReading?[] readings = WayOf(way, rows);
            if (unknown.Length == 1) readings[unknown[0]] = Derive(unknown[0], readings, relations);
            if (Hold(readings, relations, unknown, mayFail: ways == 1 && unknown.Length == 0)) solutions.Add(readings);
        }

        if (solutions.Count == 0) return false;
        ChooseCommon(rows, solutions);
        return true;
    }

    private void ChooseCommon(int[] rows, List<GluedReading?[]> solutions)
    {
        foreach (int row in rows)
        {
            if (solutions.TrueForAll(s => ReferenceEquals(s[row], solutions[0][row]))) _chosen[row] ??= solutions[0][row];
        }
    }

    // No further than it is known that they are too many.
    private long CountWays(int[] rows)
    {
        long ways = 1;
        for (int i = 0; i < rows.Length && ways <= MaxWays; i++) ways *= Math.Max(1, ReadingsOf(rows[i]).Count);
        return ways;
    }

    private IReadOnlyList<GluedReading> ReadingsOf(int row) => _chosen[row] is { } chosen ? [chosen] : _rows[row].Readings;

    private GluedReading?[] WayOf(long way, int[] rows)
    {
        GluedReading?[] readings = new GluedReading?[_rows.Count];
        foreach (int row in rows)
        {
            IReadOnlyList<GluedReading> all = ReadingsOf(row);
            if (all.Count == 0) continue;
            readings[row] = all[(int)(way % all.Count)];
            way /= all.Count;
        }

        return readings;
    }

    // A row whose own sum is wrong: its columns tell its figures, and the rest is its total as written.
    private GluedReading? Derive(int row, GluedReading?[] readings, List<(int Row, int Sign)>[] relations)
    {
        List<(int Row, int Sign)> relation = relations.First(r => r.Exists(term => term.Row == row));
        int sign = relation.Find(term => term.Row == row).Sign;
        long[] values = new long[_columns - 1];
        for (int column = 0; column < values.Length; column++)
        {
            values[column] = -sign * SumOf(relation.Where(term => term.Row != row), readings, column);
            if (values[column] < 0) return null;
        }

        return GluedFigures.Fit(_rows[row].Text, values);
    }

    private bool Hold(GluedReading?[] readings, List<(int Row, int Sign)>[] relations, int[] unknown, bool mayFail)
    {
        if (unknown.Length == 1 && readings[unknown[0]] is null) return false;
        // The total of a row whose own sum is wrong is no part of its column's sum.
        int columns = _columns - unknown.Length;
        return Array.TrueForAll(relations, relation => Holds(readings, relation, columns, mayFail && relations.Length == 1));
    }

    // Where each row has one reading, one wrong sum of one column is the document's own: a row that is read wrongly is wrong in two columns
    // side by side, of which the total may be one.
    private bool Holds(GluedReading?[] readings, List<(int Row, int Sign)> relation, int columns, bool mayFail)
    {
        int wrong = 0;
        for (int column = 0; column < columns; column++)
        {
            if (SumOf(relation, readings, column) == 0) continue;
            if (!mayFail) return false;
            bool isTotal = column == _columns - 1, isBesideTotal = column == _columns - 2;
            if (isBesideTotal || (!isTotal && ++wrong > 1)) return false;
        }

        return true;
    }

    private static long SumOf(IEnumerable<(int Row, int Sign)> terms, GluedReading?[] readings, int column)
    {
        long sum = 0;
        foreach ((int row, int sign) in terms) sum += sign * readings[row]!.Values[column];
        return sum;
    }
}
