namespace GovInfoReport.Parsing.Tests;

/// <summary>A row as a person writes it, <c>12 | 3 | | 15</c>, as the cells that recognition has of it.</summary>
internal static class RowText
{
    /// <summary>The cells of a row of text: between separators, or in a grid one column each.</summary>
    public static RowCell[] Cells(string row, BlockKind kind = BlockKind.Fragment)
    {
        List<RowCell> cells = [];
        int start = 0;
        foreach (string part in row.Split('|'))
        {
            string text = part.Trim();
            int at = start + part.IndexOf(text, StringComparison.Ordinal);
            RowCell cell = new() { Figure = text.Length == 0 ? new Figure { Kind = FigureKind.Blank } : FigureReader.Read(text) };
            cell.SetPlace(new Block
            { Kind = kind, Start = at, Length = text.Length, Source = at, Column = (ushort)cells.Count, ColumnSpan = 1 });
            cells.Add(cell);
            start += part.Length + 1;
        }

        return [.. cells];
    }

    /// <summary>The words before the figures, a piece for each part between separators.</summary>
    public static LabelRun Words(string words)
    {
        LabelRun run = new();
        foreach (string word in words.Split('|')) run.Add(word.Trim(), 0, 0);
        return run;
    }
}
