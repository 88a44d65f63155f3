using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>Reads figures as published reports write them (FORMAT: 0, blank, /, full-width digits, 1,234, 12件, 22（其中修订16件）).</summary>
internal static class FigureReader
{
    /// <summary>More digits are no figure.</summary>
    internal const int MaxDigits = 18;


    private static readonly string[] PieceUnits = ["件次", "件", "条", "份", "宗", "项", "个", "起", "次", "人次", "人", "例", "户", "部"];

    /// <summary>Reads a text without outer white space.</summary>
    public static Figure Read(ReadOnlySpan<char> text)
    {
        if (TryReadDigits(text, out long digits)) return Figure.OfDigits(digits);
        if (text.Length > 1 && text[0] is >= '\u4E00' and < '\uA000') return new Figure { Kind = FigureKind.Words };
        if (IsBlankMark(text)) return new Figure { Kind = FigureKind.Blank };
        return ReadWithMarks(text);
    }

    /// <summary>Reads ASCII digits alone, without a zero in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadDigits(ReadOnlySpan<char> text, out long digits)
    {
        digits = 0;
        if ((uint)(text.Length - 1) >= MaxDigits || (text[0] == '0' && text.Length > 1)) return false;
        foreach (char c in text)
        {
            uint digit = (uint)(c - '0');
            if (digit > 9) return false;
            digits = (digits * 10) + digit;
        }

        return true;
    }

    /// <summary>Whether any character of a text is a digit of either width.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (FormText.DigitOf(c) >= 0) return true;
        }

        return false;
    }

    private static bool IsBlankMark(ReadOnlySpan<char> text)
    {
        if (FormText.IsBlankWord(text)) return true;
        foreach (char c in text)
        {
            if (!FormText.IsBlankMark(c) && !IsBlank(c)) return false;
        }

        return true;
    }

    /// <summary>Whether a character is a blank, one of no width too.</summary>
    internal static bool IsBlank(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    // Editors leave blanks of no width around figures, which no-one sees.
    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && IsBlank(text[first])) first++;
        return text[first..];
    }

    private static Figure ReadWithMarks(ReadOnlySpan<char> text)
    {
        int start = SkipSign(text, out bool isNegative);
        if (start == text.Length || FormText.DigitOf(text[start]) < 0) return NotANumber(text);
        FigureDigits number = new();
        int end = number.Read(text, start);
        if (!number.IsValid) return NotANumber(text);
        Figure figure = new()
        {
            Kind = KindOf(number, text[start]),
            HasMarks = true,
            Digits = isNegative ? -number.Digits : number.Digits,
            Scale = (byte)number.Scale,
        };
        ReadOnlySpan<char> rest = TrimStart(text[end..]);
        if (!rest.IsEmpty) rest = TrimStart(rest[ReadUnit(rest, ref figure)..]);
        if (!rest.IsEmpty)
        {
            figure.NoteStart = text.Length - rest.Length;
            if (DoubtOf(rest, text) is { } doubt) return doubt;
        }

        return figure;
    }

    private static int SkipSign(ReadOnlySpan<char> text, out bool isNegative)
    {
        int start = text.Length - TrimStart(text).Length;
        isNegative = text[start] is '-' or '－' or '\u2212';
        return isNegative || text[start] is '+' or '＋' ? start + 1 : start;
    }

    // "00" or "05" may be two figures without a blank between them.
    private static FigureKind KindOf(in FigureDigits number, char first)
    {
        bool isZeroLed = number.WholeDigits > 1 && FormText.DigitOf(first) == 0;
        if (number.IsSplit || (isZeroLed && number.Digits == 0)) return FigureKind.Split;
        return isZeroLed ? FigureKind.ZeroLed : FigureKind.Number;
    }

    // Marks of a note, a remark in brackets, or both.
    private static bool IsNote(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty && NoteMarks.IsMark(rest[^1])) rest = rest[..^1].TrimEnd();
        while (!rest.IsEmpty && NoteMarks.IsMark(rest[0])) rest = TrimStart(rest[1..]);
        return rest.IsEmpty || (rest[0] is '(' or '（' or '[' or '［' or '【' && rest[^1] is ')' or '）' or ']' or '］' or '】');
    }

    // What the text is where that behind the number is no remark, or one that takes the number back.
    private static Figure? DoubtOf(ReadOnlySpan<char> rest, ReadOnlySpan<char> text) =>
        !IsNote(rest) ? NotANumber(text) : IsCorrection(rest) ? new Figure { Kind = FigureKind.Unreadable } : null;

    // 12（更正为15）: which of the two counts is not beyond doubt.
    private static bool IsCorrection(ReadOnlySpan<char> rest)
    {
        foreach (string word in HeadWords.Corrections)
        {
            if (rest.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static int ReadUnit(ReadOnlySpan<char> rest, ref Figure figure)
    {
        if (rest.StartsWith("万元") || rest.StartsWith("萬元"))
        {
            figure.Unit = FigureUnit.TenThousandYuan;
            return 2;
        }

        if (rest.StartsWith("亿元") || rest.StartsWith("億元"))
        {
            figure.Unit = FigureUnit.HundredMillionYuan;
            return 2;
        }

        if (rest.StartsWith("元"))
        {
            figure.Unit = FigureUnit.Yuan;
            return 1;
        }

        foreach (string unit in PieceUnits)
        {
            if (!rest.StartsWith(unit)) continue;
            figure.Unit = FigureUnit.Pieces;
            return unit.Length;
        }

        return 0;
    }

    // Words make a label, in letters too (Column1); digits or marks alone make a figure that is not understood.
    private static Figure NotANumber(ReadOnlySpan<char> text)
    {
        if (char.IsLetter(text[0])) return new Figure { Kind = FigureKind.Words };
        foreach (char c in text)
        {
            if (LabelText.Normalize(c) != '\0') return new Figure { Kind = FigureKind.Words };
        }

        return new Figure { Kind = FigureKind.Unreadable };
    }
}
