namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Draws tables by their cells for tests of page breaks.</summary>
internal static class Ruled
{
    /// <summary>The edges of the columns that the tests share: two for labels, two for figures.</summary>
    public static readonly double[] Columns = [60, 110, 270, 320, 370];

    /// <summary>Draws a row of cells.</summary>
    /// <param name="page">The page.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="height">The height.</param>
    /// <param name="isOpenAbove">Whether no line is drawn above it.</param>
    /// <param name="isOpenBelow">Whether no line is drawn below it.</param>
    /// <param name="texts">The texts by column; <see langword="null"/> where a cell of the row above goes on.</param>
    public static TestPage Row(this TestPage page, double top, double height, string?[] texts, bool isOpenAbove = false,
        bool isOpenBelow = false)
    {
        double bottom = top - height;
        for (int column = 0; column < texts.Length; column++)
        {
            (double left, double right) = (Columns[column], Columns[column + 1]);
            page.Line(left, bottom, left, top).Line(right, bottom, right, top);
            string? text = texts[column];
            if (text is null) continue;
            if (!isOpenAbove) page.Line(left, top, right, top);
            string[] lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++) page.Text(left + 2, top - 11 - 11 * i, 9, lines[i]);
        }

        if (!isOpenBelow) page.Line(Columns[0], bottom, Columns[^1], bottom);
        return page;
    }

    /// <summary>Draws a row whose first cell goes on below: the line under it starts at the second column.</summary>
    public static TestPage RowUnderGroup(this TestPage page, double top, double height, params string?[] texts)
    {
        page.Row(top, height, texts, isOpenBelow: true);
        return page.Line(Columns[1], top - height, Columns[^1], top - height);
    }

    /// <summary>Draws a row without lines: a label, and figures in columns; <see langword="null"/> where nothing stands.</summary>
    public static TestPage Figures(this TestPage page, double baseline, string? label, params string?[] figures)
    {
        if (label is not null) page.Text(60, baseline, 9, label);
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i] is { } figure) page.Text(200 + 80 * i, baseline, 9, figure);
        }

        return page;
    }
}
