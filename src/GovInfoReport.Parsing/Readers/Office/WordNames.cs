using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>The names of WordprocessingML that matter, as atoms of a package's name table: equal names are the same object.</summary>
internal sealed class WordNames(XmlNameTable names)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const int MaxKnown = 64;

    private static readonly string[] Vendors =
    [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/office/",
        "urn:schemas-microsoft-com:", "http://www.wps.cn/officeDocument/",
    ];

    private static readonly string[] Understood =
    [
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml", "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://schemas.openxmlformats.org/drawingml/2006/chart", "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Transitional, "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:word",
    ];

    private readonly Dictionary<string, bool> _known = [];
    private readonly HashSet<string> _ignorable = [];
    private readonly string _transitional = names.Add(Transitional);
    private readonly string _strict = names.Add(Strict);

    /// <summary>The namespace of the part being read: transitional, or strict where its root says so.</summary>
    public string Word { get; private set; } = names.Add(Transitional);

    // Around text.
    public readonly string Paragraph = names.Add("p"), Run = names.Add("r"), Text = names.Add("t"), Break = names.Add("br"),
        Tab = names.Add("tab");
    public readonly string PositionedTab = names.Add("ptab"), CarriageReturn = names.Add("cr"), NoBreakHyphen = names.Add("noBreakHyphen");
    public readonly string FieldCharacter = names.Add("fldChar"), FieldCharacterType = names.Add("fldCharType"),
        TextBox = names.Add("txbxContent");

    // Properties.
    public readonly string ParagraphProperties = names.Add("pPr"), RunProperties = names.Add("rPr"), RowProperties = names.Add("trPr"),
        CellProperties = names.Add("tcPr");
    public readonly string Value = names.Add("val"), Type = names.Add("type"), Vanish = names.Add("vanish"), RunStyle = names.Add("rStyle"),
        ParagraphStyle = names.Add("pStyle");
    public readonly string SectionProperties = names.Add("sectPr");
    public readonly string Inserted = names.Add("ins"), Deleted = names.Add("del"), MovedAway = names.Add("moveFrom");
    public readonly string OldParagraph = names.Add("pPrChange"), OldRun = names.Add("rPrChange"), OldRow = names.Add("trPrChange"),
        OldCell = names.Add("tcPrChange"), OldSection = names.Add("sectPrChange");

    // How text looks.
    public readonly string Combine = names.Add("combine"), Color = names.Add("color"), Fill = names.Add("fill"),
        ThemeColor = names.Add("themeColor"), ThemeTint = names.Add("themeTint"), ThemeShade = names.Add("themeShade"),
        Ascii = names.Add("ascii");
    public readonly string ThemeFill = names.Add("themeFill"), ThemeFillTint = names.Add("themeFillTint"),
        ThemeFillShade = names.Add("themeFillShade"), LastColor = names.Add("lastClr");
    public readonly string Shading = names.Add("shd"), Symbol = names.Add("sym"), SymbolFont = names.Add("font"),
        SymbolCode = names.Add("char"), SpecialVanish = names.Add("specVanish");
    public readonly string Override = names.Add("bdo"), ControlProperties = names.Add("sdtPr"), ControlContent = names.Add("sdtContent"),
        ShowsPlaceholder = names.Add("showingPlcHdr");
    public readonly string FootnoteReference = names.Add("footnoteReference"), EndnoteReference = names.Add("endnoteReference"),
        HasOwnMark = names.Add("customMarkFollows");
    public readonly string Footnote = names.Add("footnote"), Endnote = names.Add("endnote"), NoteId = names.Add("id");
    public readonly string SimpleField = names.Add("fldSimple"), IsDirty = names.Add("dirty"), ListResult = names.Add("result"),
        ListEntry = names.Add("listEntry"), List = names.Add("ddList"), Instruction = names.Add("instrText");

    // Tables.
    public readonly string TableProperties = names.Add("tblPr"), TableStyle = names.Add("tblStyle"), TablePart = names.Add("tblStylePr"),
        RowHeight = names.Add("trHeight"), HeightRule = names.Add("hRule");
    public readonly string Table = names.Add("tbl"), Row = names.Add("tr"), Cell = names.Add("tc"), GridSpan = names.Add("gridSpan"),
        VerticalMerge = names.Add("vMerge");
    public readonly string HorizontalMerge = names.Add("hMerge"), GridBefore = names.Add("gridBefore");
    public readonly string CellDeleted = names.Add("cellDel"), CellMerge = names.Add("cellMerge");

    // Numbering and styles.
    public readonly string NumberingProperties = names.Add("numPr"), NumberingId = names.Add("numId"), Level = names.Add("ilvl");
    public readonly string Style = names.Add("style"), StyleId = names.Add("styleId"), IsDefault = names.Add("default"),
        BasedOn = names.Add("basedOn");
    public readonly string AbstractNumbering = names.Add("abstractNum"), AbstractNumberingId = names.Add("abstractNumId"),
        Numbering = names.Add("num");
    public readonly string LevelDefinition = names.Add("lvl"), LevelStart = names.Add("start"), NumberFormat = names.Add("numFmt"),
        LevelText = names.Add("lvlText");
    public readonly string LevelRestart = names.Add("lvlRestart"), IsLegal = names.Add("isLgl"), LevelOverride = names.Add("lvlOverride"),
        StartOverride = names.Add("startOverride");
    public readonly string StyleLink = names.Add("styleLink"), NumberingStyleLink = names.Add("numStyleLink");

    // Other vocabularies.
    public readonly string Requires = names.Add("Requires"), Ignorable = names.Add("Ignorable"), RowHidden = names.Add("hidden");
    public readonly string Document = names.Add("document"), ShapeProperties = names.Add("docPr"), IsShapeHidden = names.Add("hidden"),
        ShapeStyle = names.Add("style");
    public readonly string EmbeddedFile = names.Add("altChunk"), SubDocument = names.Add("subDoc");

    // Elements whose content is not text of the document: what was deleted, instructions, settings, and the reading aids over ruby text.
    private readonly string[] _skipped =
    [
        names.Add("del"), names.Add("moveFrom"), names.Add("delText"), names.Add("delInstrText"), names.Add("sdtEndPr"),
        names.Add("tblPrEx"), names.Add("tblGrid"), names.Add("sectPr"), names.Add("customXmlPr"), names.Add("smartTagPr"), names.Add("rt"),
        names.Add("rubyPr"),
    ];

    /// <summary>Takes the namespace of a part's root; <see langword="false"/> where it is not WordprocessingML.</summary>
    public bool UseNamespace(string root)
    {
        if (!ReferenceEquals(root, _transitional) && !ReferenceEquals(root, _strict)) return false;
        Word = root;
        return true;
    }

    /// <summary>Whether elements of a namespace are known to programs that show documents.</summary>
    public bool IsKnown(string elements)
    {
        if (ReferenceEquals(elements, Word)) return true;
        if (_known.TryGetValue(elements, out bool isKnown)) return isKnown;
        isKnown = Array.Exists(Vendors, v => elements.StartsWith(v, StringComparison.Ordinal));
        if (_known.Count < MaxKnown) _known.Add(elements, isKnown);
        return isKnown;
    }

    /// <summary>
    /// Notes the namespaces whose elements programs leave out unless they know them, as the root of a part says by their prefixes.
    /// </summary>
    public void ReadIgnorable(PartReader reader)
    {
        foreach (string prefix in reader.Attribute(Ignorable).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.NamespaceOf(prefix) is { } elements) _ignorable.Add(elements);
        }
    }

    /// <summary>Whether elements of a namespace are left out by programs that do not know it.</summary>
    public bool IsIgnorable(string elements) => _ignorable.Contains(elements);

    /// <summary>Whether a namespace is that of formulas.</summary>
    public static bool IsFormula(string elements) =>
        elements.EndsWith("/officeDocument/2006/math", StringComparison.Ordinal)
        || elements.EndsWith("/officeDocument/math", StringComparison.Ordinal);

    /// <summary>
    /// Whether what a choice of alternatives asks for is understood: shapes, groups and canvases, and what came with them.
    /// </summary>
    public bool IsUnderstood(string? elements) =>
        elements is not null && (ReferenceEquals(elements, Word) || Array.IndexOf(Understood, elements) >= 0);

    /// <summary>Whether an element is left out with all that it holds.</summary>
    public bool IsSkipped(string name)
    {
        foreach (string skipped in _skipped)
        {
            if (ReferenceEquals(skipped, name)) return true;
        }

        return false;
    }
}
