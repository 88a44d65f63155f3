using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Characters in a pooled array, until it is given back: a text that is not finished yet.</summary>
internal ref struct PooledText
{
    private readonly char[] _array;

    /// <summary>Room for characters.</summary>
    /// <param name="capacity">How many at most.</param>
    public PooledText(int capacity) => _array = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>The characters so far.</summary>
    public Span<char> Text { get; private set; }

    /// <summary>
    /// Adds a separator, unless it would be the first character, and a piece of text, which may be a part of the text itself further on.
    /// </summary>
    /// <remarks>What there is no room for is left out.</remarks>
    public void Append(char separator, ReadOnlySpan<char> piece)
    {
        int length = Text.Length;
        if (length + piece.Length >= _array.Length) return;
        if (length > 0) _array[length++] = separator;
        piece.CopyTo(_array.AsSpan(length));
        Text = _array.AsSpan(0, length + piece.Length);
    }

    /// <summary>Starts anew over the same characters.</summary>
    public void Clear() => Text = default;

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_array);
}
