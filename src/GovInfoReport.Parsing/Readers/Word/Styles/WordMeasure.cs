using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Measures of Word: whole numbers in the unit of the property, or, in strict files, numbers with a unit of their own.</summary>
internal static class WordMeasure
{
    private const double MaxPoints = 2000;

    /// <summary>Half points; <see langword="null"/> for what is no measure.</summary>
    public static short? HalfPoints(ReadOnlySpan<char> text)
    {
        int letters = text.IndexOfAnyInRange('a', 'z');
        double unit = letters < 0 ? 0.5
            : text[letters..] switch { "pt" => 1, "in" => 72, "cm" => 72 / 2.54, "mm" => 7.2 / 2.54, "pc" or "pi" => 12, _ => 0 };
        ReadOnlySpan<char> number = letters < 0 ? text : text[..letters];
        if (unit == 0 || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            || !double.IsFinite(value)) return null;
        return (short)Math.Clamp(Math.Round(value * unit * 2), -MaxPoints, MaxPoints);
    }
}
