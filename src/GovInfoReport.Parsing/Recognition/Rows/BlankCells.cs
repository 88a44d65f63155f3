namespace GovInfoReport.Parsing;

/// <summary>Blank cells and paddings of spans that stand side by side.</summary>
internal readonly ref struct BlankCells
{
    /// <summary>More than any row has.</summary>
    public const int MaxLength = 16;

    private readonly ReadOnlySpan<Block> _blocks;

    private BlankCells(ReadOnlySpan<Block> blocks, int count)
    {
        _blocks = blocks;
        Count = count;
    }

    /// <summary>The number of blocks.</summary>
    public int Length => _blocks.Length;

    /// <summary>How many of the blocks are blank cells.</summary>
    public int Count { get; }

    /// <summary>How many of the blocks are paddings.</summary>
    public int Padding => Length - Count;

    /// <summary>
    /// Finds those that a sequence of blocks begins with: no more than <see cref="MaxLength"/>, so that no input makes it look at many of
    /// them again and again.
    /// </summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="row">The row that they stand in; <see langword="null"/> for pieces of running text.</param>
    /// <param name="start">Where the piece before them starts: a block that starts before it ends them.</param>
    public static BlankCells At(ReadOnlySpan<Block> blocks, int? row, int start)
    {
        int length = 0, count = 0;
        for (; length < blocks.Length && length < MaxLength; length++)
        {
            ref readonly Block block = ref blocks[length];
            if (block.Start < start) break;
            start = block.Start;
            if (block.Length > 0 || (block.Traits & BlockTraits.HoldsPicture) != 0
                || (row is null ? block.Kind != BlockKind.Fragment : block.Kind != BlockKind.Cell || block.Row != row)) break;
            if ((block.Traits & BlockTraits.SpanRemains) == 0) count++;
        }

        return new BlankCells(blocks[..length], count);
    }

    /// <summary>How many blank cells do not belong to the line that follows, and where the last of them stands.</summary>
    public int CountBefore(int nextLine, ref int lastLine)
    {
        int count = Count;
        for (int i = Length - 1; i >= 0 && count > 0; i--)
        {
            if ((_blocks[i].Traits & BlockTraits.SpanRemains) != 0) continue;
            if (_blocks[i].Row != nextLine)
            {
                lastLine = _blocks[i].Row;
                break;
            }

            count--;
        }

        return count;
    }
}
