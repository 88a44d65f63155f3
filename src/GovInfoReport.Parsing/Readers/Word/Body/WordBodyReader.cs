namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the text of a Word document in one pass over its XML. Elements that are not known are transparent, so that content controls,
/// smart tags, hyperlinks, insertions and whatever comes next need no code; what must not be read is left out by name.
/// </summary>
/// <remarks>There is no recursion: open elements whose end matters stand on a stack of frames, so depth costs no call stack.</remarks>
internal sealed partial class WordBodyReader
{
    private readonly PartReader _reader;
    private readonly WordNames _names;
    private readonly WordParts _parts;
    private readonly DocumentBuilder _document;
    private readonly WordSourceMap _map = new(columnBits: 10);
    private readonly Stack<WordFrame> _frames = new();
    private readonly HashSet<LocalizedText> _reported = [];
    private WordFrame _top = new(WordFrameKind.Body, -1);

    private WordBodyReader(PartReader reader, WordNames names, WordParts parts, DocumentBuilder document)
    {
        (_reader, _names, _parts, _document) = (reader, names, parts, document);
        document.SourceMap = _map;
    }

    /// <summary>Reads the main part to its end.</summary>
    /// <exception cref="InvalidDataException">The part is not a Word document, or its checksum is wrong.</exception>
    public static void Read(PartReader reader, WordNames names, WordParts parts, DocumentBuilder document)
    {
        do
        {
            if (!reader.Read()) return;
        }
        while (!reader.IsElement);
        if (!ReferenceEquals(reader.Name, names.Document) || !names.UseNamespace(reader.Namespace)) throw new InvalidDataException("The root is not w:document.");
        new WordBodyReader(reader, names, parts, document).ReadAll();
    }

    private void ReadAll()
    {
        while (_reader.Read())
        {
            if (_reader.IsElement) Open();
            else if (_reader.IsEnd && _reader.Depth == _top.Depth) Close();
            if (_document.IsFull) return;
        }

        FinishContinuedParagraph();
    }

    private void Open()
    {
        string name = _reader.Name;
        if (!ReferenceEquals(_reader.Namespace, _names.Word)) OpenForeign(name);
        else if (ReferenceEquals(name, _names.Run)) _isHidden = _paragraph.IsHidden;
        else if (ReferenceEquals(name, _names.Text)) ReadText();
        else if (ReferenceEquals(name, _names.RunProperties)) ReadRunProperties();
        else if (ReferenceEquals(name, _names.Paragraph)) OpenParagraph();
        else if (ReferenceEquals(name, _names.ParagraphProperties)) ReadParagraphProperties();
        else if (ReferenceEquals(name, _names.Cell)) OpenCell();
        else if (ReferenceEquals(name, _names.CellProperties)) ReadCellProperties();
        else if (ReferenceEquals(name, _names.Row)) OpenRow();
        else if (ReferenceEquals(name, _names.RowProperties)) ReadRowProperties();
        else if (ReferenceEquals(name, _names.Table)) OpenTable();
        else if (ReferenceEquals(name, _names.Break)) AppendSign('\n');
        else if (ReferenceEquals(name, _names.CarriageReturn)) AppendSign('\n');
        else if (ReferenceEquals(name, _names.Tab) || ReferenceEquals(name, _names.PositionedTab)) AppendSign('\t');
        else if (ReferenceEquals(name, _names.NoBreakHyphen)) AppendSign('-');
        else if (ReferenceEquals(name, _names.FieldCharacter)) ReadFieldCharacter();
        else if (ReferenceEquals(name, _names.TextBox)) OpenTextBox();
        else if (ReferenceEquals(name, _names.EmbeddedFile) || ReferenceEquals(name, _names.SubDocument)) ReportEmbeddedFile();
        else if (_names.IsSkipped(name)) _reader.Skip();
    }

    private void OpenForeign(string name)
    {
        if (ReferenceEquals(name, _names.AlternateContent)) Push(WordFrameKind.Alternatives);
        else if (ReferenceEquals(name, _names.Choice) || ReferenceEquals(name, _names.Fallback)) OpenAlternative();
        else if (ReferenceEquals(name, _names.Text)) ReadText(); // of a formula
        else if (ReferenceEquals(name, _names.Picture) || ReferenceEquals(name, _names.OldPicture)) AddImage();
    }

    private void Close()
    {
        WordFrameKind kind = Pop();
        if (kind == WordFrameKind.Paragraph) CloseParagraph();
        else if (kind == WordFrameKind.Cell) CloseCell();
        else if (kind == WordFrameKind.Row) CloseRow();
        else if (kind == WordFrameKind.Table) CloseTable();
        else if (kind == WordFrameKind.TextBox) CloseTextBox();
    }

    private void Push(WordFrameKind kind)
    {
        if (_reader.IsEmptyElement) return;
        _frames.Push(_top);
        _top = new WordFrame(kind, _reader.Depth);
    }

    private WordFrameKind Pop()
    {
        WordFrameKind kind = _top.Kind;
        _top = _frames.Pop();
        return kind;
    }

    /// <summary>Of the alternatives of the same content the first is read and the others are not.</summary>
    private void OpenAlternative()
    {
        if (_top.Kind == WordFrameKind.Alternatives) _top = _top with { Kind = WordFrameKind.AlternativesTaken };
        else if (_top.Kind == WordFrameKind.AlternativesTaken) _reader.Skip();
    }

    private void AddImage()
    {
        if (_isHidden) return;
        if (_tableDepth > 0)
        {
            // Within the text of a cell no block can stand.
            Table.Pictures++;
            return;
        }

        int start = _isInParagraph ? _paragraph.Mark : _document.Length;
        _document.Add(new Block { Kind = BlockKind.Image, Start = start, Source = _paragraphNumber });
    }

    private void ReportEmbeddedFile() =>
        _document.Report(new Diagnostic(ReadingDiagnostics.UnsupportedKind, At(CurrentSource), OfficeTexts.EmbeddedFile, OfficeTexts.SaveFromWord));

    /// <summary>Reports a bound once a document.</summary>
    private void ReportBound(LocalizedText what, long bound)
    {
        if (_reported.Add(what)) _document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(CurrentSource), what, bound));
    }

    private Location At(int source) => new(_map.Locate(source, 0), Place.None);
}
