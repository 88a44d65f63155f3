using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>
/// Writes numbers in the formats of <c>w:numFmt</c>; a format that is not known, and a number beyond a format, is written in decimal
/// digits.
/// </summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九", LegalDigits = "零壹贰叁肆伍陆柒捌玖", TraditionalLegalDigits = "零壹貳參肆伍陸柒捌玖";
    private const string Units = "十百千", LegalUnits = "拾佰仟";

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, at least 0.</param>
    /// <param name="format">The value of <c>w:numFmt</c>.</param>
    public static string Write(int number, string format) =>
        WriteSign(number, format) ?? WriteCounting(number, format) ?? WriteWestern(number, format);

    private static string WriteWestern(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Map(Decimal(number), '０'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        _ => Decimal(number),
    };

    // One sign for each number.
    private static string? WriteSign(int number, string format) => format switch
    {
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => One(number, 20, '①'),
        "decimalEnclosedParen" => One(number, 20, '⑴'),
        "decimalEnclosedFullstop" => One(number, 20, '⒈'),
        "ideographEnclosedCircle" => One(number, 10, '㊀'),
        "ideographTraditional" => Pick(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Pick(number, "子丑寅卯辰巳午未申酉戌亥"),
        _ => null,
    };

    private static string? WriteCounting(int number, string format) => format switch
    {
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Count(number, Digits, Units, bareTen: true) : Positional(number, Digits),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Count(number, Digits, Units, bareTen: true),
        "japaneseCounting" => Count(number, Digits, Units, bareTen: true),
        "chineseLegalSimplified" => Count(number, LegalDigits, LegalUnits, bareTen: false),
        "ideographLegalTraditional" => Count(number, TraditionalLegalDigits, LegalUnits, bareTen: false),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Positional(number, Digits),
        _ => null,
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string One(int number, int last, char first) =>
        number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Pick(int number, string signs) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Map(string digits, char zero) => string.Create(digits.Length, (digits, zero), static (span, state) =>
    {
        for (int i = 0; i < span.Length; i++) span[i] = (char)(state.zero + state.digits[i] - '0');
    });

    private static string Positional(int number, string digits) =>
        string.Create(Decimal(number).Length, (Decimal(number), digits), static (span, state) =>
    {
        for (int i = 0; i < span.Length; i++) span[i] = state.digits[state.Item1[i] - '0'];
    });

    /// <summary>Counting with units: 三百二十一, 一百〇五. Between 10 and 19 the leading 一 is left out where ten stands bare.</summary>
    private static string Count(int number, string digits, string units, bool bareTen)
    {
        if (number is 0 or > 9999) return number == 0 ? digits[..1] : Decimal(number);
        string result = "";
        bool zeroDue = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                zeroDue = result.Length > 0;
                continue;
            }

            if (zeroDue) result += digits[0];
            zeroDue = false;
            if (!(bareTen && power == 1 && digit == 1 && number < 20)) result += digits[digit];
            if (power > 0) result += units[power - 1];
        }

        return result;
    }

    private static string Letter(int number, char first) =>
        number is >= 1 and <= 780 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        string result = "";
        for (int i = 0; i < signs.Length; i++)
        {
            for (; number >= values[i]; number -= values[i]) result += signs[i];
        }

        return result;
    }
}
