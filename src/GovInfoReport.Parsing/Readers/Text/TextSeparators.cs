namespace GovInfoReport.Parsing;

/// <summary>The separators that a line of plain text has, and what stands before it.</summary>
[Flags]
internal enum TextSeparators : byte
{
    None = 0,
    Bars = 1,
    Tabs = 2,
    PageBreak = 4,
}
