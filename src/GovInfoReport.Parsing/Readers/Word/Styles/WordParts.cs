namespace GovInfoReport.Parsing;

/// <summary>The parts of a Word document beside its text, read when a paragraph first asks for them.</summary>
internal sealed class WordParts(OfficePackage package, DocumentBuilder document, WordNames names, string mainPart)
{
    private StyleSheet? _styles;
    private WordColors? _colors;
    private OfficeTheme? _theme;
    private NumberingCounters? _numbering;
    private Relationships? _relationships;
    private WordNoteTexts? _footnotes, _endnotes;

    /// <summary>The styles.</summary>
    public StyleSheet Styles
    {
        get
        {
            if (_styles is not null) return _styles;
            StyleSheet sheet = _styles = new StyleSheet(Colors);
            Read("styles", sheet.Read);
            return sheet;
        }
    }

    /// <summary>Reads colours.</summary>
    public WordColors Colors => _colors ??= new WordColors(this);

    /// <summary>The colours of the theme.</summary>
    public OfficeTheme Theme
    {
        get
        {
            if (_theme is not null) return _theme;
            OfficeTheme theme = _theme = new OfficeTheme();
            Read("theme", (reader, names) => theme.Read(reader, names.Value, names.LastColor));
            return theme;
        }
    }

    /// <summary>The counters of the lists.</summary>
    public NumberingCounters Numbering
    {
        get
        {
            if (_numbering is not null) return _numbering;
            NumberingDefinitions definitions = new();
            Read("numbering", definitions.Read);
            return _numbering = new NumberingCounters(definitions);
        }
    }

    /// <summary>The words of the footnotes, and of the endnotes.</summary>
    public WordNoteTexts Footnotes => _footnotes ??= ReadNotes("footnotes");
    public WordNoteTexts Endnotes => _endnotes ??= ReadNotes("endnotes");

    private WordNoteTexts ReadNotes(string type)
    {
        WordNoteTexts notes = new();
        Read(type, notes.Read);
        return notes;
    }

    private void Read(string type, Action<PartReader, WordNames> read)
    {
        string part = $"{mainPart[..(mainPart.LastIndexOf('/') + 1)]}{type}.xml";
        if (!package.Has(part))
        {
            _relationships ??= Relationships.Read(package, document, mainPart);
            if (_relationships.ByType("/" + type) is not { } target) return;
            part = target;
        }

        OfficePackage.Try(document, part, () =>
        {
            using PartReader? reader = package.Open(part);
            if (reader is not null) read(reader, names);
        });
    }
}
