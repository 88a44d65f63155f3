using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>How a program draws the lines of a table.</summary>
public enum LineStyle
{
    Whole,
    CellByCell,
    Rectangles,
    ThinRectangles,
    Dotted,
    Spaced,
}

/// <summary>A table of random rows, columns and spans, with a text in every cell.</summary>
internal sealed record RandomGrid(double[] Columns, double[] Rows,
    List<(int Row, int Column, int RowSpan, int ColumnSpan, string Text)> Cells, LineStyle Style)
{
    public static Gen<RandomGrid> Gen { get; } =
        from columnCount in CsCheck.Gen.Int[1, 9]
        from rowCount in CsCheck.Gen.Int[2, 12]
        from widths in CsCheck.Gen.Int[24, 60].Array[columnCount]
        from heights in CsCheck.Gen.Int[14, 50].Array[rowCount]
        from spans in CsCheck.Gen.Select(CsCheck.Gen.Int[-4, 3], CsCheck.Gen.Int[-4, 4]).Array[columnCount * rowCount]
        from numbers in CsCheck.Gen.Int[0, 999].Array[columnCount * rowCount]
        from style in CsCheck.Gen.Enum<LineStyle>()
        select Make(widths, heights, spans, numbers, style);

    /// <summary>Draws the table with its upper left corner at a point.</summary>
    public void Draw(TestPage page, double left, double top)
    {
        foreach ((int row, int column, int rowSpan, int columnSpan, string text) in Cells)
        {
            (double x1, double x2) = (left + Columns[column], left + Columns[column + columnSpan]);
            (double y1, double y2) = (top - Rows[row + rowSpan], top - Rows[row]);
            DrawBox(page, x1, y1, x2, y2);
            double width = text.Sum(c => c < 128 ? 4 : 8);
            page.Text((x1 + x2 - width) / 2, (y1 + y2) / 2 - 3, 8, text);
        }
    }

    /// <summary>The same table with a number in every cell.</summary>
    public RandomGrid WithFigures() => this with
    {
        Cells = [.. Cells.Select((c, i) => c with { Text = (100 + i).ToString(System.Globalization.CultureInfo.InvariantCulture) })],
    };

    /// <summary>The lines that <see cref="Reading.Lines"/> must have for the table.</summary>
    public List<string> Expected => ["table", .. Cells.Select(c => $"[{c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan}] {c.Text}"), "end"];

    private void DrawBox(TestPage page, double x1, double y1, double x2, double y2)
    {
        switch (Style)
        {
            case LineStyle.Rectangles:
                page.Rectangle(x1, y1, x2 - x1, y2 - y1);
                break;
            case LineStyle.Spaced:
                page.Rectangle(x1 + 1, y1 + 1, x2 - x1 - 2, y2 - y1 - 2);
                break;
            default:
                DrawSide(page, x1, y1, x2, y1);
                DrawSide(page, x1, y2, x2, y2);
                DrawSide(page, x1, y1, x1, y2);
                DrawSide(page, x2, y1, x2, y2);
                break;
        }
    }

    private void DrawSide(TestPage page, double x1, double y1, double x2, double y2)
    {
        if (Style == LineStyle.ThinRectangles) page.ThinRectangle(x1, y1, x2, y2);
        else if (Style == LineStyle.Dotted) DrawDots(page, x1, y1, x2, y2);
        // Lines that run a little over, and lines that stop a little short.
        else if (Style == LineStyle.Whole) page.Line(x1 - (y1 == y2 ? 0.4 : 0), y1, x2 + (y1 == y2 ? 0.4 : 0), y2);
        else if (x1 == x2) page.Line(x1, y1 + 0.6, x2, y2 - 0.6);
        else page.Line(x1 + 0.6, y1, x2 - 0.6, y2);
    }

    private static void DrawDots(TestPage page, double x1, double y1, double x2, double y2)
    {
        double length = Math.Max(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += 2)
        {
            double part = at / length;
            (double x, double y) = (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
            page.ThinRectangle(x, y, x + 0.3, y + 0.3);
        }
    }

    private static RandomGrid Make(int[] widths, int[] heights, (int, int)[] spans, int[] numbers, LineStyle style)
    {
        (int columnCount, int rowCount) = (widths.Length, heights.Length);
        bool[,] taken = new bool[rowCount, columnCount];
        List<(int, int, int, int, string)> cells = [];
        for (int row = 0; row < rowCount; row++)
        {
            for (int column = 0; column < columnCount; column++)
            {
                if (taken[row, column]) continue;
                int at = row * columnCount + column;
                // Most cells span one row and one column.
                int rowSpan = Math.Clamp(spans[at].Item1, 1, rowCount - row);
                int columnSpan = Math.Clamp(spans[at].Item2, 1, columnCount - column);
                while (Enumerable.Range(column, columnSpan).Any(c => taken[row, c])) columnSpan--;
                for (int r = row; r < row + rowSpan; r++)
                {
                    for (int c = column; c < column + columnSpan; c++) taken[r, c] = true;
                }

                string number = numbers[at].ToString(System.Globalization.CultureInfo.InvariantCulture);
                cells.Add((row, column, rowSpan, columnSpan, numbers[at] % 3 == 0 ? "表" : number));
            }
        }

        return Plain(new RandomGrid(Sums(widths), Sums(heights), cells, style));
    }

    // Rows and columns in which no cell starts cannot be seen on a page; they are none.
    private static RandomGrid Plain(RandomGrid grid)
    {
        int[] rows = [.. grid.Cells.Select(c => c.Row).Distinct().Order(), grid.Rows.Length - 1];
        int[] columns = [.. grid.Cells.Select(c => c.Column).Distinct().Order(), grid.Columns.Length - 1];
        return grid with
        {
            Rows = [.. rows.Select(r => grid.Rows[r])],
            Columns = [.. columns.Select(c => grid.Columns[c])],
            Cells = [.. grid.Cells.Select(c =>
            {
                (int row, int column) = (Array.IndexOf(rows, c.Row), Array.IndexOf(columns, c.Column));
                return (row, column, End(rows, c.Row + c.RowSpan) - row, End(columns, c.Column + c.ColumnSpan) - column, c.Text);
            })],
        };
    }

    private static int End(int[] places, int end) => Array.FindIndex(places, p => p >= end);

    private static double[] Sums(int[] sizes)
    {
        double[] sums = new double[sizes.Length + 1];
        for (int i = 0; i < sizes.Length; i++) sums[i + 1] = sums[i] + sizes[i];
        return sums;
    }
}
