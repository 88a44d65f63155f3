using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>Finds years that a text names.</summary>
internal static class YearsInText
{
    /// <summary>The years from 2000 to 2099 that stand before 年, with the place of their first digit.</summary>
    internal static IEnumerable<(int Year, int Place)> Find(string text)
    {
        for (int at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            int start = at - 4;
            if (start < 0 || text[start] != '2' || text[start + 1] != '0' || (start > 0 && char.IsAsciiDigit(text[start - 1]))) continue;
            if (int.TryParse(text.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)) yield return (year,
                start);
        }
    }
}
