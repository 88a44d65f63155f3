using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Turns lines of text and the parts of tables into the blocks of a document.</summary>
internal sealed partial class HtmlBlockWriter(HtmlBounds bounds)
{
    private const int UsualCellLines = 16;
    private const int UsualTables = 4;

    private readonly HtmlLineWriter _line = new();
    private readonly HtmlFosteredBlocks _fostered = new();
    private DocumentBuilder _document = null!;
    private Block[] _cellLines = ArrayPool<Block>.Shared.Rent(UsualCellLines);
    private int _cellLineCount;
    private Block[] _images = [];
    private int _imageCount;
    private List<(string Name, string Value, int Source, int SourceLength)>? _metadataOfCell;
    private HtmlTable[] _tables = [];
    private int _depth;
    private HtmlTable? _table;

    /// <summary>Whether text goes into a cell.</summary>
    public bool IsInCell { get; private set; }

    /// <summary>Starts with a page.</summary>
    /// <param name="document">Takes its lines and blocks.</param>
    public void Start(DocumentBuilder document)
    {
        _document = document;
        _line.Open(document);
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _document = null!;
        _line.Close();
        _fostered.Clear();
        PooledArray.Shrink(ref _cellLines, UsualCellLines);
        PooledArray.Shrink(ref _images, 0);
        foreach (HtmlTable? table in _tables) table?.Grid.Shrink();
        if (_tables.Length > UsualTables) Array.Resize(ref _tables, UsualTables);
        _cellLineCount = _imageCount = _depth = 0;
        _metadataOfCell = null;
        _table = null;
        IsInCell = false;
    }

    /// <summary>Appends text to the current line.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="offset">Where it stands in the page.</param>
    public void Append(ReadOnlySpan<char> raw, int offset)
    {
        int start = _document.Length;
        bool wasReversed = _line.IsReversed;
        _line.Append(raw, offset);
        if (wasReversed || _line.IsReversed) Mark(start, CharacterTraits.Uncertain);
    }

    /// <summary>Appends text to the current line that does not look as text on the line does.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="offset">Where it stands in the page.</param>
    /// <param name="traits">How it looks.</param>
    /// <param name="inAttribute">Whether it is an attribute's value.</param>
    public void Append(ReadOnlySpan<char> raw, int offset, CharacterTraits traits, bool inAttribute = false)
    {
        int start = _document.Length;
        if (_line.IsReversed) traits |= CharacterTraits.Uncertain;
        _line.Append(raw, offset, inAttribute);
        if (_line.IsReversed) traits |= CharacterTraits.Uncertain;
        Mark(start, traits);
    }

    private void Mark(int start, CharacterTraits traits)
    {
        ReadOnlySpan<char> text = _document.Text;
        while (start < text.Length && text[start] <= ' ') start++;
        _document.Mark(start, text.Length - start, traits);
    }

    /// <summary>Sets apart what is on both sides of text that is not seen.</summary>
    public void AddBlank() => _line.AddBlank();

    /// <summary>Notes that a picture is seen where text would be.</summary>
    public void AddPicture()
    {
        if (IsInCell) _table!.HoldsPicture = _table.HoldsPictures = true;
    }

    /// <summary>Ends the current line. Outside of cells it becomes a paragraph; an empty one leaves no trace.</summary>
    public void EndLine()
    {
        if (!_line.IsEmpty) FinishLine();
        else if (_line.HoldsBlanks) _line.Clear();
        if (_imageCount > 0 && !IsInCell) AddImages();
    }

    /// <summary>Adds what a field in a cell shows, set apart from text beside it; other fields leave no trace.</summary>
    /// <param name="value">The field's value, as written.</param>
    /// <param name="offset">Where it stands in the page.</param>
    /// <param name="traits">How it looks.</param>
    public void AddField(ReadOnlySpan<char> value, int offset, CharacterTraits traits)
    {
        if (!IsWithinCell) return;
        _line.AddBlank();
        Append(value, offset, traits, inAttribute: true);
        _line.AddBlank();
    }

    /// <summary>Adds a picture, after the line or cell that it stands in.</summary>
    /// <param name="source">Where its tag stands in the page.</param>
    /// <param name="sourceLength">The length of the tag.</param>
    public void AddImage(int source, int sourceLength)
    {
        if (_imageCount == _images.Length) PooledArray.Grow(ref _images, _imageCount, 16);
        _images[_imageCount++] = new Block { Kind = BlockKind.Image, Source = source, SourceLength = sourceLength };
        AddPicture();
        if (_line.IsEmpty && !IsInCell) AddImages();
    }

