using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Where line ends, bars, tabs and other narrow blanks stand among 64 characters: one bit for each.</summary>
internal readonly struct TextMarks
{
    public const int Window = 64;

    // Has no mark: it stands behind the last line.
    private const char Padding = '0';

    private TextMarks(ulong lineEnds, ulong bars, ulong tabs, ulong words, ulong odd)
    {
        LineEnds = lineEnds;
        Bars = bars;
        Tabs = tabs;
        Words = words;
        Odd = odd;
    }

    /// <summary>
    /// Tabs, form feeds, what a Markdown delimiter row is made of, what makes a bar a part of a text there, and what may be a blank beside
    /// the narrow ones.
    /// </summary>
    public ulong Odd { get; }

    /// <summary>What is neither a bar nor a narrow blank.</summary>
    public ulong Words { get; }

    /// <summary>Line feeds and form feeds.</summary>
    public ulong LineEnds { get; }

    /// <summary>Bars.</summary>
    public ulong Bars { get; }

    /// <summary>Tabs.</summary>
    public ulong Tabs { get; }

    /// <summary>A mask of the characters from one on.</summary>
    /// <param name="first">The first one; below 0 for all.</param>
    public static ulong From(int first) => first <= 0 ? ulong.MaxValue : first < Window ? ulong.MaxValue << first : 0;

    /// <summary>The separators among the characters of a mask.</summary>
    public TextSeparators Among(ulong mask) =>
        ((Bars & mask) != 0 ? TextSeparators.Bars : TextSeparators.None) | ((Tabs & mask) != 0 ? TextSeparators.Tabs : TextSeparators.None);

    /// <summary>Tells what a line is.</summary>
    /// <param name="line">A mask of its characters, its end included.</param>
    /// <param name="content">The words, or the bars where there are no words: what stands between the first and the last of them belongs to
    /// it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextLineKind KindOf(ulong line, out ulong content)
    {
        ulong bars = Bars & line;
        content = line & Words;
        if ((Odd & line) != 0) return bars != 0 || content == 0 ? TextLineKind.Other : KindWithTabs(line, content);
        if (bars == 0) return content == 0 ? TextLineKind.Blank : TextLineKind.Words;
        if (content != 0) return bars > content && BitOperations.IsPow2(bars) ? TextLineKind.Cell : TextLineKind.Row;
        content = bars;
        return (bars & (bars + Lowest(bars))) == 0 ? TextLineKind.Bars : TextLineKind.Other;
    }

    private TextLineKind KindWithTabs(ulong line, ulong content)
    {
        ulong tabs = Tabs & line;
        if ((Odd & line) != tabs) return TextLineKind.Other;
        if (tabs > Lowest(content) || !BitOperations.IsPow2(tabs)) return TextLineKind.TabRow;
        return tabs == Lowest(line) ? TextLineKind.TabbedCell : TextLineKind.Other;
    }

    /// <summary>The lowest of some bits alone.</summary>
    public static ulong Lowest(ulong bits) => bits & (~bits + 1);

    /// <summary>The marks of the first 64 characters, or of all where there are fewer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextMarks Find(ReadOnlySpan<char> text) =>
    text.Length < Window ? FindAtEnd(text) : Find(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TextMarks FindAtEnd(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[Window];
        padded.Fill(Padding);
        text.CopyTo(padded);
        return Find(padded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TextMarks Find(ref ushort first)
    {
        ulong ends = 0, bars = 0, tabs = 0, blanks = 0, odd = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> left = Vector512.LoadUnsafe(ref first), right = Vector512.LoadUnsafe(ref first, 32);
            Vector512<byte> narrow = Vector512.NarrowWithSaturation(left, right);
            ends = (Vector512.Equals(narrow, Vector512.Create((byte)'\n')) | Vector512.Equals(narrow, Vector512.Create((byte)'\f')))
                .ExtractMostSignificantBits();
            bars = Vector512.Equals(narrow, Vector512.Create((byte)'|')).ExtractMostSignificantBits();
            tabs = Vector512.Equals(narrow, Vector512.Create((byte)'\t')).ExtractMostSignificantBits();
            blanks = Vector512.LessThanOrEqual(narrow, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
            odd = FindOdd(narrow).ExtractMostSignificantBits() | TextBlanks.FindDoubtful(left)
                .ExtractMostSignificantBits() | (TextBlanks.FindDoubtful(right).ExtractMostSignificantBits() << 32);
            return new TextMarks(ends, bars, tabs, ~(bars | blanks), odd | tabs);
        }

        for (int i = 0; i < Window; i += 16)
        {
            Vector128<ushort> left = Vector128.LoadUnsafe(ref first, (nuint)i), right = Vector128.LoadUnsafe(ref first, (nuint)i + 8);
            Vector128<byte> narrow = Vector128.NarrowWithSaturation(left, right);
            ends |= (ulong)(Vector128.Equals(narrow, Vector128.Create((byte)'\n')) | Vector128.Equals(narrow, Vector128.Create((byte)'\f')))
                .ExtractMostSignificantBits() << i;
            bars |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'|')).ExtractMostSignificantBits() << i;
            tabs |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'\t')).ExtractMostSignificantBits() << i;
            blanks |= (ulong)Vector128.LessThanOrEqual(narrow, Vector128.Create((byte)' ')).ExtractMostSignificantBits() << i;
            odd |= (ulong)FindOdd(narrow).ExtractMostSignificantBits() << i;
            odd |= ((ulong)TextBlanks.FindDoubtful(left).ExtractMostSignificantBits() << i) | ((ulong)TextBlanks.FindDoubtful(right)
                .ExtractMostSignificantBits() << (i + 8));
        }

        return new TextMarks(ends, bars, tabs, ~(bars | blanks), odd | tabs);
    }

    private static Vector512<byte> FindOdd(Vector512<byte> characters) =>
        Vector512.Equals(characters, Vector512.Create((byte)'\f')) | Vector512.Equals(characters, Vector512.Create((byte)'-')) | Vector512
        .Equals(characters, Vector512.Create((byte)':')) | Vector512.Equals(characters, Vector512.Create((byte)'\\'));

    private static Vector128<byte> FindOdd(Vector128<byte> characters) =>
        Vector128.Equals(characters, Vector128.Create((byte)'\f')) | Vector128.Equals(characters, Vector128.Create((byte)'-')) | Vector128
        .Equals(characters, Vector128.Create((byte)':')) | Vector128.Equals(characters, Vector128.Create((byte)'\\'));
}
