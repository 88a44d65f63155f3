namespace GovInfoReport.Validation;

/// <summary>Asks the tables of a report what they say of claims.</summary>
internal sealed class ClaimJudge
{
    private static readonly (string Measure, string Reading, string Renamed)[] OtherReadings =
    [
        (ClaimMeasures.New, "n+c", ClaimMeasures.Handled),
        (ClaimMeasures.Reviews, "review-reviewPending", "review.concluded"),
        ("review.concluded", "review", ClaimMeasures.Reviews),
        (ClaimMeasures.Litigation, "direct+after-directPending-afterPending", "litigation.concluded"),
        ("litigation.concluded", "direct+after", ClaimMeasures.Litigation),
        (ClaimMeasures.CarriedOver, "f", ClaimMeasures.CarriedForward),
        ("outcomes.unavailable", "notHeld", "t3.unavailable.notHeld"),
        ("t3.unavailable.notHeld", "U", "outcomes.unavailable"),
    ];

    private const int MostDecimals = 20;

    // The cells of fees are in 万元.
    private const decimal YuanOfCell = 10_000;

    private readonly AnnualReport _report;
    private readonly CellSet _unsettled;
    private readonly List<CollapsedRow> _collapsed;

    internal ClaimJudge(AnnualReport report)
    {
        _report = report;
        _unsettled = UnsettledCells.Of(report, []);
        _collapsed = CollapsedRow.Find(report);
    }

    /// <summary>The verdict on a claim, its readings with their values, and its measure by the reading that agrees.</summary>
    internal (ClaimVerdict Verdict, ClaimReading[] Readings, string Measure) Judge(ClaimDraft claim)
    {
        if (claim.Verdict is { } known) return (known, [.. claim.Stated.Select(s => new ClaimReading(s.Expression, s.Value))],
            claim.Measure);
        if (claim.Readings.Length == 0) return (ClaimVerdict.NotInTables, [], claim.Measure);
        decimal? value = claim.Unit == "元" && claim.Measure == ClaimMeasures.Fees ? claim.Value / YuanOfCell : claim.Value;
        ClaimReading[] readings = [.. claim.Readings.Select(r => new ClaimReading(Shown(r), ValueOf(r, out _)))];
        for (int i = 0; i < readings.Length; i++)
        {
            if (Agrees(claim, readings[i], value)) return (ClaimVerdict.Agrees, readings, MeasureBy(claim, i));
        }

        if (!HasTable(claim.Readings[0])) return (ClaimVerdict.NoTable, readings, claim.Measure);
        bool isFull = claim.Readings.All(r => ValueOf(r, out bool isComplete) is not null && isComplete);
        bool isComparable = isFull && !claim.IsApproximate && !claim.IsInDoubt;
        return (isComparable ? ClaimVerdict.Contradicts : ClaimVerdict.CannotTell, readings, claim.Measure);
    }

    private static bool Agrees(ClaimDraft claim, ClaimReading reading, decimal? value) =>
        !claim.IsApproximate && reading.Value is { } read && (read == value || IsRounded(claim, read));

    // 0.52万件 of 5230; money is told with fewer decimals than the cell has: 1860.5万元 of 1860.4987.
    private static bool IsRounded(ClaimDraft claim, decimal read)
    {
        bool isMoney = claim.Measure == ClaimMeasures.Fees;
        if ((claim.Scale == 1 && !isMoney) || claim.Value is not { } value || claim.Decimals > MostDecimals) return false;
        decimal exact = read * (isMoney && claim.Unit == "元" ? YuanOfCell : 1) / claim.Scale, stated = value / claim.Scale;
        return Math.Round(exact, claim.Decimals, MidpointRounding.AwayFromZero) == stated
            || Math.Round(exact, claim.Decimals, MidpointRounding.ToZero) == stated;
    }

    /// <summary>The cells of a reading.</summary>
    internal static IEnumerable<CellDefinition> CellsOf(string reading) => Terms(reading).SelectMany(t => t.Cells);

