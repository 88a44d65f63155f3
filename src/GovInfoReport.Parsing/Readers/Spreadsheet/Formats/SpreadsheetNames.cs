using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>The names of SpreadsheetML that matter, as atoms of a package's name table.</summary>
internal sealed class SpreadsheetNames(XmlNameTable names)
{
    public readonly string Sheet = names.Add("sheet"), Name = names.Add("name"), State = names.Add("state"), Id = names.Add("id");
    public readonly string Row = names.Add("row"), Cell = names.Add("c"), Reference = names.Add("r"), Type = names.Add("t"),
        Value = names.Add("v"), Inline = names.Add("is");
    public readonly string Item = names.Add("si"), Text = names.Add("t"), Phonetic = names.Add("rPh"), Merge = names.Add("mergeCell"),
        Range = names.Add("ref");
    public readonly string Formula = names.Add("f"), Style = names.Add("s"), Run = names.Add("r"), RunProperties = names.Add("rPr"),
        Calculation = names.Add("calcPr"), CalculatesOnLoad = names.Add("fullCalcOnLoad");

    // What hides rows and columns.
    public readonly string Column = names.Add("col"), First = names.Add("min"), Last = names.Add("max"), Hidden = names.Add("hidden"),
        Width = names.Add("width"), Height = names.Add("ht");
    public readonly string OutlineLevel = names.Add("outlineLevel"), IsCollapsed = names.Add("collapsed");

    // What conditions hide.
    public readonly string Conditions = names.Add("conditionalFormatting"), Ranges = names.Add("sqref"), LookId = names.Add("dxfId"),
        Kind = names.Add("type");
    public readonly string Operator = names.Add("operator"), Priority = names.Add("priority"), StopsOthers = names.Add("stopIfTrue"),
        ShowsValue = names.Add("showValue");
    public readonly string View = names.Add("sheetView"), ShowsZeros = names.Add("showZeros");

    // Styles.
    public readonly string Val = names.Add("val"), Rgb = names.Add("rgb"), Theme = names.Add("theme"), Indexed = names.Add("indexed"),
        Tint = names.Add("tint"), LastColor = names.Add("lastClr");
    public readonly string FormatId = names.Add("numFmtId"), FormatCode = names.Add("formatCode"), FontId = names.Add("fontId"),
        FillId = names.Add("fillId"), PatternType = names.Add("patternType");
}
