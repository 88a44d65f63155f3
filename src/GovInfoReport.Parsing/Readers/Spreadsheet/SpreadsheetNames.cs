using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>The names of SpreadsheetML that matter, as atoms of a package's name table.</summary>
internal sealed class SpreadsheetNames(XmlNameTable names)
{
    public readonly string Sheet = names.Add("sheet"), Name = names.Add("name"), State = names.Add("state"), Id = names.Add("id");
    public readonly string Row = names.Add("row"), Cell = names.Add("c"), Reference = names.Add("r"), Type = names.Add("t"), Value = names.Add("v"), Inline = names.Add("is");
    public readonly string Item = names.Add("si"), Text = names.Add("t"), Phonetic = names.Add("rPh"), Merge = names.Add("mergeCell"), Range = names.Add("ref");
}
