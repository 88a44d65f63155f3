using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>Figures as cells write them: a number, perhaps with a unit, perhaps with a note in brackets.</summary>
internal static class FigureText
{
    /// <summary>Reads a figure and the unit that follows it.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit; empty where there is none.</param>
    /// <returns>Whether the text is a figure.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, out decimal figure, out ReadOnlySpan<char> unit)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        int end = 0;
        while (end < trimmed.Length && (FormText.IsDigit(trimmed[end]) || trimmed[end] is '+' or '-' or '.' or ',')) end++;
        unit = trimmed[end..].Trim();
        int note = unit.IndexOfAny('（', '(');
        if (note >= 0) unit = unit[..note].TrimEnd();
        figure = 0;
        if (end is 0 or > 40) return false;
        Span<char> plain = stackalloc char[end];
        for (int i = 0; i < end; i++) plain[i] = FormText.DigitOf(trimmed[i]) is >= 0 and var digit ? (char)('0' + digit) : trimmed[i];
        return decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out figure);
    }
}
