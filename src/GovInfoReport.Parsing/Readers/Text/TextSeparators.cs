namespace GovInfoReport.Parsing;

/// <summary>The separators that a line of plain text has.</summary>
[Flags]
internal enum TextSeparators : byte
{
    None = 0,
    Bars = 1,
    Tabs = 2,
}
