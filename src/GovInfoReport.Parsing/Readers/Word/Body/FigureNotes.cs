namespace GovInfoReport.Parsing;

/// <summary>The notes behind figures of a table: their words are read below the table, as those of any note.</summary>
internal sealed class FigureNotes(WordParts parts)
{
    // Each mark may name the same note, however long it is.
    private const int MaxNotes = 200;

    private readonly List<(string Mark, string Words)> _pending = [];
    private int _count;

    /// <summary>A mark stands behind a figure.</summary>
    /// <param name="isEndnote">Whether the note stands at the end of the document.</param>
    /// <param name="id">The note.</param>
    /// <param name="mark">The mark.</param>
    public void Add(bool isEndnote, string id, string mark)
    {
        if (_count++ >= MaxNotes) return;
        if ((isEndnote ? parts.Endnotes : parts.Footnotes).Find(id) is { } words) _pending.Add((mark, words));
    }

    /// <summary>Writes the notes of the table that ends.</summary>
    /// <param name="document">Takes them.</param>
    /// <param name="source">Where the table stands.</param>
    public void Flush(DocumentBuilder document, int source)
    {
        foreach ((string mark, string words) in _pending)
        {
            int start = document.Length;
            document.Append(mark);
            document.Append(words);
            document.Mark(start, mark.Length, CharacterTraits.Raised);
            document.AddParagraph(start, document.Length - start, source, 0);
        }

        _pending.Clear();
    }
}
