namespace GovInfoReport.Parsing;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed class SharedStrings
{
    private readonly RichText _text;
    private readonly ReadingBounds _bounds;
    private readonly List<(int End, int EndOfRuns)> _items = [];

    /// <param name="bounds">The bounds of all texts together.</param>
    public SharedStrings(ReadingBounds bounds) => (_text, _bounds) = (new RichText(bounds), bounds);

    /// <summary>All texts, one behind another, and their runs.</summary>
    public RichText Text => _text;

    /// <summary>Finds a text; <see langword="false"/> where there is none with the index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="text">Where it stands among all texts.</param>
    /// <param name="runs">Which runs are its own.</param>
    public bool TryFind(int index, out Range text, out Range runs)
    {
        (text, runs) = (default, default);
        if ((uint)index >= (uint)_items.Count) return false;
        (int start, int firstRun) = index == 0 ? (0, 0) : _items[index - 1];
        (text, runs) = (start.._items[index].End, firstRun.._items[index].EndOfRuns);
        return true;
    }

    /// <summary>Reads the shared strings part.</summary>
    public void Read(PartReader reader, SpreadsheetNames names, SheetColors colors)
    {
        while (reader.Read())
        {
            if (!reader.IsElement || !ReferenceEquals(reader.Name, names.Item)) continue;
            if (_items.Count == _bounds.MaxBlocks) throw new ReadingBoundException(OfficeTexts.Cells, _bounds.MaxBlocks);
            _text.ReadItem(reader, names, colors);
            _items.Add((_text.Text.Length, _text.Runs.Count));
        }
    }
}
