using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Sorts the characters of a page into the cells of its tables and the lines around them.</summary>
internal sealed class PageLayoutBuilder(TextBuffer text, ReadingWatch watch)
{
    private readonly CellText _cellText = new();
    private readonly List<Glyph> _glyphs = [];
    private readonly List<int> _ends = [];
    private readonly List<long> _places = [];

    // Labels without figures, and a page number.
    private const int MostLinesBelow = 9;

    // Of the table without lines that ends the page before.
    private IReadOnlyList<(float Left, float Right)> _columns = [];

    /// <summary>Lays out a page.</summary>
    /// <param name="content">The page.</param>
    /// <param name="tooManyRulings">Whether the page has too many lines to look for tables.</param>
    /// <exception cref="BoundException">The pages have too many pieces to compare.</exception>
    public PageLayout Build(PageContent content, out bool tooManyRulings)
    {
        PageLayout layout = new(content.Number, content.Width, content.Height)
        { ToSeen = content.Turn.Back, IsScanned = content.IsScanned };
        List<Grid> grids = GridFinder.Find(content, out tooManyRulings);
        watch.CountPairs(content.Horizontals.Count, content.Verticals.Count);
        watch.CountPairs(grids.Count, content.Glyphs.Count);
        Place(CollectionsMarshal.AsSpan(content.Glyphs), grids);
        HashSet<long> drawn = CellDrawings.Find(content, grids);
        int next = 0;
        for (int g = 0; g < grids.Count; g++) AddTable(content, grids[g], g, ref next, layout, drawn);
        TableItem? lowest = layout.Items.OfType<TableItem>().MinBy(static t => t.Box.Bottom);
        AddLines(content, next, layout, lowest);
        foreach (PageBox picture in content.Pictures) layout.Items.Add(new PictureItem { Box = picture });
        // A stable sort: what stands side by side keeps the order of the page.
        Span<LayoutItem> items = CollectionsMarshal.AsSpan(layout.Items);
        (float, int)[] keys = new (float, int)[items.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = (-items[i].Box.Top, i);
        keys.AsSpan().Sort(items);
        return layout;
    }

    // Sorts the characters by table and cell; within a cell they keep their order. Those outside all tables come last.
    private void Place(Span<Glyph> glyphs, List<Grid> grids)
    {
        _places.Clear();
        bool isSorted = true;
        long before = long.MinValue;
        for (int start = 0; start < glyphs.Length;)
        {
            int end = EndOfRun(glyphs, start);
            int own = start + TouchingFigures.EndOfCell(glyphs[start..end], grids);
            if (own < end) TouchingFigures.Doubt(glyphs[start..end]);
            end = own;

            (float x, float y) = glyphs[start].Center;
            if (end - start > 1)
            {
                (float lastX, float lastY) = glyphs[end - 1].Center;
                (x, y) = ((x + lastX) / 2, (y + lastY) / 2);
            }

            long place = FindPlace(x, y, grids);
            isSorted &= place >= before;
            before = place;
            for (; start < end; start++) _places.Add((place << 32) | (uint)start);
        }

        // Most programs draw cell by cell.
        if (!isSorted) _places.Sort();
    }

    // A figure is never cut, though it may be wider than its cell; ideographs fill narrow cells to the brim.
    private static int EndOfRun(ReadOnlySpan<Glyph> glyphs, int start)
    {
        int end = start + 1;
        if (glyphs[start].Class == CharacterClass.Wide) return end;
        while (end < glyphs.Length && Spacing.IsRun(glyphs[end - 1], glyphs[end])) end++;
        return end;
    }

    private static long FindPlace(float x, float y, List<Grid> grids)
    {
        for (int g = 0; g < grids.Count; g++)
        {
            int cell = grids[g].Find(x, y);
            if (cell >= 0) return CellDrawings.PlaceOf(g, cell);
        }

        return int.MaxValue;
    }

    private void AddTable(PageContent content, Grid grid, int index, ref int next, PageLayout layout, HashSet<long> drawn)
    {
        CellContent[] contents = new CellContent[grid.Cells.Count];
        bool isEmpty = true;
        for (int cell = 0; cell < contents.Length; cell++)
        {
            Take(content, CellDrawings.PlaceOf(index, cell), ref next);
            isEmpty &= _glyphs.Count == 0;
            TextRange range = _cellText.Write(_glyphs, grid.BoxOf(grid.Cells[cell]), text);
            contents[cell] = new CellContent(range, _cellText.RoomOnLastLine)
            {
                HoldsPicture = drawn.Contains(CellDrawings.PlaceOf(index, cell)),
            };
        }

        // Lines that enclose no text are a drawing.
        if (!isEmpty) layout.Items.Add(new TableItem { Box = grid.Box, Grid = grid, Contents = contents });
    }

    private void Take(PageContent content, long place, ref int next)
    {
        _glyphs.Clear();
        for (; next < _places.Count && _places[next] >> 32 == place; next++) _glyphs.Add(content.Glyphs[(int)(uint)_places[next]]);
    }

    private void AddLines(PageContent content, int next, PageLayout layout, TableItem? lowest)
    {
        ReadOnlySpan<Glyph> glyphs = CollectionsMarshal.AsSpan(content.Glyphs);
        ReadOnlySpan<long> places = CollectionsMarshal.AsSpan(_places)[next..];
        int left = places.Length;
        for (TextDirection direction = TextDirection.Right; left > 0; direction++)
        {
            _glyphs.Clear();
            foreach (long place in places)
            {
                ref readonly Glyph glyph = ref glyphs[(int)(uint)place];
                if (glyph.Direction == direction) _glyphs.Add(glyph);
            }

            left -= _glyphs.Count;
            if (_glyphs.Count > 0) AddLines(direction, layout, lowest);
        }
    }

    private void AddLines(TextDirection direction, PageLayout layout, TableItem? lowest)
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(_glyphs);
        if (direction != TextDirection.Right)
        {
            foreach (ref Glyph glyph in glyphs) glyph = glyph.Turn(direction);
        }

        LineSetter.Set(glyphs, _ends);
        List<List<Segment>> segments = [];
        HashSet<Segment> taken = new(ReferenceEqualityComparer.Instance);
        // Without a gap in any line there are no columns.
        if (direction == TextDirection.Right && HasGap(glyphs))
        {
            for (int line = 0; line < _ends.Count; line++)
                segments.Add(Segment.Cut(glyphs[StartOf(line).._ends[line]], line, StartOf(line), text));
            long pieces = segments.Sum(static s => (long)s.Count);
            watch.CountPairs(pieces, _ends.Count);
            List<AlignedTable> tables = AlignedTableFinder.Find(segments, _columns);
            foreach (AlignedTable table in tables)
            {
                layout.Items.Add(table.ToItem(text));
                taken.UnionWith(table.Taken);
            }

            _columns = tables.Count > 0 && segments.Count - tables[^1].LastLine <= MostLinesBelow ? tables[^1].Columns : [];
        }

        for (int line = 0; line < _ends.Count; line++)
        {
            if (taken.Count > 0 && segments[line].Exists(taken.Contains)) AddRest(segments[line], taken, glyphs, layout);
            else AddLine(glyphs[StartOf(line).._ends[line]], direction, layout, lowest);
        }
    }

