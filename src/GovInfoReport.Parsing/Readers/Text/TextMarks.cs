using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Where line ends, bars, tabs and other narrow blanks stand among 64 characters: one bit for each.</summary>
internal readonly struct TextMarks
{
    public const int Window = 64;

    private readonly ulong _bars;
    private readonly ulong _tabs;
    private readonly ulong _blanks;

    // What may be a blank beside the narrow ones: between 0x80 and the ideographic blank, or a byte order mark.
    private readonly ulong _doubtful;

    private TextMarks(ulong lineEnds, ulong bars, ulong tabs, ulong blanks, ulong doubtful)
    {
        LineEnds = lineEnds;
        _bars = bars;
        _tabs = tabs;
        _blanks = blanks;
        _doubtful = doubtful;
    }

    /// <summary>Line feeds and form feeds.</summary>
    public ulong LineEnds { get; }

    /// <summary>The separators among the characters of a mask.</summary>
    public TextSeparators Among(ulong mask) =>
        ((_bars & mask) != 0 ? TextSeparators.Bars : TextSeparators.None) | ((_tabs & mask) != 0 ? TextSeparators.Tabs : TextSeparators.None);

    /// <summary>Whether the one separator among the characters of a mask is a bar right before their end: the layout of most extractions.</summary>
    public bool EndInTheOnlyBar(ulong mask, int end) => (_bars & mask) << 1 == 1UL << end && (_tabs & mask) == 0;

    /// <summary>The first and the last character of a mask that are neither a bar nor a blank.</summary>
    /// <returns>Whether there is one; <see langword="false"/>, too, where a look at each character has to tell what is a blank.</returns>
    public bool TryFindWords(ulong mask, out int first, out int last)
    {
        ulong words = mask & ~(_bars | _blanks);
        first = BitOperations.TrailingZeroCount(words);
        last = 63 - BitOperations.LeadingZeroCount(words);
        return words != 0 && (_doubtful & mask) == 0;
    }

    /// <summary>The marks of the first 64 characters, or of all where there are fewer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextMarks Find(ReadOnlySpan<char> text)
    {
        if (text.Length < Window) return FindOneByOne(text);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ulong ends = 0, bars = 0, tabs = 0, blanks = 0, doubtful = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> left = Vector512.LoadUnsafe(ref first), right = Vector512.LoadUnsafe(ref first, 32);
            Vector512<byte> narrow = Vector512.NarrowWithSaturation(left, right);
            ends = (Vector512.Equals(narrow, Vector512.Create((byte)'\n')) | Vector512.Equals(narrow, Vector512.Create((byte)'\f'))).ExtractMostSignificantBits();
            bars = Vector512.Equals(narrow, Vector512.Create((byte)'|')).ExtractMostSignificantBits();
            tabs = Vector512.Equals(narrow, Vector512.Create((byte)'\t')).ExtractMostSignificantBits();
            blanks = Vector512.LessThanOrEqual(narrow, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
            doubtful = TextBlanks.FindDoubtful(left).ExtractMostSignificantBits() | (TextBlanks.FindDoubtful(right).ExtractMostSignificantBits() << 32);
            return new TextMarks(ends, bars, tabs, blanks, doubtful);
        }

        for (int i = 0; i < Window; i += 16)
        {
            Vector128<ushort> left = Vector128.LoadUnsafe(ref first, (nuint)i), right = Vector128.LoadUnsafe(ref first, (nuint)i + 8);
            Vector128<byte> narrow = Vector128.NarrowWithSaturation(left, right);
            ends |= (ulong)(Vector128.Equals(narrow, Vector128.Create((byte)'\n')) | Vector128.Equals(narrow, Vector128.Create((byte)'\f'))).ExtractMostSignificantBits() << i;
            bars |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'|')).ExtractMostSignificantBits() << i;
            tabs |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'\t')).ExtractMostSignificantBits() << i;
            blanks |= (ulong)Vector128.LessThanOrEqual(narrow, Vector128.Create((byte)' ')).ExtractMostSignificantBits() << i;
            doubtful |= ((ulong)TextBlanks.FindDoubtful(left).ExtractMostSignificantBits() << i) | ((ulong)TextBlanks.FindDoubtful(right).ExtractMostSignificantBits() << (i + 8));
        }

        return new TextMarks(ends, bars, tabs, blanks, doubtful);
    }

    private static TextMarks FindOneByOne(ReadOnlySpan<char> text)
    {
        ulong ends = 0, bars = 0, tabs = 0, blanks = 0, doubtful = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ulong bit = 1UL << i;
            if (text[i] <= ' ') blanks |= bit;
            else if (TextBlanks.IsBlank(text[i])) doubtful |= bit;
            if (text[i] is '\n' or '\f') ends |= bit;
            else if (text[i] == '|') bars |= bit;
            else if (text[i] == '\t') tabs |= bit;
        }

        return new TextMarks(ends, bars, tabs, blanks, doubtful);
    }
}
