using GovInfoReport.TestSupport;

namespace GovInfoReport.DataSets.Tests;

public class SqliteTests
{
    private static readonly AnnualReport First = ReportGenerator.Consistent.Sample(1) with { Agency = "临河县人民政府", Year = 2023 };
    private static readonly AnnualReport Second = ReportGenerator.Consistent.Sample(2) with { Agency = "临河县", Year = 2024 };

    [Fact]
    public async Task What_is_run_again_is_not_doubled_and_what_changed_is_replaced()
    {
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"), Entries.Of(First, "b.html"));
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"), Entries.Of(Second, "b.html"), Entries.Of(Second, "c.html"));
        Assert.Equal(
            ["a.html 2023", "b.html 2024", "c.html 2024"],
            Ask(folder, "SELECT file || ' ' || year FROM reports ORDER BY file"));
        Assert.Equal(["0"], Ask(folder, "SELECT COUNT(*) FROM figures WHERE report NOT IN (SELECT id FROM reports)"));
        Assert.Equal(
            Ask(folder, "SELECT SUM(checkErrors + checkWarnings + checkInformation) FROM reports"),
            Ask(folder, "SELECT COUNT(*) FROM findings"));
    }

    [Fact]
    public async Task Reports_of_one_file_are_numbered_and_stay_apart()
    {
        using DataSetFolder folder = new();
        for (int run = 0; run < 2; run++)
            await folder.WriteSqliteAsync(Entries.Of(First, "both.html"), Entries.Of(Second, "both.html"));
        Assert.Equal(["1 2023", "2 2024"], Ask(folder, "SELECT number || ' ' || year FROM reports ORDER BY number"));
    }

    [Fact]
    public async Task A_total_says_how_many_reports_stated_it()
    {
        AnnualReport blank = Second with { Year = 2023, Cells = Second.Cells.WithCount(0, null) };
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"), Entries.Of(blank, "b.html"));
        string code = ReportFormat.AllCells[0].Code;
        Assert.Equal(
            [$"{First.Cells[code]} 1 1 0 2"],
            Ask(folder, $"SELECT concat_ws(' ', total, stated, blank, doubtful, reports) FROM totals WHERE cell = '{code}'"));
    }

    [Fact]
    public async Task A_total_says_how_many_reports_are_of_an_agency_that_another_is_of()
    {
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"), Entries.Of(First, "b.html"),
            Entries.Of(First with { Agency = "柳川县" }, "c.html"), Entries.Of(First with { Agency = null }, "d.html"));
        string code = ReportFormat.AllCells[0].Code;
        Assert.Equal(["4 1"], Ask(folder, $"SELECT concat_ws(' ', reports, copies) FROM totals WHERE cell = '{code}'"));
    }

    [Fact]
    public async Task A_row_of_the_format_is_a_row_of_its_view()
    {
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"));
        Assert.Equal(
            [$"{First["t3.granted.naturalPerson"]} {First["t3.granted.total"]}"],
            Ask(folder, "SELECT naturalPerson || ' ' || total FROM request_rows WHERE \"row\" = 't3.granted'"));
        Assert.Equal(
            [$"{First["t2.regulations.issued"]}"],
            Ask(folder, "SELECT issued FROM disclosure_rows WHERE \"row\" = 't2.regulations'"));
        Assert.Equal(["3"], Ask(folder, "SELECT COUNT(*) FROM case_rows"));
    }

    [Fact]
    public async Task A_document_that_was_not_read_has_its_findings_and_no_row()
    {
        ParseResult unread = GovInfoReport.Parsing.ReportParser.Parse("这里没有报告。");
        Assert.True(new DataSetEntry("x.txt", unread).IsUnreadable);
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "x.txt"));
        await folder.WriteSqliteAsync(new DataSetEntry("x.txt", unread));
        Assert.Equal(["0"], Ask(folder, "SELECT COUNT(*) FROM reports"));
        Assert.Equal(["x.txt reading GIR1019"], Ask(folder, "SELECT file || ' ' || stage || ' ' || id FROM findings"));
    }

    [Fact]
    public async Task What_was_not_completed_is_taken_back()
    {
        using DataSetFolder folder = new();
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"));
        await using (SqliteDataSetWriter writer = SqliteDataSetWriter.Open(folder["set.sqlite"]))
            await writer.AddAsync(Entries.Of(Second, "b.html"));
        Assert.Equal(["a.html"], Ask(folder, "SELECT file FROM reports"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_stays_as_it_was()
    {
        string content = string.Concat(Enumerable.Repeat("SQLite is this not. ", 20));
        using DataSetFolder folder = new();
        File.WriteAllText(folder["set.sqlite"], content);
        Assert.Throws<InvalidDataException>(() => SqliteDataSetWriter.Open(folder["set.sqlite"]));
        Assert.Equal(content, File.ReadAllText(folder["set.sqlite"]));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_data_set()
    {
        using DataSetFolder folder = new();
        File.WriteAllText(folder["set.sqlite"], "");
        await folder.WriteSqliteAsync(Entries.Of(First, "a.html"));
        Assert.Equal(["1"], Ask(folder, "SELECT COUNT(*) FROM reports"));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        using DataSetFolder folder = new();
        Sqlite.Ask(folder["set.sqlite"], "CREATE TABLE reports (id INTEGER)");
        Assert.Throws<InvalidDataException>(() => SqliteDataSetWriter.Open(folder["set.sqlite"]));
    }

    private static IEnumerable<string> Ask(DataSetFolder folder, string query) =>
        Sqlite.Ask(folder["set.sqlite"], query).Select(r => r[0] ?? "");
}
