using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Writes a document anew with its tables laid out as the format has them; all else stays as it is, and where it is.</summary>
internal sealed class ShapedDocument
{
    private readonly Document _document;
    private readonly ArrayBufferWriter<char> _text;
    private readonly List<Block> _blocks = [];
    private readonly List<MarkedText> _marks = [];
    private int _row;
    private int _openTables;

    private ShapedDocument(Document document, int capacity)
    {
        _document = document;
        _text = new ArrayBufferWriter<char>(capacity);
    }

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">Its tables, in their order.</param>
    public static Document Write(Document document, IReadOnlyList<ShapedTable> tables)
    {
        ShapedDocument written = new(document, document.Text.Length + document.Blocks.Length + 1);
        HashSet<int> taken = [];
        foreach (Range range in tables.SelectMany(t => t.Blocks))
            taken.UnionWith(Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value));
        ILookup<int, ShapedTable> byBlock = tables.ToLookup(t => t.Blocks[0].Start.Value);
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            foreach (ShapedTable table in byBlock[i]) written.Write(table);
            if (!taken.Contains(i)) written.Copy(document.Blocks.Span[i]);
        }

        while (written._openTables > 0) written.EndTable(0);
        return written.ToDocument(document.MayEndEarly);
    }

    /// <summary>Writes some of a document's blocks; where they begin or end within a table, each part is a table of its own.</summary>
    public static Document Part(Document document, Range blocks)
    {
        ReadOnlySpan<Block> part = document.Blocks.Span[blocks];
        int length = part.Length + 1;
        foreach (ref readonly Block block in part) length += block.Length;
        ShapedDocument written = new(document, length);
        foreach (ref readonly Block block in part) written.Copy(block);
        while (written._openTables > 0) written.EndTable(0);
        return written.ToDocument(document.MayEndEarly && blocks.End.Value == document.Blocks.Length);
    }

    /// <summary>Writes a document without some of its blocks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="left">The blocks to leave out.</param>
    /// <param name="origins">
    /// For each block written, the block of the document that it was; those that begin or end a table the next.
    /// </param>
    public static Document Without(Document document, IReadOnlySet<int> left, List<int> origins)
    {
        ShapedDocument written = new(document, document.Text.Length + document.Blocks.Length + 1);
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            if (!left.Contains(i)) written.Copy(document.Blocks.Span[i]);
            while (origins.Count < written._blocks.Count) origins.Add(i);
        }

        while (written._openTables > 0) written.EndTable(0);
        while (origins.Count < written._blocks.Count) origins.Add(document.Blocks.Length - 1);
        return written.ToDocument(document.MayEndEarly);
    }

    private Document ToDocument(bool mayEndEarly) =>
        new(_text.WrittenMemory, _blocks.ToArray(), _marks.ToArray(), _document.SourceMap, _document.Diagnostics, _document.Work)
        {
            MayEndEarly = mayEndEarly,
        };

    private void Write(ShapedTable table)
    {
        while (_openTables > 0) EndTable(table.Source);
        BeginTable(table.Source);
        _row = 0;
        int labels = Math.Max(1, table.Rows.Max(r => r.Labels.Count));
        // The heads of table 4 stand in the row of its first figures: only together do they say which table it is.
        bool isCases = table.Table == ReportFormat.Current.Cases;
        if (isCases) labels += table.Table.Columns.Length;
        IEnumerable<ColumnDefinition>? heads = null;
        foreach (ShapedRow row in table.Rows)
        {
            IEnumerable<ColumnDefinition> own = (row.Row ?? table.Table.Rows[0]).Cells.Select(c => c.Column);
            if (heads is null || !own.SequenceEqual(heads)) WriteHeads(table, heads = own, isCases ? 0 : labels);
            WriteRow(row, labels, table.Source);
        }

        EndTable(table.Source);
    }

    private void WriteHeads(ShapedTable table, IEnumerable<ColumnDefinition> heads, int column)
    {
        if (table.Table == ReportFormat.Current.Disclosure) WriteWords(HeadWords.Content, 0, table.Source);
        foreach (ColumnDefinition head in heads) WriteWords(head.Label, column++, table.Source);
        if (column > heads.Count()) _row++;
    }

    private void WriteRow(ShapedRow row, int labels, int source)
    {
        if (row.Row is not null) WriteWords(row.Row.Label, labels - 1, row.Values.Count > 0 ? row.Values[0].Source : source);
        for (int i = 0; i < row.Labels.Count; i++) WritePiece(row.Labels[i], i, BlockTraits.None);
        for (int i = 0; i < row.Values.Count; i++) WritePiece(row.Values[i], labels + i, BlockTraits.StatesValue);
        _row++;
    }

    private void EndTable(int source)
    {
        _openTables--;
        _blocks.Add(new Block { Kind = BlockKind.TableEnd, Start = _text.WrittenCount, Source = source });
    }

    private void BeginTable(int source)
    {
        _openTables++;
        _blocks.Add(new Block { Kind = BlockKind.TableStart, Start = _text.WrittenCount, Source = source });
    }

    private void WriteWords(string words, int column, int source)
    {
        Block block = new() { Kind = BlockKind.Cell, Start = _text.WrittenCount, Length = words.Length, Source = source };
        _text.Write(words);
        Add(block, column);
    }

    private void WritePiece(ShapePiece piece, int column, BlockTraits traits)
    {
        int start = _text.WrittenCount;
        _text.Write(_document.Text.Span.Slice(piece.Start, piece.Length));
        CopyMarks(piece.Start, piece.Length, start);
        // The text may end within the figure.
        if (_document.MayEndEarly && piece.Length > 0 && piece.Start + piece.Length == _document.Text.Length)
            _marks.Add(new MarkedText(start, piece.Length, CharacterTraits.Uncertain));
        Block block = new() { Kind = BlockKind.Cell, Start = start, Length = piece.Length, Source = piece.Source };
        block.SourceLength = piece.Length;
        block.Traits = traits | (piece.Traits & BlockTraits.HoldsPicture);
        Add(block, column);
    }

    private void Add(Block block, int column)
    {
        (block.Row, block.Column, block.RowSpan, block.ColumnSpan) = (_row, (ushort)column, 1, 1);
        _blocks.Add(block);
        if (block.Length > 0) _text.Write("\n");
    }

    private void Copy(in Block block)
    {
        // A table that was laid out within a larger one ended that: what is left of it is a table of its own.
        if (block.Kind == BlockKind.Cell && _openTables == 0) BeginTable(block.Source);
        if (block.Kind == BlockKind.TableStart) _openTables++;
        if (block.Kind == BlockKind.TableEnd && --_openTables < 0)
        {
            _openTables = 0;
            return;
        }

        int start = _text.WrittenCount;
        _text.Write(_document.GetText(block));
        CopyMarks(block.Start, block.Length, start);
        _blocks.Add(block with { Start = start });
        if (block.Length > 0) _text.Write("\n");
    }

    private void CopyMarks(int start, int length, int to)
    {
        ReadOnlySpan<MarkedText> marks = _document.MarkedText.Span;
        for (int i = SeenText.FirstAfter(marks, start); i < marks.Length && marks[i].Start < start + length; i++)
        {
            int from = Math.Max(start, marks[i].Start), end = Math.Min(start + length, marks[i].End);
            _marks.Add(new MarkedText(to + from - start, end - from, marks[i].Traits));
        }
    }
}