    private bool HasGap(ReadOnlySpan<Glyph> glyphs)
    {
        for (int line = 0; line < _ends.Count; line++)
        {
            if (Segment.EndOf(glyphs[.._ends[line]], StartOf(line)) < _ends[line]) return true;
        }

        return false;
    }

    private int StartOf(int line) => line == 0 ? 0 : _ends[line - 1];

    // What an aligned table leaves of its lines.
    private void AddRest(List<Segment> line, HashSet<Segment> taken, ReadOnlySpan<Glyph> glyphs, PageLayout layout)
    {
        foreach (Segment segment in line)
        {
            if (!taken.Contains(segment)) AddLine(glyphs.Slice(segment.Start, segment.Count), TextDirection.Right, layout, lowest: null);
        }
    }

    private void AddLine(ReadOnlySpan<Glyph> line, TextDirection direction, PageLayout layout, TableItem? lowest)
    {
        int start = text.Length;
        bool hasColumns = LineSetter.Write(line, text, "  ");
        float size = 0;
        foreach (ref readonly Glyph glyph in line) size = Math.Max(size, glyph.Size);
        float baseline = line[0].Baseline;
        LineItem item = new()
        {
            Box = TurnBack(direction, new PageBox(line[0].Left, baseline - 0.2f * size, line[^1].Right, baseline + 0.8f * size)),
            Text = text.From(start),
            Baseline = baseline,
            Size = size,
            HasColumns = hasColumns,
        };
        if (direction == TextDirection.Right && lowest is not null) item.Overflow = OverflowLines.Split(line, item.Box, lowest, text);
        layout.Items.Add(item);
    }

    // The reverse of Glyph.Turn for a box.
    private static PageBox TurnBack(TextDirection direction, PageBox box) => direction switch
    {
        TextDirection.Up => new PageBox(-box.Top, box.Left, -box.Bottom, box.Right),
        TextDirection.Down => new PageBox(box.Bottom, -box.Right, box.Top, -box.Left),
        TextDirection.Left => new PageBox(-box.Right, -box.Top, -box.Left, -box.Bottom),
        _ => box,
    };
}
