using System.Globalization;
using System.Security;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Tables that stand side by side on a sheet are tables of their own; a blank column within one parts nothing.</summary>
public class SheetTablesTests
{
    private static readonly AnnualReport Report = TestDocuments.Report;

    [Theory]
    [InlineData(0, 5, 17)]
    [InlineData(0, 6, 18)]
    public void Three_tables_in_a_row(int first, int second, int third)
    {
        Sheet sheet = new();
        sheet.Put(0, 0, Report.Title!);
        sheet.Put(2, first, Table(2));
        sheet.Put(2, second, Table(3));
        sheet.Put(2, third, Table(4));
        Assert.Equal(Report.Cells, sheet.Read().Cells);
    }

    [Fact]
    public void Two_tables_and_one_below_them()
    {
        Sheet sheet = new();
        sheet.Put(0, 0, Report.Title!);
        sheet.Put(1, 0, "二、主动公开政府信息情况");
        sheet.Put(1, 5, "三、收到和处理政府信息公开申请情况");
        sheet.Put(2, 0, Table(2));
        sheet.Put(2, 5, Table(3));
        sheet.Put(40, 0, "四、政府信息公开行政复议、行政诉讼情况");
        sheet.Put(41, 0, Table(4));
        Assert.Equal(Report.Cells, sheet.Read().Cells);
    }

    [Fact]
    public void A_blank_column_between_labels_and_figures_parts_no_table()
    {
        Sheet sheet = new();
        sheet.Put(0, 0, "三、收到和处理政府信息公开申请情况");
        string[] heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
        for (int i = 0; i < heads.Length; i++) sheet.Put(1, 2 + i, heads[i]);
        (string Label, int[] Figures)[] rows =
        [
            ("一、本年新收政府信息公开申请数量", [1, 2, 3, 4, 5, 6, 21]), ("二、上年结转政府信息公开申请数量", [7, 0, 0, 0, 0, 0, 7]),
            ("（一）予以公开", [8, 1, 0, 0, 0, 0, 9]),
        ];
        for (int row = 0; row < rows.Length; row++)
        {
            sheet.Put(2 + row, 0, rows[row].Label);
            for (int i = 0; i < heads.Length; i++) sheet.PutFigure(2 + row, 2 + i, rows[row].Figures[i]);
        }

        AnnualReport read = sheet.Read();
        ApplicantCounts received = read.Requests.NewRequests;
        Assert.Equal((1, 21, 9), (received.NaturalPerson, received.Total, read.Requests.Outcomes.Granted.Total));
    }

    private static GridTable Table(int number) =>
        ReportDraft.Of(Report, LayoutOptions.Default).Sections.First(s => s.Table?.Table.Number == number).Table!;

    private sealed class Sheet
    {
        private readonly SortedDictionary<(int Row, int Column), string> _cells = [];
        private readonly StringBuilder _merges = new();

        public void Put(int row, int column, string text) =>
            _cells[(row, column)] = $"t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is>";

        public void PutFigure(int row, int column, int figure) => _cells[(row, column)] = $"><v>{figure}</v>";

        public void Put(int top, int left, GridTable table)
        {
            for (int row = 0; row < table.Rows.Length; row++)
            {
                foreach (GridCell cell in table.Rows[row])
                {
                    Put(top + row, left + cell.Column, cell.Text);
                    if (cell.ColumnSpan == 1 && cell.RowSpan == 1) continue;
                    int lastRow = top + row + cell.RowSpan - 1, lastColumn = left + cell.Column + cell.ColumnSpan - 1;
                    string first = Name(top + row, left + cell.Column), last = Name(lastRow, lastColumn);
                    _merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{first}:{last}\"/>");
                }
            }
        }

        public AnnualReport Read()
        {
            IEnumerable<string> rows = _cells.GroupBy(c => c.Key.Row).Select(r => $"<row r=\"{r.Key + 1}\">"
                + string.Concat(r.Select(c => $"<c r=\"{Name(c.Key.Row, c.Key.Column)}\" {c.Value}</c>")) + "</row>");
            return ReportParser.Parse(OfficeFile.Zip(
                ("xl/workbook.xml", "<workbook><sheets><sheet name=\"甲\"/></sheets></workbook>"),
                ("xl/worksheets/sheet1.xml",
                    $"<worksheet><sheetData>{string.Concat(rows)}</sheetData><mergeCells>{_merges}</mergeCells></worksheet>"))).Report;
        }

        private static string Name(int row, int column) =>
            $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{row + 1}";
    }
}
