using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>The names of WordprocessingML that matter, as atoms of a package's name table: equal names are the same object.</summary>
internal sealed class WordNames(XmlNameTable names)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly string _transitional = names.Add(Transitional);
    private readonly string _strict = names.Add(Strict);

    /// <summary>The namespace of the part being read: transitional, or strict where its root says so.</summary>
    public string Word { get; private set; } = names.Add(Transitional);

    // Around text.
    public readonly string Paragraph = names.Add("p"), Run = names.Add("r"), Text = names.Add("t"), Break = names.Add("br"), Tab = names.Add("tab");
    public readonly string PositionedTab = names.Add("ptab"), CarriageReturn = names.Add("cr"), NoBreakHyphen = names.Add("noBreakHyphen");
    public readonly string FieldCharacter = names.Add("fldChar"), FieldCharacterType = names.Add("fldCharType"), TextBox = names.Add("txbxContent");

    // Properties.
    public readonly string ParagraphProperties = names.Add("pPr"), RunProperties = names.Add("rPr"), RowProperties = names.Add("trPr"), CellProperties = names.Add("tcPr");
    public readonly string Value = names.Add("val"), Vanish = names.Add("vanish"), RunStyle = names.Add("rStyle"), ParagraphStyle = names.Add("pStyle");
    public readonly string SectionProperties = names.Add("sectPr");
    public readonly string Inserted = names.Add("ins"), Deleted = names.Add("del"), MovedAway = names.Add("moveFrom");
    public readonly string OldParagraph = names.Add("pPrChange"), OldRun = names.Add("rPrChange"), OldRow = names.Add("trPrChange"), OldCell = names.Add("tcPrChange"), OldSection = names.Add("sectPrChange");

    // Tables.
    public readonly string Table = names.Add("tbl"), Row = names.Add("tr"), Cell = names.Add("tc"), GridSpan = names.Add("gridSpan"), VerticalMerge = names.Add("vMerge");
    public readonly string HorizontalMerge = names.Add("hMerge"), GridBefore = names.Add("gridBefore");
    public readonly string CellDeleted = names.Add("cellDel"), CellMerge = names.Add("cellMerge");

    // Numbering and styles.
    public readonly string NumberingProperties = names.Add("numPr"), NumberingId = names.Add("numId"), Level = names.Add("ilvl");
    public readonly string Style = names.Add("style"), StyleId = names.Add("styleId"), BasedOn = names.Add("basedOn");
    public readonly string AbstractNumbering = names.Add("abstractNum"), AbstractNumberingId = names.Add("abstractNumId"), Numbering = names.Add("num");
    public readonly string LevelDefinition = names.Add("lvl"), LevelStart = names.Add("start"), NumberFormat = names.Add("numFmt"), LevelText = names.Add("lvlText");
    public readonly string LevelRestart = names.Add("lvlRestart"), IsLegal = names.Add("isLgl"), LevelOverride = names.Add("lvlOverride"), StartOverride = names.Add("startOverride");
    public readonly string StyleLink = names.Add("styleLink"), NumberingStyleLink = names.Add("numStyleLink");

    // Other vocabularies.
    public readonly string AlternateContent = names.Add("AlternateContent"), Choice = names.Add("Choice"), Fallback = names.Add("Fallback");
    public readonly string Picture = names.Add("blip"), OldPicture = names.Add("imagedata"), Document = names.Add("document");
    public readonly string EmbeddedFile = names.Add("altChunk"), SubDocument = names.Add("subDoc");

    // Elements whose content is not text of the document: what was deleted, instructions, settings, and the reading aids over ruby text.
    private readonly string[] _skipped =
    [
        names.Add("del"), names.Add("moveFrom"), names.Add("instrText"), names.Add("delText"), names.Add("delInstrText"), names.Add("sdtPr"), names.Add("sdtEndPr"),
        names.Add("tblPr"), names.Add("tblPrEx"), names.Add("tblGrid"), names.Add("sectPr"), names.Add("customXmlPr"), names.Add("smartTagPr"), names.Add("rt"), names.Add("rubyPr"),
    ];

    /// <summary>Takes the namespace of a part's root; <see langword="false"/> where it is not WordprocessingML.</summary>
    public bool UseNamespace(string root)
    {
        if (!ReferenceEquals(root, _transitional) && !ReferenceEquals(root, _strict)) return false;
        Word = root;
        return true;
    }

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
