namespace GovInfoReport;

/// <summary>Counts in a byte each, as nearly all of them are small; those that are not stand apart, in order.</summary>
internal sealed class PackedCounts
{
    /// <summary>Marks a count that stands apart.</summary>
    private const byte Large = byte.MaxValue;

    private readonly byte[] _small;
    private readonly long[] _large;

    /// <param name="counts">The counts.</param>
    public PackedCounts(ReadOnlySpan<long> counts)
    {
        _small = new byte[counts.Length];
        List<long> large = [];
        for (int i = 0; i < counts.Length; i++)
        {
            _small[i] = counts[i] is >= 0 and < Large ? (byte)counts[i] : Large;
            if (_small[i] == Large) large.Add(counts[i]);
        }

        _large = [.. large];
    }

    /// <summary>A count by its place.</summary>
    public long this[int index] => _small[index] is < Large and var count ? count : _large[_small.AsSpan(0, index).Count(Large)];

    /// <summary>All counts.</summary>
    public long[] ToArray()
    {
        long[] counts = new long[_small.Length];
        int next = 0;
        for (int i = 0; i < counts.Length; i++) counts[i] = _small[i] is < Large and var count ? count : _large[next++];
        return counts;
    }
}
