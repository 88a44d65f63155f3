using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovInfoReport;

/// <summary>A set of cells by index, as bits.</summary>
internal struct CellSet : IEquatable<CellSet>
{
    /// <summary>How many cells share a word of bits.</summary>
    public const int WordLength = 64;

    [InlineArray(4)]
    private struct Words
    {
        private ulong _first;
    }

    private Words _words;

    public readonly int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in (ReadOnlySpan<ulong>)_words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public readonly bool Contains(int index) => (_words[index >> 6] >> (index & 63) & 1) != 0;

    public void Add(int index) => _words[index >> 6] |= 1UL << (index & 63);

    /// <summary>Adds cells that stand side by side.</summary>
    /// <param name="start">The first.</param>
    /// <param name="count">How many; no more than <see cref="WordLength"/>.</param>
    public void AddRange(int start, int count)
    {
        ulong bits = ulong.MaxValue >> (WordLength - count);
        int word = start / WordLength, shift = start % WordLength;
        _words[word] |= bits << shift;
        if (shift + count > WordLength) _words[word + 1] |= bits >> (WordLength - shift);
    }

    public void Remove(int index) => _words[index >> 6] &= ~(1UL << (index & 63));

    public readonly bool Intersects(in CellSet other)
    {
        for (int i = 0; i < 4; i++)
        {
            if ((_words[i] & other._words[i]) != 0) return true;
        }

        return false;
    }

    public readonly bool Equals(CellSet other) => ((ReadOnlySpan<ulong>)_words).SequenceEqual(other._words);

    public override readonly bool Equals(object? obj) => obj is CellSet other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(_words[0], _words[1], _words[2], _words[3]);
}
