namespace GovInfoReport.Parsing;

/// <summary>
/// Makes grids of lines of text: lines of heads, and the lines of figures below them. A figure's column is told by counting from the end of
/// its line, where the line has one cell for each head.
/// </summary>
internal sealed class LineTables(Document document)
{
    private const int MaxHeadLines = 6;
    private const int MinCsvLines = 3;

    private readonly TextLineReader _reader = new(document);
    private readonly KeyedLines _keyed = new(document);
    private readonly List<ShapeGrid> _grids = [];
    private readonly List<TextLine> _heads = [];
    private readonly List<TextLine> _body = [];
    private readonly List<TextLine> _csv = [];

    /// <summary>Takes the tables among blocks of running text.</summary>
    /// <param name="start">The first block.</param>
    /// <param name="end">The block behind the last.</param>
    public List<ShapeGrid> Take(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            document.Work.Add(1);
            ref readonly Block block = ref document.Blocks.Span[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Fragment)) continue;
            if (PageNumbers.IsPageNumber(document.GetText(block))) continue;
            if (_keyed.TryAdd(i))
            {
                EndCsv();
                EndBand();
                continue;
            }

            EndKeyed();
            TextLine? line = _reader.Read(i);
            i = line?.LastBlock ?? i;
            Add(line);
        }

        EndCsv();
        EndBand();
        EndKeyed();
        return _grids;
    }

    private void Add(TextLine? line)
    {
        bool isCsv = line is { Separator: LineSeparator.Commas };
        if (_csv.Count > 0 && (!isCsv || line!.Pieces.Count != _csv[0].Pieces.Count)) EndCsv();
        if (line is null) EndBand();
        else if (isCsv) _csv.Add(line);
        else AddLine(line);
    }

    private void EndKeyed()
    {
        if (_keyed.End() is { } grid) _grids.Add(grid);
    }

    private void EndCsv()
    {
        if (_csv.Count >= MinCsvLines)
        {
            EndBand();
            List<ShapePiece> pieces = [.. _csv.SelectMany((line, row) => line.Pieces.Select(piece => piece with { Row = row }))];
            Add(pieces, _csv[0].FirstBlock, _csv[^1].LastBlock, ShapeOrigin.File);
        }

        _csv.Clear();
    }

    private void AddLine(TextLine line)
    {
        bool hasFigures = line.Pieces.Any(p => KindOf(p) == ShapeKind.Figure);
        if (hasFigures || (_body.Count > 0 && !HoldsHead(line)))
        {
            _body.Add(line);
            return;
        }

        if (_body.Count > 0) EndBand();
        _heads.Add(line);
        if (_heads.Count > MaxHeadLines) _heads.RemoveAt(0);
    }

    private bool HoldsHead(TextLine line)
    {
        foreach (ShapePiece piece in line.Pieces)
        {
            string words = ShapeWords.Normalize(TextOf(piece));
            if (words.Length == 0) continue;
            if (words is HeadWords.Applicants or HeadWords.Litigation || ShapeWords.CaseGroupOf(words) >= 0) return true;
            if (ShapeWords.DisclosureColumnOf(words) is not null) return true;
        }

        return false;
    }

    private void EndBand()
    {
        if (_body.Count > 0) AddBand();
        _heads.Clear();
        _body.Clear();
    }

    private void AddBand()
    {
        List<ShapePiece[]> columns = TakeHeads();
        for (int i = 0; i < _body.Count; i++) _body[i] = _body[i] with { Pieces = WithoutBlanksBefore(_body[i].Pieces) };
        bool isFull = IsFull(ref columns);
        int leads = _body.Max(l => CountLeads(l)), labels = _body.Max(l => CountLabels(l, CountLeads(l)));
        int headRows = columns.Count == 0 ? 0 : columns.Max(c => c.Length);
        List<ShapePiece> pieces = [];
        for (int column = 0; column < columns.Count; column++) AddHeads(columns[column], headRows, leads + labels + column, pieces);
        bool areWider = HasFiguresBeyond(columns.Count);
        for (int i = 0; i < _body.Count; i++)
            AddBody(areWider ? LabelsOf(_body[i]) : _body[i], headRows + i, leads, labels, columns, pieces);
        int first = _heads.Count > 0 ? _heads[0].FirstBlock : _body[0].FirstBlock;
        bool hasMarks = _body.TrueForAll(l => l.Separator == LineSeparator.Marks);
        Add(pieces, first, _body[^1].LastBlock, !hasMarks ? ShapeOrigin.Blanks : isFull ? ShapeOrigin.FullMarks : ShapeOrigin.Marks);
    }

    // Whether each line has a cell for each head, or for each cell of the lines of heads: then blank ones among these are columns, too.
    private bool IsFull(ref List<ShapePiece[]> columns)
    {
        if (columns.Count == 0 || !_body.TrueForAll(l => l.Separator == LineSeparator.Marks)) return false;
        if (AreFull(columns)) return true;
        List<ShapePiece[]>? all = HeadTree.Of(document, _heads, keepsBlanks: true)?.Columns();
        if (all is null || all.Count == columns.Count || !AreFull(all)) return false;
        columns = all;
        return true;
    }

    private bool AreFull(List<ShapePiece[]> columns)
    {
        foreach (TextLine line in _body)
        {
            int lead = CountLeads(line), label = CountLabels(line, lead), values = line.Pieces.Count - lead - label;
            // Lines of a label alone have no cells, or have lost them.
            if (values > 0 && values != CountValues(columns, lead, label)) return false;
        }

        return true;
    }

    // What stands over the heads is no head of them: the last lines that fit together count.
    private List<ShapePiece[]> TakeHeads()
    {
        while (_heads.Count > 0)
        {
            if (HeadTree.Of(document, _heads) is { } tree) return tree.Columns();
            _heads.RemoveAt(0);
        }

        return [];
    }

    // The lowest head of a column stands right over its cells.
    private static void AddHeads(ShapePiece[] heads, int rows, int column, List<ShapePiece> pieces)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int row = i == heads.Length - 1 ? rows - 1 : i;
            pieces.Add(heads[i] with { Row = row, Column = column });
        }
    }

    // Where lines have figures beyond the heads, blank cells stand between the columns: the places of a shorter line are no columns.
    private bool HasFiguresBeyond(int heads) =>
        heads > 0 && _body.Exists(l => l.Separator == LineSeparator.Marks && CountToLastFigure(l) > heads);

    private int CountToLastFigure(TextLine line)
    {
        int before = CountLeads(line), first = before + CountLabels(line, before), last = line.Pieces.Count;
        while (last > first && KindOf(line.Pieces[last - 1]) == ShapeKind.Blank) last--;
        return last - first;
    }

    private TextLine LabelsOf(TextLine line)
    {
        int leads = CountLeads(line);
        return line with { Pieces = [.. line.Pieces.Take(leads + CountLabels(line, leads))] };
    }

    // Figures before the label, the label's words at the end of their columns, and figures behind it counted from the last head.
    private void AddBody(TextLine line, int row, int leads, int labels, List<ShapePiece[]> columns, List<ShapePiece> pieces)
    {
        int lead = CountLeads(line), label = CountLabels(line, lead), values = line.Pieces.Count - lead - label;
        int expected = CountValues(columns, lead, label);
        while (values > expected && line.Pieces[lead + label + values - 1].Length == 0) values--;
        int first = leads + labels + columns.Count - (columns.Count == 0 ? 0 : values);
        for (int i = 0; i < lead + label + values; i++)
        {
            ShapePiece piece = line.Pieces[i] with { Row = row };
            if (i < lead) pieces.Add(piece with { Column = i });
            else if (i < lead + label) pieces.Add(piece with { Column = leads + labels - label + i - lead });
            else if (values == expected) pieces.Add(piece with { Column = first + i - lead - label });
        }
    }

    // One for each head behind that of the labels; the one figure of a row that names it wholly.
    private int CountValues(List<ShapePiece[]> columns, int lead, int label)
    {
        if (columns.Count == 0) return 1;
        if (label == 0) return columns.Count;
        bool hasLabelHead = lead < columns.Count && Array.TrueForAll(columns[lead], IsOfLabels);
        return columns.Count - lead - (hasLabelHead ? 1 : 0);
    }

    // 小计 under 法人或其他组织 is none.
    private bool IsOfLabels(ShapePiece head) => HeadTree.NamesNone(ShapeWords.Normalize(TextOf(head)));

    private List<ShapePiece> WithoutBlanksBefore(IReadOnlyList<ShapePiece> pieces) =>
        pieces.Any(p => KindOf(p) == ShapeKind.Words) ? [.. pieces.SkipWhile(p => KindOf(p) == ShapeKind.Blank)] : [.. pieces];

    // Figures before the label are numbers of rows; without a label they are the row's own.
    private int CountLeads(TextLine line)
    {
        int count = 0;
        while (count < line.Pieces.Count && KindOf(line.Pieces[count]) == ShapeKind.Figure) count++;
        return count < line.Pieces.Count && KindOf(line.Pieces[count]) == ShapeKind.Words ? count : 0;
    }

    private int CountLabels(TextLine line, int leads)
    {
        int count = leads;
        while (count < line.Pieces.Count && KindOf(line.Pieces[count]) == ShapeKind.Words) count++;
        return count - leads;
    }

    private ShapeKind KindOf(ShapePiece piece) => ShapeGrid.KindOf(TextOf(piece));

    private ReadOnlySpan<char> TextOf(ShapePiece piece) => document.Text.Span.Slice(piece.Start, piece.Length);

    private void Add(List<ShapePiece> pieces, int first, int last, ShapeOrigin origin)
    {
        if (ShapeGrid.Of(document, pieces, first..(last + 1), "", origin) is { } grid) _grids.Add(grid);
    }
}
