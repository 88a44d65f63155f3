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
    private readonly Stack<CharacterTraits> _aroundBefore = new();
    private readonly RunLooks _looks;
    private WordFrame _top = new(WordFrameKind.Body, -1);
    private CharacterTraits _around;
    private bool _isPlaceholder;
    private (int Foot, int End) _notes;
    private readonly FigureNotes _figureNotes;

    private WordBodyReader(PartReader reader, WordNames names, WordParts parts, DocumentBuilder document)
    {
        (_reader, _names, _parts, _document, _looks) = (reader, names, parts, document, new RunLooks(parts));
        _figureNotes = new FigureNotes(parts);
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
        if (!ReferenceEquals(reader.Name, names.Document) || !names.UseNamespace(reader.Namespace))
            throw new InvalidDataException("The root is not w:document.");
        names.ReadIgnorable(reader);
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
        else if (ReferenceEquals(name, _names.Run)) _look = _paragraph.Look;
        else if (ReferenceEquals(name, _names.Text)) ReadText();
        else if (ReferenceEquals(name, _names.RunProperties)) ReadRunProperties();
        else if (ReferenceEquals(name, _names.Paragraph)) OpenParagraph();
        else if (ReferenceEquals(name, _names.ParagraphProperties)) ReadParagraphProperties();
        else if (!TryOpenPartOfTable(name) && !TryOpenPartOfRun(name)) OpenRare(name);
    }

    private bool TryOpenPartOfTable(string name)
    {
        if (ReferenceEquals(name, _names.Cell)) OpenCell();
        else if (ReferenceEquals(name, _names.CellProperties)) ReadCellProperties();
        else if (ReferenceEquals(name, _names.Row)) OpenRow();
        else if (ReferenceEquals(name, _names.RowProperties)) ReadRowProperties();
        else if (ReferenceEquals(name, _names.Table)) OpenTable();
        else return false;
        return true;
    }

    private bool TryOpenPartOfRun(string name)
    {
        if (ReferenceEquals(name, _names.Break) || ReferenceEquals(name, _names.CarriageReturn)) AppendSign('\n');
        else if (ReferenceEquals(name, _names.Tab) || ReferenceEquals(name, _names.PositionedTab)) AppendSign('\t');
        else if (ReferenceEquals(name, _names.NoBreakHyphen)) AppendSign('-');
        else if (ReferenceEquals(name, _names.FieldCharacter)) ReadFieldCharacter();
        else if (ReferenceEquals(name, _names.Instruction)) ReadInstruction();
        else if (ReferenceEquals(name, _names.TextBox)) OpenTextBox();
        else return false;
        return true;
    }

    private void OpenRare(string name)
    {
        if (ReferenceEquals(name, _names.Symbol)) ReadSymbol();
        else if (ReferenceEquals(name, _names.TableProperties)) ReadTableProperties();
        else if (ReferenceEquals(name, _names.ControlProperties)) ReadControlProperties();
        else if (ReferenceEquals(name, _names.ControlContent)) OpenControlContent();
        else if (ReferenceEquals(name, _names.FootnoteReference)) ReadNoteReference(ref _notes.Foot, "decimal");
        else if (ReferenceEquals(name, _names.EndnoteReference)) ReadNoteReference(ref _notes.End, "lowerRoman");
        else if (ReferenceEquals(name, _names.Override) && _reader.Attribute(_names.Value) is "rtl") PushMarked(CharacterTraits.Uncertain);
        else if (ReferenceEquals(name, _names.SimpleField) && _reader.Attribute(_names.IsDirty) is "1" or "true" or "on")
            PushMarked(CharacterTraits.Uncertain);
        else if (ReferenceEquals(name, _names.EmbeddedFile) || ReferenceEquals(name, _names.SubDocument)) ReportEmbeddedFile();
        else if (_names.IsSkipped(name)) _reader.Skip();
    }

    private void Close()
    {
        WordFrameKind kind = Pop();
        if (kind == WordFrameKind.Paragraph) CloseParagraph();
        else if (kind == WordFrameKind.Cell) CloseCell();
        else if (kind == WordFrameKind.Row) CloseRow();
        else if (kind == WordFrameKind.Table) CloseTable();
        else if (kind == WordFrameKind.TextBox) CloseTextBox();
        else if (kind == WordFrameKind.Marked) _around = _aroundBefore.Pop();
    }

    private void Push(WordFrameKind kind)
    {
        if (_reader.IsEmptyElement) return;
        _frames.Push(_top);
        _top = new WordFrame(kind, _reader.Depth);
    }

    /// <summary>Whether an element of a kind is the innermost, alternatives and marked elements aside.</summary>
    private bool IsWithin(WordFrameKind kind)
    {
        if (_top.Kind < WordFrameKind.Alternatives) return _top.Kind == kind;
        foreach (WordFrame frame in _frames)
        {
            if (frame.Kind < WordFrameKind.Alternatives) return frame.Kind == kind;
        }

        return false;
    }

    private WordFrameKind Pop()
    {
        WordFrameKind kind = _top.Kind;
        _top = _frames.Pop();
        return kind;
    }

    private void ReportEmbeddedFile()
    {
        _document.Report(new Diagnostic(ReadingDiagnostics.UnsupportedKind, At(CurrentSource), OfficeTexts.EmbeddedFile,
            OfficeTexts.SaveFromWord));
        if (!IsInCellText || _isInParagraph) return;
        // What it shows in the cell is not known.
        FinishContinuedParagraph();
        _paragraph = NewParagraph();
        _document.Append(SymbolFonts.NoCharacter);
        _marks.Add(0, 1, new SeenRun(false, CharacterTraits.Uncertain, false, SymbolFont.None));
        FinishParagraph();
    }

    /// <summary>Reports a bound once a document.</summary>
    private void ReportBound(LocalizedText what, long bound)
    {
        if (_reported.Add(what)) _document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(CurrentSource), what, bound));
    }

    private Location At(int source) => new(_map.Locate(source, 0), Place.None);
}
