namespace GovInfoReport.Parsing;

/// <summary>
/// Blocks that stand in a table outside of its cells. Browsers show them before the table; the standard calls it foster parenting.
/// They are put there in one go at the end of the page, so that a page full of them costs no more than any other.
/// </summary>
internal sealed class HtmlFosteredBlocks
{
    private Entry[] _entries = [];
    private int _count;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Keeps a block for later, to be filled in place.</summary>
    /// <param name="table">The index of the block that starts the table.</param>
    /// <param name="limit">The largest number of blocks.</param>
    public ref Block Add(int table, int limit)
    {
        // Beyond the limit the document is full in any case, and will say so: the last entry is then used again.
        if (_count == _entries.Length) PooledArray.Grow(ref _entries, _count, 16);
        ref Entry entry = ref _entries[_count];
        if (_count <= limit) entry.Order = _count++;
        entry.Table = table;
        entry.Block = default;
        return ref entry.Block;
    }

    /// <summary>Whether the last block is kept for a table.</summary>
    /// <param name="table">The index of the block that starts the table.</param>
    public bool IsFor(int table) => _count > 0 && _entries[_count - 1].Table >= table;

    /// <summary>Puts the blocks before their tables.</summary>
    /// <param name="document">The document, complete but for them.</param>
    public void InsertInto(DocumentBuilder document)
    {
        if (_count == 0) return;
        Span<Entry> entries = _entries.AsSpan(0, _count);
        entries.Sort((a, b) => a.Table != b.Table ? a.Table.CompareTo(b.Table) : a.Order.CompareTo(b.Order));
        int others = document.BlockCount - 1;
        foreach (ref Entry entry in entries) document.Add(entry.Block);
        Span<Block> blocks = document.Blocks;
        int fostered = blocks.Length - others - 2;
        for (int i = blocks.Length - 1; fostered >= 0; i--)
        {
            blocks[i] = others >= 0 && others >= entries[fostered].Table ? blocks[others--] : entries[fostered--].Block;
        }
    }

    /// <summary>Forgets all blocks.</summary>
    public void Clear()
    {
        PooledArray.Shrink(ref _entries, 0);
        _count = 0;
    }

    private struct Entry
    {
        public int Table;
        public int Order;
        public Block Block;
    }
}