    /// <summary>
    /// Adds a statement about the document; one that stands in a cell comes after it, as it would break the cell's text apart.
    /// </summary>
    /// <param name="name">Its name, as written.</param>
    /// <param name="value">Its value, as written.</param>
    /// <param name="source">Where its tag stands in the page.</param>
    /// <param name="sourceLength">The length of the tag.</param>
    public void AddMetadata(ReadOnlySpan<char> name, ReadOnlySpan<char> value, int source, int sourceLength)
    {
        name = name.Trim();
        value = value.Trim();
        if (name.IsEmpty || value.IsEmpty) return;
        if (IsInCell)
        {
            (_metadataOfCell ??= []).Add((name.ToString(), value.ToString(), source, sourceLength));
            return;
        }

        EndLine();
        _line.Append(name, source, inAttribute: true);
        _line.Append("=", source);
        _line.Append(value, source, inAttribute: true);
        _line.Trim();
        _document.Add(new Block
        {
            Kind = BlockKind.Metadata,
            Start = _line.Start,
            Length = _document.Length - _line.Start,
            Source = source,
            SourceLength = sourceLength
        });
        _line.Clear();
    }

    /// <summary>Starts a table. The cell that it stands in becomes part of the layout: its text is given as paragraphs.</summary>
    /// <param name="source">Where the table stands in the page.</param>
    public void BeginTable(int source)
    {
        EndLine();
        if (IsInCell) OpenCellForLayout();
        if (_depth == _tables.Length) Array.Resize(ref _tables, Math.Max(UsualTables, _depth * 2));
        HtmlTable table = _tables[_depth++] ??= new HtmlTable();
        table.Grid.Clear();
        table.Columns.Clear();
        table.HoldsPictures = false;
        _table = table;
        SetTextPlace(HtmlTable.Place.BeforeTable);
        table.StartBlock = _document.BlockCount;
        _document.BeginTable(source);
    }

    /// <summary>Ends the innermost table.</summary>
    /// <param name="sourceEnd">Where it ends in the page.</param>
    public void EndTable(int sourceEnd)
    {
        EndLine();
        HtmlTable table = _tables[--_depth];
        _table = _depth > 0 ? _tables[_depth - 1] : null;
        IsInCell = false;
        table.Grid.EndRowGroup(_document.Blocks);
        if (TryKeepFrame(table)) return;
        if (table.HoldsPictures) KeepPicturesBesideText(_document.Blocks[Math.Min(table.StartBlock, _document.BlockCount)..]);
        if (table.StartBlock < _document.BlockCount)
        {
            ref Block start = ref _document.Blocks[table.StartBlock];
            start.SourceLength = sourceEnd - start.Source;
        }

        _document.EndTable(sourceEnd);
    }

    /// <summary>Starts the caption of the innermost table.</summary>
    public void BeginCaption()
    {
        EndLine();
        SetTextPlace(HtmlTable.Place.Caption);
    }

    /// <summary>Ends a caption.</summary>
    public void EndCaption()
    {
        EndLine();
        SetTextPlace(HtmlTable.Place.BeforeTable);
    }

    /// <summary>Ends a row group of the innermost table.</summary>
    public void EndRowGroup()
    {
        EndLine();
        _table!.Grid.EndRowGroup(_document.Blocks);
    }

    /// <summary>Starts a row of the innermost table.</summary>
    public void BeginRow()
    {
        EndLine();
        _table!.Grid.BeginRow();
    }

    /// <summary>Ends the last line, and puts what browsers show before a table before it.</summary>
    public void Finish()
    {
        EndLine();
        _fostered.InsertInto(_document);
    }

    private void SetTextPlace(HtmlTable.Place place)
    {
        _table!.TextPlace = place;
        IsInCell = place == HtmlTable.Place.Cell;
    }

    private void FinishLine()
    {
        _line.Trim();
        ref Block line = ref IsInCell ? ref NewCellLine() : ref NewBlock();
        line.Kind = BlockKind.Paragraph;
        line.Start = _line.Start;
        line.Length = _document.Length - _line.Start;
        line.Source = _line.Source;
        line.SourceLength = _line.SourceEnd - _line.Source;
        _line.Clear();
    }

    // A table that is all pictures has no cells for figures: the pictures themselves are told of.
    private static void KeepPicturesBesideText(Span<Block> blocks)
    {
        foreach (ref readonly Block block in blocks)
        {
            if (block.Kind == BlockKind.Cell && block.Length > 0) return;
        }

        foreach (ref Block block in blocks) block.Traits &= ~BlockTraits.HoldsPicture;
    }

    private bool IsWithinCell
    {
        get
        {
            for (int i = 0; i < _depth; i++)
            {
                if (_tables[i].TextPlace is HtmlTable.Place.Cell or HtmlTable.Place.LayoutCell) return true;
            }

            return false;
        }
    }

    // Blocks are filled in place: to make one and then copy it would hold the processor up, as its parts were only just stored.
    private ref Block NewBlock()
    {
        if (_table is { TextPlace: HtmlTable.Place.BeforeTable } table)
            return ref _fostered.Add(table.StartBlock, _document.Bounds.MaxBlocks);
        ref Block block = ref _document.Add();
        block = default;
        return ref block;
    }

    private void AddMetadataOfCell()
    {
        foreach ((string name, string value, int source, int sourceLength) in _metadataOfCell!)
            AddMetadata(name, value, source, sourceLength);
        _metadataOfCell.Clear();
    }

    private void AddImages()
    {
        for (int i = 0; i < _imageCount; i++)
        {
            ref Block image = ref NewBlock();
            image = _images[i];
            image.Start = _document.Length;
        }

        _imageCount = 0;
    }
}
