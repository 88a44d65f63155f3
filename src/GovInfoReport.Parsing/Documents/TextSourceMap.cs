using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Lines and columns of a text or HTML source: offsets are counted in characters, columns in UTF-16 units.</summary>
/// <remarks>Not thread-safe. Fast when asked for offsets in rising order: each line feed is then counted once, 64 characters at a time.</remarks>
public sealed class TextSourceMap : SourceMap
{
    private const int Window = 64;

    private readonly ReadOnlyMemory<char> _text;
    private int _windowStart;
    private ulong _lineFeeds;
    private int _linesBefore;
    private int _lineStartBefore;

    /// <summary>Makes a map of a source.</summary>
    /// <param name="text">The decoded characters of the source.</param>
    public TextSourceMap(ReadOnlyMemory<char> text)
    {
        _text = text;
        _lineFeeds = FindLineFeeds(text.Span, 0);
    }

    /// <summary>Whether the source is the document's own text: a plain-text file.</summary>
    internal bool IsOf(ReadOnlyMemory<char> text) => _text.Equals(text);

    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length)
    {
        (int line, int column) = FindLine(source);
        return new SourcePosition { Start = Math.Clamp(source, 0, _text.Length), Length = length, Line = line, Column = column };
    }

    /// <summary>The line and the column of an offset, both from 1.</summary>
    /// <param name="source">An offset; beyond the text's ends, the end is meant.</param>
    internal (int Line, int Column) FindLine(int source)
    {
        int offset = Math.Clamp(source, 0, _text.Length);
        if (offset < _windowStart || offset - _windowStart >= Window) MoveTo(offset);
        int inWindow = offset - _windowStart;
        ulong before = _lineFeeds & ((1UL << inWindow) - 1);
        int lineStart = before == 0 ? _lineStartBefore : _windowStart + 64 - BitOperations.LeadingZeroCount(before);
        return (_linesBefore + BitOperations.PopCount(before) + 1, offset - lineStart + 1);
    }

    private void MoveTo(int offset)
    {
        ReadOnlySpan<char> text = _text.Span;
        if (offset < _windowStart) Rewind(text);
        while (offset - _windowStart >= Window) Step(text);
    }

    private void Rewind(ReadOnlySpan<char> text)
    {
        _windowStart = _linesBefore = _lineStartBefore = 0;
        _lineFeeds = FindLineFeeds(text, 0);
    }

    private void Step(ReadOnlySpan<char> text)
    {
        if (_lineFeeds != 0)
        {
            _linesBefore += BitOperations.PopCount(_lineFeeds);
            _lineStartBefore = _windowStart + 64 - BitOperations.LeadingZeroCount(_lineFeeds);
        }

        _windowStart += Window;
        _lineFeeds = FindLineFeeds(text, _windowStart);
    }

    private static ulong FindLineFeeds(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[Math.Min(start, text.Length)..];
        if (rest.Length >= Window)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(rest));
            Vector128<byte> lineFeed = Vector128.Create((byte)'\n');
            ulong found = 0;
            for (int i = 0; i < Window; i += 16)
            {
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
                found |= (ulong)Vector128.Equals(narrow, lineFeed).ExtractMostSignificantBits() << i;
            }

            return found;
        }

        ulong mask = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\n') mask |= 1UL << i;
        }

        return mask;
    }
}
