namespace GovInfoReport.Parsing;

/// <summary>A figure or a blank cell as the document has it, before it is known where it belongs.</summary>
internal struct TableItem
{
    public Figure Figure;
    public int Start;
    public int Length;
    public int Source;
    public int Line;
    public int Column;
    public int ColumnSpan;

    public readonly bool IsBlank => Figure.Kind == FigureKind.Blank;
}
