using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>The pieces of running text that blanks set apart, found 64 characters at a time.</summary>
internal ref struct TextPieces
{
    private const int Window = 64;
    private const ushort LastNarrowBlank = ' ';

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _window;
    private int _position;
    private ulong _blanks;

    /// <summary>Goes through a part of a text.</summary>
    public TextPieces(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _end = end;
        _position = start;
        _window = start - Window;
    }

    /// <summary>The next piece.</summary>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryNext(out int start, out int end)
    {
        start = end = FindNext(_position, isBlank: false);
        if (start >= _end) return false;
        _position = end = FindNext(start + 1, isBlank: true);
        return true;
    }

    private int FindNext(int from, bool isBlank)
    {
        for (; from < _end; from = _window + Window)
        {
            if (from >= _window + Window) (_window, _blanks) = (from, FindBlanks(from));
            ulong found = (isBlank ? _blanks : ~_blanks) >> (from - _window);
            if (found != 0) return Math.Min(from + BitOperations.TrailingZeroCount(found), _end);
        }

        return _end;
    }

    // One bit for each of the first 64 characters, or for all where there are fewer.
    private readonly ulong FindBlanks(int from)
    {
        ReadOnlySpan<char> text = _text[from..];
        ulong blanks = 0, doubtful = 0;
        if (text.Length < Window)
        {
            for (int i = 0; i < text.Length; i++) blanks |= IsBlank(from + i) ? 1UL << i : 0;
            return blanks;
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < Window; i += Vector512<ushort>.Count)
            {
                Vector512<ushort> characters = Vector512.LoadUnsafe(ref first, (nuint)i);
                blanks |= Vector512.LessThanOrEqual(characters, Vector512.Create(LastNarrowBlank)).ExtractMostSignificantBits() << i;
                doubtful |= TextBlanks.FindDoubtful(characters).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            for (int i = 0; i < Window; i += Vector128<ushort>.Count)
            {
                Vector128<ushort> characters = Vector128.LoadUnsafe(ref first, (nuint)i);
                blanks |= (ulong)Vector128.LessThanOrEqual(characters, Vector128.Create(LastNarrowBlank)).ExtractMostSignificantBits() << i;
                doubtful |= (ulong)TextBlanks.FindDoubtful(characters).ExtractMostSignificantBits() << i;
            }
        }

        for (; doubtful != 0; doubtful &= doubtful - 1)
        {
            int i = BitOperations.TrailingZeroCount(doubtful);
            if (IsBlank(from + i)) blanks |= 1UL << i;
        }

        return blanks;
    }

    private readonly bool IsBlank(int at) => TextBlanks.IsBlank(_text[at]) && !(TextBlanks.IsThin(_text[at]) && PartsThousands(at));

    // A thin blank between a digit and three others is within a figure: 1 234.
    private readonly bool PartsThousands(int at)
    {
        const int Group = 3;
        int behind = 0;
        while (at + behind + 1 < _text.Length && behind <= Group && FormText.DigitOf(_text[at + behind + 1]) >= 0) behind++;
        return behind == Group && at > 0 && FormText.DigitOf(_text[at - 1]) >= 0;
    }
}
