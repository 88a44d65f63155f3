using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Writes numbers as the dates and times that a format makes of them.</summary>
internal static class DateFormat
{
    private const double LastDay = 2_958_466;

    /// <summary>What is shown of a number of days.</summary>
    public static ShownNumber Show(FormatSection section, double value)
    {
        // Negative numbers and those beyond the year 9999 show as number signs, and before March 1900 the count has a day too many.
        if (value is not (>= 61 and < LastDay)) return new ShownNumber(SymbolFonts.NoCharacter.ToString(), false, section.Color);
        DateTime date = DateTime.FromOADate(Math.Round(value * 86_400) / 86_400);
        bool isHalfDay = section.Tokens.Exists(t => t.Text == "a/p");
        StringBuilder text = new();
        for (int i = 0; i < section.Tokens.Count; i++)
        {
            FormatToken token = section.Tokens[i];
            if (token.Kind == FormatTokenKind.Date) text.Append(Part(section.Tokens, i, date, isHalfDay));
            else if (token.Kind == FormatTokenKind.Literal) text.Append(token.Text);
            else if (token.Kind is FormatTokenKind.Comma or FormatTokenKind.Point) text.Append(token.Text);
        }

        return new ShownNumber(text.ToString(), true, section.Color);
    }

    private static string Part(List<FormatToken> tokens, int at, DateTime date, bool isHalfDay)
    {
        string part = tokens[at].Text;
        int length = Math.Min(part.Length, 4);
        string format = part[0] switch
        {
            'y' => length > 2 ? "yyyy" : "yy",
            'm' when IsMinute(tokens, at) => new string('m', Math.Min(length, 2)),
            'm' => new string('M', length),
            'd' => new string('d', length),
            'h' => new string(isHalfDay ? 'h' : 'H', Math.Min(length, 2)),
            's' => new string('s', Math.Min(length, 2)),
            _ => "tt",
        };
        return date.ToString(format.Length == 1 ? "%" + format : format, CultureInfo.InvariantCulture);
    }

    // The same letter is the month, but minutes behind hours and before seconds.
    private static bool IsMinute(List<FormatToken> tokens, int at)
    {
        int before = at == 0 ? -1 : tokens.FindLastIndex(at - 1, t => t.Kind == FormatTokenKind.Date && t.Text != "a/p");
        int behind = tokens.FindIndex(at + 1, t => t.Kind == FormatTokenKind.Date && t.Text != "a/p");
        return (before >= 0 && tokens[before].Text[0] == 'h') || (behind >= 0 && tokens[behind].Text[0] == 's');
    }
}
