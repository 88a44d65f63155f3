using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>Puts one known error into a good report.</summary>
internal sealed class ErrorInjector(Random random)
{
    private static readonly ImmutableArray<RowDefinition> Rows = ReportFormat.Current.GetTable(3).Rows;
    private static readonly CellDefinition[] Summed =
        [.. ReportFormat.Current.Relations.SelectMany(r => r.Addends.Concat(r.Totals)).Distinct()];

    private static readonly CellDefinition[] Totals =
        [.. ReportFormat.Current.Relations.Where(r => r.Totals.Length == 1).Select(r => r.Place).Distinct()];

    /// <summary>The report with an error of a kind; <see langword="null"/> where the report has nothing that it could befall.</summary>
    public InjectedError? Inject(ErrorKind kind, AnnualReport report) => kind switch
    {
        ErrorKind.DigitChanged => ChangeCell(kind, report, Summed, v => v > 0, ChangeDigit),
        ErrorKind.DigitsTransposed => ChangeCell(kind, report, Summed, v => Transpose(v) != v, Transpose),
        ErrorKind.TotalNotUpdated => ChangeCell(kind, report, Totals, v => v > 0, v => v - random.NextInt64(1, v + 1)),
        ErrorKind.SignChanged => ChangeCell(kind, report, Summed, v => v > 0, v => -v),
        ErrorKind.FigureSplit => ChangeRow(kind, report, Split),
        ErrorKind.FiguresJoined => ChangeRow(kind, report, Join),
        ErrorKind.CellShifted => ChangeRow(kind, report, Shift),
        ErrorKind.RowsSwapped => SwapRows(report),
        ErrorKind.RowDropped => DropRow(report),
        ErrorKind.UnitWrong => WriteUnit(report),
        _ => WriteYear(report),
    };

    private InjectedError? ChangeCell(
        ErrorKind kind, AnnualReport report, CellDefinition[] cells, Func<long, bool> suits, Func<long, long> change)
    {
        CellDefinition[] candidates = [.. cells.Where(c => report.Cells[c] is { } v && suits((long)v))];
        if (candidates.Length == 0) return null;
        CellDefinition cell = candidates[random.Next(candidates.Length)];
        long meant = (long)report.Cells[cell]!.Value;
        return new InjectedError(report, kind, report.With((cell.Code, change(meant))), cell, meant);
    }

    private long ChangeDigit(long value)
    {
        char[] digits = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        int at = random.Next(digits.Length);
        digits[at] = (char)('0' + ((digits[at] - '0' + random.Next(1, 10)) % 10));
        return long.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static long Transpose(long value)
    {
        char[] digits = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (int i = digits.Length - 2; i >= 0; i--)
        {
            if (digits[i] == digits[i + 1]) continue;
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            break;
        }

        return long.Parse(digits, CultureInfo.InvariantCulture);
    }

    private InjectedError? ChangeRow(ErrorKind kind, AnnualReport report, Func<long[], bool> change)
    {
        foreach (RowDefinition row in Shuffled())
        {
            long[] values = [.. row.Cells.Select(c => (long)(report.Cells[c] ?? 0))];
            if (!change(values)) continue;
            return new InjectedError(report, kind, report.With([.. row.Cells.Select((c, i) => (c.Code, (decimal?)values[i]))]));
        }

        return null;
    }

    // 123 becomes 12 and 3; the rest of the row moves on, and the total goes off it.
    private static bool Split(long[] values)
    {
        int at = Array.FindIndex(values, 0, 6, v => v >= 10);
        if (at < 0) return false;
        Array.Copy(values, at + 1, values, at + 2, 5 - at);
        (values[at], values[at + 1]) = (values[at] / 10, values[at] % 10);
        return true;
    }

    // 12 and 3 become 123; the rest of the row moves up.
    private static bool Join(long[] values)
    {
        int at = Enumerable.Range(0, 6).FirstOrDefault(i => values[i] > 0 && values[i + 1] is > 0 and < 1000000, -1);
        if (at < 0) return false;
        values[at] = long.Parse(string.Create(CultureInfo.InvariantCulture, $"{values[at]}{values[at + 1]}"), CultureInfo.InvariantCulture);
        Array.Copy(values, at + 2, values, at + 1, 5 - at);
        values[^1] = 0;
        return true;
    }

    // A figure stands in the column beside its own.
    private static bool Shift(long[] values)
    {
        int at = Enumerable.Range(0, 5).FirstOrDefault(i => values[i] != values[i + 1], -1);
        if (at < 0) return false;
        (values[at], values[at + 1]) = (values[at + 1], values[at]);
        return true;
    }

    private InjectedError SwapRows(AnnualReport report)
    {
        int upper = random.Next(Rows.Length - 1);
        return new InjectedError(report, ErrorKind.RowsSwapped, report.With(
        [
            .. Rows[upper].Cells.Zip(Rows[upper + 1].Cells, (a, b) => (a.Code, report.Cells[b])),
            .. Rows[upper].Cells.Zip(Rows[upper + 1].Cells, (a, b) => (b.Code, report.Cells[a])),
        ]));
    }

    private InjectedError? DropRow(AnnualReport report)
    {
        RowDefinition? row = Shuffled().FirstOrDefault(r => r.Cells.Any(c => report.Cells[c] > 0));
        return row is null ? null : new InjectedError(report, ErrorKind.RowDropped, report.Blank(c => c.Row == row));
    }

    // The fee in 元 in a column of 万元, as the reading leaves it: no figure, the text kept.
    private static InjectedError WriteUnit(AnnualReport report)
    {
        CellDefinition fee = ReportFormat.Current.GetCell("t2.fees.amount");
        string text = string.Create(CultureInfo.InvariantCulture, $"{(report.Cells[fee] ?? 1) * 10_000:0}元");
        return new InjectedError(report, ErrorKind.UnitWrong, report.With((fee.Code, null)) with
        {
            Unsettled = [new UnsettledValue(Place.Of(fee), text)],
        });
    }

    private InjectedError WriteYear(AnnualReport report)
    {
        int year = report.Year!.Value, wrong = year + (random.Next(2) == 0 ? -1 : 1);
        return new InjectedError(report, ErrorKind.YearWrong, report with
        {
            Title = report.Title!.Replace(
                year.ToString(CultureInfo.InvariantCulture), wrong.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            Year = wrong,
        });
    }

    private RowDefinition[] Shuffled()
    {
        RowDefinition[] rows = [.. Rows];
        random.Shuffle(rows);
        return rows;
    }
}
