using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Writes the numbers of a workbook, which are binary fractions, as programs show them: 4068.2080000000001 is 4068.208.</summary>
internal static class NumberText
{
    /// <summary>How many characters a cell without a format shows of a number.</summary>
    public const int MaxShown = 11;

    /// <summary>
    /// A number as a cell without a format shows it: to eleven characters, which leaves out decimals; larger ones as powers of ten.
    /// </summary>
    public static string Shown(double number)
    {
        if (!decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
            out decimal exact) || Math.Abs(exact) >= 100_000_000_000m)
            return number.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        int whole = decimal.Truncate(Math.Abs(exact)).ToString(CultureInfo.InvariantCulture).Length;
        decimal shown = Math.Round(exact, Math.Max(0, MaxShown - 1 - whole), MidpointRounding.AwayFromZero);
        return shown.ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