    /// <summary>The value of a reading; <see langword="null"/> where none of its cells is stated, or one is in doubt.</summary>
    internal decimal? ValueOf(string reading, out bool isComplete)
    {
        decimal sum = 0;
        isComplete = true;
        bool anyStated = false;
        foreach ((int sign, CellDefinition[] cells) in Terms(reading))
        {
            decimal? collapsed = CollapsedValue(cells);
            foreach (CellDefinition cell in cells)
            {
                if (_unsettled.Contains(cell.Index) && collapsed is null) return null;
                anyStated |= _report.Cells[cell] is not null || collapsed is not null;
                isComplete &= _report.Cells[cell] is not null || collapsed is not null;
                sum += sign * (_report.Cells[cell] ?? 0);
            }

            sum += sign * (collapsed ?? 0);
        }

        return anyStated ? sum : null;
    }

    private static string MeasureBy(ClaimDraft claim, int reading)
    {
        foreach ((string measure, string expression, string renamed) in OtherReadings)
        {
            if (reading > 0 && !claim.IsNamed && measure == claim.Measure && expression == claim.Readings[reading]) return renamed;
        }

        return claim.Measure;
    }

    // A row that stands for all rows of a group has the figure that they lack.
    private decimal? CollapsedValue(CellDefinition[] cells)
    {
        RowDefinition one = SumLayout.OtherAsOneRow;
        bool isOther = cells.Length > 1 && cells[0].Row.Group?.Code == "other" && cells.All(c => _report.Cells[c] is null);
        if (isOther && _report.Cells[one.Cells[cells[0].Row.Cells.IndexOf(cells[0])]] is { } figure) return figure;
        foreach (CollapsedRow row in _collapsed)
        {
            if (cells.Length > 1 && row.IsSettled && cells[0].Row.Group == row.Group) return row[cells[0].Row.Cells.IndexOf(cells[0])];
        }

        return null;
    }

    private bool HasTable(string reading)
    {
        TableDefinition table = CellsOf(reading).First().Table;
        return table.Cells.Any(c => _report.Cells[c] is not null);
    }

    private static string Shown(string reading) =>
        string.Concat(Split(reading).Select((t, i) => (t.Sign < 0 ? "-" : i > 0 ? "+" : "") + Name(t.Term)));

    private static string Name(string term)
    {
        if (ClaimWords.Table.Symbols.TryGetValue(term, out var symbol)) return symbol.Shown;
        int dot = term.IndexOf('.', StringComparison.Ordinal);
        if (!IsOfApplicants(term)) return term;
        string row = ClaimWords.Table.Symbols[term[..dot]].Cells[0].Row.Code;
        return term[(dot + 1)..] == "organizations" ? $"sum({row}.org)" : $"{row}.{term[(dot + 1)..]}";
    }

    // n.naturalPerson: a column of a row.
    private static bool IsOfApplicants(string term) =>
        term.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot && ClaimWords.Table.Symbols.ContainsKey(term[..dot]);

    private static IEnumerable<(int Sign, CellDefinition[] Cells)> Terms(string reading) =>
        Split(reading).Select(t => (t.Sign, CellsOfTerm(t.Term)));

    private static CellDefinition[] CellsOfTerm(string term)
    {
        if (ClaimWords.Table.Symbols.TryGetValue(term, out var symbol)) return [.. symbol.Cells];
        if (!IsOfApplicants(term)) return [ReportFormat.Current.GetCell(term)];
        RowDefinition row = ClaimWords.Table.Symbols[term[..term.IndexOf('.', StringComparison.Ordinal)]].Cells[0].Row;
        string column = term[term.IndexOf('.', StringComparison.Ordinal)..];
        return column == ".organizations" ? [.. row.Cells[1..^1]]
            : [row.Cells.First(c => c.Code.EndsWith(column, StringComparison.Ordinal))];
    }

    private static IEnumerable<(int Sign, string Term)> Split(string reading)
    {
        int sign = 1, start = 0;
        for (int i = 0; i <= reading.Length; i++)
        {
            if (i < reading.Length && reading[i] is not ('+' or '-')) continue;
            yield return (sign, reading[start..i]);
            if (i < reading.Length) sign = reading[i] == '-' ? -1 : 1;
            start = i + 1;
        }
    }
}
