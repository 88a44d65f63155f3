namespace GovInfoReport.Parsing;

/// <summary>Takes rows in the order of the document.</summary>
internal interface IRowTaker
{
    /// <summary>Takes a row: words, and the figures and blank cells behind them.</summary>
    /// <returns>Whether it is one; blank cells of a table's head are none, and its words go on.</returns>
    bool Take(in ReadRow row);

    /// <summary>Takes the words of a row of a grid that has no figures.</summary>
    void TakeWords(in ReadRow words);

    /// <summary>Whether lines may hold heads: no row of the expected table came, or the last of the one before it did.</summary>
    bool AwaitsHeads { get; }

    /// <summary>Looks at a line of running text before its pieces come.</summary>
    void TakeLine(ReadOnlySpan<char> line);

    /// <summary>A grid begins.</summary>
    /// <param name="traits">What its reader knows of it.</param>
    void BeginGrid(BlockTraits traits);

    /// <summary>The grid ends, all its rows taken.</summary>
    void EndGrid();

    /// <summary>A section, or the document, ends behind these words.</summary>
    void EndTable(in ReadRow words);
}
