namespace GovInfoReport.Rendering.Tests;

public class OfficialFormTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Spans_fill_every_row_exactly_once(int number)
    {
        FormTable form = OfficialForm.Of(ReportFormat.Current.GetTable(number));
        bool[,] filled = new bool[form.Rows.Length, form.ColumnCount];
        for (int row = 0; row < form.Rows.Length; row++)
        {
            int column = 0;
            foreach (FormCell cell in form.Rows[row])
            {
                while (filled[row, column]) column++;
                for (int r = 0; r < cell.RowSpan; r++)
                {
                    for (int c = 0; c < cell.ColumnSpan; c++)
                    {
                        Assert.False(filled[row + r, column + c], $"row {row}: {cell.Text}{cell.Cell} covers another cell");
                        filled[row + r, column + c] = true;
                    }
                }
            }
        }

        Assert.DoesNotContain(false, filled.Cast<bool>());
    }

    [Fact]
    public void Every_cell_of_the_format_stands_in_its_form_once() =>
        Assert.Equal(
            ReportFormat.Current.Cells.Select(c => c.Code).Order(),
            OfficialForm.Tables.SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c.Cell is not null).Select(c => c.Cell!.Code)
            .Order());

    [Fact]
    public void Groups_and_heads_span_as_the_official_form_prints_them()
    {
        FormCell[] requests = [.. OfficialForm.Of(ReportFormat.Current.GetTable(3)).Rows.SelectMany(r => r)];
        Assert.Equal((7, 1), Span(requests, "申请人情况"));
        Assert.Equal((5, 1), Span(requests, "法人或其他组织"));
        Assert.Equal((1, 22), Span(requests, "三、本年度办理结果"));
        Assert.Equal((1, 8), Span(requests, "（三）不予公开"));
        Assert.Equal((2, 1), Span(requests, "（一）予以公开"));
        Assert.Equal((3, 1), Span(requests, "四、结转下年度继续办理"));
        FormCell[] cases = [.. OfficialForm.Of(ReportFormat.Current.GetTable(4)).Rows.SelectMany(r => r)];
        Assert.Equal((10, 1), Span(cases, "行政诉讼"));
        Assert.Equal((5, 1), Span(cases, "复议后起诉"));
        Assert.Equal(3, cases.Count(c => c.Text == "结果维持"));
    }

    private static (int Columns, int Rows) Span(FormCell[] cells, string text)
    {
        FormCell cell = Assert.Single(cells, c => c.Text == text);
        return (cell.ColumnSpan, cell.RowSpan);
    }
}
