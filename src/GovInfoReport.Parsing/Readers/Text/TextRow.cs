namespace GovInfoReport.Parsing;

/// <summary>A line of text whose cells separators part.</summary>
/// <param name="Cells">Where its cells stand, without the blanks around them.</param>
/// <param name="Kinds">What they are.</param>
internal sealed record TextRow(Range[] Cells, TextCellKind[] Kinds)
{
    /// <summary>How many figures it has.</summary>
    public int Figures => Kinds.AsSpan().Count(TextCellKind.Figure);

    /// <summary>Takes the cells between two offsets apart: at bars, where there are any, else at tabs.</summary>
    public static TextRow Of(ReadOnlySpan<char> text, int start, int end, WorkMeter work)
    {
        List<Range> cells = [];
        List<TextCellKind> kinds = [];
        char separator = text[start..end].Contains('|') ? '|' : '\t';
        for (int length = 0; length >= 0; start += length + 1)
        {
            length = text[start..end].IndexOf(separator);
            int from = start, to = length < 0 ? end : start + length;
            work.Add(to - from + 1);
            TextBlanks.Trim(text, ref from, ref to);
            cells.Add(from..to);
            kinds.Add(KindOf(text[from..to]));
        }

        return new TextRow([.. cells], [.. kinds]);
    }

    /// <summary>The row without the cells before the first column and from the end on.</summary>
    public TextRow Within(int first, int end) => new(Cells[first..end], Kinds[first..end]);

    private static TextCellKind KindOf(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty) return TextCellKind.Empty;
        return FigureReader.Read(cell).Kind switch
        {
            FigureKind.Blank => TextCellKind.Mark,
            FigureKind.Words => HoldsWord(cell) ? TextCellKind.Words : TextCellKind.Other,
            _ => TextCellKind.Figure,
        };
    }

    private static bool HoldsWord(ReadOnlySpan<char> cell)
    {
        int letters = 0;
        foreach (char c in cell) letters += char.IsLetter(c) ? 1 : 0;
        return letters > 1;
    }
}
