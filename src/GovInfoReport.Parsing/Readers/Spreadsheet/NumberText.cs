using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Writes the numbers of a workbook, which are binary fractions, as spreadsheet programs show them: to 15 digits, so that 4068.2080000000001 is 4068.208.</summary>
internal static class NumberText
{
    /// <summary>The text of a stored number; the stored text where it is no number.</summary>
    public static ReadOnlySpan<char> Shortest(ReadOnlySpan<char> stored)
    {
        if (stored.IndexOfAnyExceptInRange('0', '9') < 0 || !double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return stored;
        string shortest = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!shortest.Contains('E', StringComparison.Ordinal)) return shortest;
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact.ToString(CultureInfo.InvariantCulture) : stored;
    }

    /// <summary>A number as a cell without a format shows it: to eleven characters, which leaves out decimals; larger ones as powers of ten.</summary>
    public static string Shown(double number)
    {
        const int Width = 11;
        if (!decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) || Math.Abs(exact) >= 100_000_000_000m)
            return number.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        int whole = decimal.Truncate(Math.Abs(exact)).ToString(CultureInfo.InvariantCulture).Length;
        decimal shown = Math.Round(exact, Math.Max(0, Width - 1 - whole), MidpointRounding.AwayFromZero);
        return shown.ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
