using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>Reads figures as published reports write them (FORMAT: 0, blank, /, full-width digits, 1,234, 12件, 22（其中修订16件）).</summary>
internal static class FigureReader
{
    private const int MaxDigits = 18;

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

    /// <summary>Reads a part of a text that is ASCII digits alone, without a zero in front: up to four of them at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadDigits(ReadOnlySpan<char> text, int start, int length, out long digits)
    {
        const int Lanes = 4, LaneBits = 16;
        const ulong Zeros = 0x0030_0030_0030_0030, Six = 0x0006_0006_0006_0006, BeyondDigit = 0xFFF0_FFF0_FFF0_FFF0, Powers = 0x03E8_0064_000A_0001;
        if (!BitConverter.IsLittleEndian || (uint)(length - 1) >= Lanes || text.Length < Lanes || (uint)start > (uint)(text.Length - Lanes)) return TryReadDigits(text.Slice(start, length), out digits);
        ulong characters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start)));
        // The last character comes to stand in the highest lane, what follows it is shifted out, and what is missing in front reads as zero.
        int missing = (Lanes - length) * LaneBits;
        ulong values = (characters << missing) ^ (Zeros << missing);
        digits = (long)((values * Powers) >> ((Lanes - 1) * LaneBits));
        return ((values | (values + Six)) & BeyondDigit) == 0 && (length == 1 || (ushort)characters != '0');
    }

    /// <summary>The digit that a character stands for, of either width; -1 where it is none.</summary>
    public static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>Whether any character of a text is a digit of either width.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (DigitOf(c) >= 0) return true;
        }

        return false;
    }

    private static bool IsBlankMark(ReadOnlySpan<char> text)
    {
        if (text is "无" or "無") return true;
        foreach (char c in text)
        {
            if (c is not ('/' or '／' or '\\' or '-' or '－' or '–' or '—' or '―' or '─' or '\u2212' or '·') && !IsBlank(c)) return false;
        }

        return true;
    }

    private static bool IsBlank(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    // Editors leave blanks of no width around figures, which no-one sees.
    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && IsBlank(text[first])) first++;
        return text[first..];
    }

    private static Figure ReadWithMarks(ReadOnlySpan<char> text)
    {
        int i = text.Length - TrimStart(text).Length;
        bool negative = false;
        if (text[i] is '+' or '＋' or '-' or '－' or '\u2212')
        {
            negative = text[i] is not ('+' or '＋');
            i++;
        }

        if (i == text.Length || DigitOf(text[i]) < 0) return NotANumber(text);
        int first = i;
        long digits = 0;
        int count = 0, scale = 0, sinceSeparator = -1, split = -1;
        bool fraction = false;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            int digit = DigitOf(c);
            if (digit >= 0)
            {
                if (++count > MaxDigits) return NotANumber(text);
                digits = (digits * 10) + digit;
                if (fraction) scale++;
                else if (sinceSeparator >= 0) sinceSeparator++;
            }
            else if (c is ',' or '，' && !fraction && count > 0 && i + 1 < text.Length && DigitOf(text[i + 1]) >= 0)
            {
                // Groups of three, the first of one to three: anything else may be two figures or a decimal comma.
                if (sinceSeparator is not (-1 or 3) || (sinceSeparator < 0 && count > 3)) return NotANumber(text);
                sinceSeparator = 0;
            }
            else if (c is '.' or '．' && !fraction && i + 1 < text.Length && DigitOf(text[i + 1]) >= 0)
            {
                if (sinceSeparator is not (-1 or 3)) return NotANumber(text);
                fraction = true;
                sinceSeparator = -1;
            }
            else if (IsBlank(c))
            {
                int next = i;
                while (next < text.Length && IsBlank(text[next])) next++;
                if (next < text.Length && DigitOf(text[next]) >= 0) split = i;
                else if (next < text.Length && text[next] is '.' or '．' or ',' or '，') return NotANumber(text);
                else break;
            }
            else
            {
                break;
            }
        }

        if (sinceSeparator is not (-1 or 3)) return NotANumber(text);
        Figure figure = new() { Kind = FigureKind.Number, HasMarks = true, Digits = negative ? -digits : digits, Scale = (byte)scale };
        ReadOnlySpan<char> rest = TrimStart(text[i..]);
        if (!rest.IsEmpty) rest = TrimStart(rest[ReadUnit(rest, ref figure)..]);
        if (!rest.IsEmpty)
        {
            figure.NoteStart = text.Length - rest.Length;
            while (!rest.IsEmpty && NoteMarks.IsMark(rest[^1])) rest = rest[..^1].TrimEnd();
            while (!rest.IsEmpty && NoteMarks.IsMark(rest[0])) rest = TrimStart(rest[1..]);
        }

        if (!rest.IsEmpty)
        {
            if (rest[0] is not ('(' or '（' or '[' or '［' or '【') || rest[^1] is not (')' or '）' or ']' or '］' or '】')) return NotANumber(text);
        }

        // "00" or "05" may be two figures without a blank between them.
        int whole = count - scale;
        if (split >= 0 || (whole > 1 && DigitOf(text[first]) == 0)) figure.Kind = FigureKind.Split;
        return figure;
    }

    private static int ReadUnit(ReadOnlySpan<char> rest, ref Figure figure)
    {
        if (rest.StartsWith("万元") || rest.StartsWith("萬元"))
        {
            figure.Unit = FigureUnit.TenThousandYuan;
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
