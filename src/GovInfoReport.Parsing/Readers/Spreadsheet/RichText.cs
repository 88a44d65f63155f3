using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>A run of a text with a font of its own.</summary>
internal readonly record struct RichRun(int Start, int Length, FontLook Font);

/// <summary>Texts of cells in one buffer, with the runs that have fonts of their own.</summary>
internal sealed class RichText
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly List<RichRun> _runs = [];
    private readonly ReadingBounds _bounds;

    /// <param name="bounds">The bounds of all texts together.</param>
    public RichText(ReadingBounds bounds) => _bounds = bounds;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Text => _text.WrittenSpan;

    /// <summary>The runs, in the order of the text.</summary>
    public List<RichRun> Runs => _runs;

    /// <summary>Forgets all texts.</summary>
    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
    }

    /// <summary>Adds the text of the item that the reader stands on.</summary>
    public void ReadItem(PartReader reader, SpreadsheetNames names, SheetColors colors)
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        FontLook? font = null;
        bool isText = false;
        while (reader.ReadInside(depth))
        {
            if (reader.IsElement)
            {
                isText = ReferenceEquals(reader.Name, names.Text);
                if (ReferenceEquals(reader.Name, names.Phonetic)) reader.Skip();
                else if (ReferenceEquals(reader.Name, names.Run)) font = null;
                else if (ReferenceEquals(reader.Name, names.RunProperties)) font = FontLook.Read(reader, names, colors);
            }
            else if (reader.IsText && isText) ReadText(reader, font);
        }
    }

    private void ReadText(PartReader reader, FontLook? font)
    {
        int start = _text.WrittenCount;
        for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk())
        {
            if (_text.WrittenCount + chunk.Length > _bounds.MaxCharacters)
                throw new ReadingBoundException(DocumentBuilder.CharactersOfDocument, _bounds.MaxCharacters);
            _text.Write(chunk);
        }

        if (_runs.Count == _bounds.MaxBlocks) throw new ReadingBoundException(OfficeTexts.Cells, _bounds.MaxBlocks);
        if (font is { } own && _text.WrittenCount > start) _runs.Add(new RichRun(start, _text.WrittenCount - start, own));
    }
}
