using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Writes a number into the places of digits of a format: rounded, scaled by commas and per cent signs, with what stands between the
/// digits.
/// </summary>
internal static class DigitFormat
{
    private const int MaxScale = 28, MaxExponent = 20;

    /// <summary>Writes a number.</summary>
    /// <returns>Whether it could be written exactly as programs do; beyond 28 digits it cannot.</returns>
    public static bool TryWrite(FormatSection section, double value, bool hasSign, StringBuilder text)
    {
        List<FormatToken> tokens = section.Tokens;
        int point = tokens.FindIndex(t => t.Kind == FormatTokenKind.Point);
        int endOfWhole = point < 0 ? tokens.Count : point;
        int lastWhole = endOfWhole == 0 ? -1 : tokens.FindLastIndex(endOfWhole - 1, t => t.Kind == FormatTokenKind.Digit);
        int decimals = tokens.Skip(endOfWhole).Count(t => t.Kind == FormatTokenKind.Digit);
        if (decimals > MaxScale || !TryScale(value, ExponentOf(tokens, lastWhole), decimals, out decimal scaled)) return false;
        int comma = tokens.FindIndex(t => t.Kind == FormatTokenKind.Comma);
        string digits = Math.Abs(scaled).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        string whole = decimals == 0 ? digits : digits[..^(decimals + 1)], fraction = decimals == 0 ? "" : digits[^decimals..];
        if (hasSign && scaled < 0) text.Append('-');
        WriteWhole(tokens, endOfWhole, whole == "0" ? "" : whole, comma >= 0 && comma < lastWhole, text);
        if (point >= 0) WriteFraction(tokens, point, fraction, text);
        return true;
    }

    // Commas behind the last place of a digit divide by a thousand each, signs of per cent multiply by a hundred.
    private static int ExponentOf(List<FormatToken> tokens, int lastWhole)
    {
        int lastDigit = tokens.FindLastIndex(t => t.Kind == FormatTokenKind.Digit);
        int thousands = CommasBehind(tokens, lastDigit) + (lastWhole != lastDigit ? CommasBehind(tokens, lastWhole) : 0);
        return (2 * tokens.Where(t => t.Kind == FormatTokenKind.Literal).Sum(t => t.Text.Count(c => c == '%'))) - (3 * thousands);
    }

    private static int CommasBehind(List<FormatToken> tokens, int at)
    {
        int count = 0;
        for (int i = at + 1; at >= 0 && i < tokens.Count && tokens[i].Kind == FormatTokenKind.Comma; i++) count++;
        return count;
    }

    private static bool TryScale(double value, int exponent, int decimals, out decimal scaled)
    {
        scaled = 0;
        // To 15 digits, as the programs count: what a binary fraction adds behind them is not shown.
        string stored = value.ToString("G15", CultureInfo.InvariantCulture);
        if (Math.Abs(exponent) > MaxExponent || !decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out scaled))
            return false;
        try
        {
            for (; exponent > 0; exponent--) scaled *= 10;
            for (; exponent < 0; exponent++) scaled /= 10;
            scaled = Math.Round(scaled, decimals, MidpointRounding.AwayFromZero);
        }
        catch (OverflowException)
        {
            return false;
        }

        return true;
    }

    private static void WriteWhole(List<FormatToken> tokens, int end, string whole, bool isGrouped, StringBuilder text)
    {
        int places = tokens.Take(end).Count(t => t.Kind == FormatTokenKind.Digit), left = places;
        for (int i = 0; i < end; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Literal) text.Append(tokens[i].Text);
            if (tokens[i].Kind != FormatTokenKind.Digit) continue;
            // The first place takes all digits that have none of their own.
            int from = left == places ? 0 : Math.Max(0, whole.Length - left);
            for (int d = from; d <= whole.Length - left; d++) AppendWhole(whole[d], whole.Length - d - 1, isGrouped, text);
            if (whole.Length < left) AppendPadding(tokens[i].Text[0], left - 1, isGrouped, text);
            left--;
        }

        if (places == 0) text.Append(whole);
    }

    private static void WriteFraction(List<FormatToken> tokens, int point, string fraction, StringBuilder text)
    {
        int written = 0;
        bool isPointShown = fraction.AsSpan().IndexOfAnyExcept('0') >= 0
            || tokens.Skip(point + 1).Any(t => t.Kind == FormatTokenKind.Digit && t.Text == "0");
        // “12.” is how programs show a whole number whose decimals may be left out.
        if (isPointShown) text.Append('.');
        foreach (FormatToken token in tokens.Skip(point + 1))
        {
            if (token.Kind == FormatTokenKind.Literal) text.Append(token.Text);
            if (token.Kind != FormatTokenKind.Digit) continue;
            bool isLeftOut = token.Text != "0" && fraction.AsSpan(written).IndexOfAnyExcept('0') < 0;
            if (!isLeftOut) text.Append(fraction[written]);
            else if (token.Text == "?") text.Append(' ');
            written++;
        }
    }

    private static void AppendWhole(char digit, int behind, bool isGrouped, StringBuilder text)
    {
        text.Append(digit);
        if (isGrouped && behind > 0 && behind % 3 == 0) text.Append(',');
    }

    private static void AppendPadding(char place, int behind, bool isGrouped, StringBuilder text)
    {
        if (place == '0') AppendWhole('0', behind, isGrouped, text);
        else if (place == '?') text.Append(' ');
    }
}
