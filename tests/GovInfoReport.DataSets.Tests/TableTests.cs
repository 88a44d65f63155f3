using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.DataSets.Tests;

public class TableTests
{
    [Fact]
    public void The_code_book_has_every_cell_in_both_languages_with_its_editions()
    {
        Assert.Equal(ReportFormat.AllCells.Select(c => c.Code), CodeBook.Entries.Select(e => e.Code));
        Assert.All(CodeBook.Entries, e => Assert.Matches("[A-Za-z]", e.Row.EnglishLabel + e.Cell.Column.EnglishLabel));
        Assert.Equal(ReportFormat.Former.Cells.Length, CodeBook.Entries.Count(e => e.Editions.Contains(2019)));
        Assert.Equal(ReportFormat.Current.Cells.Length, CodeBook.Entries.Count(e => e.Editions.Contains(2021)));
    }

    [Fact]
    public void The_wide_table_has_a_column_for_every_cell_by_its_code()
    {
        string[] names = [.. DataSetTables.Reports.Select(c => c.Name)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(ReportFormat.AllCells.Select(c => c.Code), names[^ReportFormat.AllCells.Length..]);
    }

    [Fact]
    public async Task Texts_are_safe_for_spreadsheets_and_the_mark_is_a_choice()
    {
        DataSetEntry entry = Entries.Of(new AnnualReport { Title = "=cmd|' /C calc'!A0", Agency = "清河\u202E县,甲" }, "=a.html");
        using MemoryStream plain = new(), marked = new();
        foreach ((MemoryStream stream, bool hasMark) in new[] { (plain, false), (marked, true) })
        {
            await using CsvDataSetWriter writer = new(new DataSetStreams(stream), hasMark);
            await writer.AddAsync(entry);
            await writer.CompleteAsync();
        }

        string text = Encoding.UTF8.GetString(plain.ToArray());
        Assert.StartsWith("file,number,agency,", text, StringComparison.Ordinal);
        Assert.Contains("\n'=a.html,1,\"清河\\u202E县,甲\",", text, StringComparison.Ordinal);
        Assert.Contains(",'=cmd|' /C calc'!A0,", text, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain.ToArray()], marked.ToArray());
    }

    [Fact]
    public void A_cell_is_stated_blank_or_doubtful()
    {
        AnnualReport report = ReportGenerator.Consistent.Sample(3);
        CellDefinition doubtful = ReportFormat.Current.GetCell("t3.granted.total");
        CellDefinition blank = ReportFormat.Current.GetCell("t3.carriedOver.naturalPerson");
        report = report with
        {
            Cells = report.Cells.WithCount(doubtful.Index, null).WithCount(blank.Index, null),
            Unsettled = [new UnsettledValue(Place.Of(doubtful), "1 2")],
        };
        ReportRow row = ReportRow.Of(new DataSetEntry("a.txt", new ParseResult(report, [])), 1);
        Assert.Equal(("doubtful", "1 2"), row.Cells.Where(c => c.Cell == doubtful).Select(c => (c.State, c.RawText)).Single());
        Assert.Equal("blank", row.Cells.Single(c => c.Cell == blank).State);
        Assert.Equal((1, 1), (row.CountOf("doubtful"), row.CountOf("blank")));
        Assert.All(row.Cells, c => Assert.Equal(c.Value is null, c.State != "stated"));
    }

    [Fact]
    public void Raw_text_and_line_are_those_of_the_document()
    {
        ParseResult parsed = GovInfoReport.Parsing.ReportParser.ParseFile(RepositoryFiles.PathOf("samples/linhe-2024.txt"));
        ReportRow row = ReportRow.Of(new DataSetEntry("linhe.txt", parsed), 1);
        CellRow cell = row.Cells.Single(c => c.Cell.Code == "t3.granted.total");
        Assert.Equal(("229", 100), (cell.RawText, cell.Line));
        Assert.Equal(("临河县", AgencyLevel.County), (row.Name?.Normal, row.Name?.Level));
    }

    [Fact]
    public void Counts_of_a_reading_that_is_gone_are_those_that_were_kept()
    {
        DataSetEntry entry = new("a.txt", new ParseResult(new AnnualReport(), [])) { CountsOfReading = new FindingCounts(1, 2, 3) };
        Assert.Equal(new FindingCounts(1, 2, 3), ReportRow.Of(entry, 1).Reading);
        Assert.Null(ReportRow.Of(entry, 1).Checks);
    }
}
