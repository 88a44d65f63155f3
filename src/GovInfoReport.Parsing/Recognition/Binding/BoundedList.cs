using System.Collections;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>
/// A list that takes no more than a number of things; the rest is left out. A diagnostic stands for each thing in it,
/// and those are counted.
/// </summary>
internal sealed class BoundedList<T> : IReadOnlyCollection<T>
{
    /// <summary>Far more than any report has.</summary>
    public const int MaxCount = 1_000;

    private readonly List<T> _items = [];

    public int Count => _items.Count;

    /// <summary>The things as they are now.</summary>
    public ReadOnlySpan<T> Items => CollectionsMarshal.AsSpan(_items);

    public void Add(T item)
    {
        if (_items.Count < MaxCount) _items.Add(item);
    }

    public void Clear() => _items.Clear();

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
