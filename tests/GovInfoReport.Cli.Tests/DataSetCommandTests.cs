using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;

namespace GovInfoReport.Cli.Tests;

public sealed class DataSetCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DataSetCommandTests()
    {
        _folder.Write("reports/a.txt", File.ReadAllText(ToolRun.Sample));
        _folder.Write("reports/b.txt", File.ReadAllText(ToolRun.Sample).Replace("2024", "2023", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".csv")]
    [InlineData(".parquet")]
    public void A_data_set_is_a_file_a_table(string extension)
    {
        ToolRun run = Make("set" + extension);
        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Contains("2 reports added, 0 files not read", run.Error, StringComparison.Ordinal);
        string[] names = ["set", "set.cells", "set.codebook", "set.findings"];
        Assert.Equal(
            names.Select(n => n + extension).Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder.ToString()).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(names, n => Assert.NotEqual(0, new FileInfo(_folder[n + extension]).Length));
    }

    [Fact]
    public void The_wide_table_has_a_row_a_report()
    {
        Make("set.csv", "--bom");
        string[] lines = File.ReadAllLines(_folder["set.csv"]);
        Assert.Equal(3, lines.Length);
        Assert.Equal(0xEF, File.ReadAllBytes(_folder["set.csv"])[0]);
        Assert.StartsWith(_folder["reports/a.txt"] + ",1,临河县,临河县,county,2024,2021,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_a_file_no_longer_holds_leaves_the_data_set_with_it()
    {
        string one = File.ReadAllText(ToolRun.Sample);
        string file = _folder.Write("reports/a.txt", one + "\n" + one.Replace("2024", "2022", StringComparison.Ordinal));
        Make("set.sqlite");
        Make("both.csv");
        Assert.Equal([$"{file},1,", $"{file},2,"],
            File.ReadAllLines(_folder["both.csv"])[1..3].Select(l => l[..(file.Length + 3)]));
        _folder.Write("reports/a.txt", one);
        Make("set.sqlite");
        Assert.Equal(2L, CountReports());
    }

    [Fact]
    public void Two_reports_of_one_agency_and_year_are_told()
    {
        Assert.DoesNotContain("Sums over all reports count both", Make("set.csv").Error, StringComparison.Ordinal);
        _folder.Write("reports/copy.txt", File.ReadAllText(ToolRun.Sample));
        Assert.Contains("another report of this run is of, too: 1. Sums over all reports count both",
            Make("other.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_is_added_to_and_a_repeated_run_doubles_nothing()
    {
        Assert.Equal(0, Make("set.sqlite").Status);
        Assert.Equal(0, Make("set.sqlite").Status);
        _folder.Write("reports/c.txt", File.ReadAllText(ToolRun.Sample));
        Make("set.sqlite");
        Assert.Equal(3L, CountReports());
    }

    [Fact]
    public void What_was_parsed_last_year_gives_the_data_set_of_the_documents()
    {
        string lines = ToolRun.Of("parse", _folder["reports"], "--format", "json").Output;
        using (GZipStream zipped = new(File.Create(_folder["old.jsonl.gz"]), CompressionMode.Compress))
            zipped.Write(Encoding.UTF8.GetBytes(lines));
        Make("direct.csv");
        ToolRun.Of("dataset", _folder["old.jsonl.gz"], "--output", _folder["old.csv"]);
        ToolRun.With(new() { Input = lines }, "dataset", "-", "--output", _folder["piped.csv"]);
        Assert.Equal(File.ReadAllText(_folder["direct.csv"]), File.ReadAllText(_folder["old.csv"]));
        Assert.Equal(File.ReadAllText(_folder["direct.csv"]), File.ReadAllText(_folder["piped.csv"]));
    }

    [Fact]
    public void What_exists_is_kept_whole_unless_the_call_says_otherwise()
    {
        _folder.Write("set.findings.csv", "mine");
        Assert.Equal(2, Make("set.csv").Status);
        Assert.Equal("mine", File.ReadAllText(_folder["set.findings.csv"]));
        Assert.False(File.Exists(_folder["set.csv"]));
        Assert.Equal(0, Make("set.csv", "--force").Status);
        Assert.StartsWith("file,", File.ReadAllText(_folder["set.findings.csv"]), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.ToString(), ".*"));
    }

    [Fact]
    public void A_file_that_is_no_data_set_is_not_added_to()
    {
        string text = string.Concat(Enumerable.Repeat("no database; ", 30));
        _folder.Write("set.sqlite", text);
        ToolRun run = Make("set.sqlite");
        Assert.Equal(2, run.Status);
        Assert.Contains("set.sqlite", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder["set.sqlite"]));
    }

    [Theory]
    [InlineData("set.xlsx")]
    [InlineData("set")]
    public void A_format_that_is_none_is_said(string name)
    {
        ToolRun run = Make(name);
        Assert.Equal(2, run.Status);
        Assert.Contains("FILE.parquet", run.Error, StringComparison.Ordinal);
    }

    private object? CountReports()
    {
        using SqliteConnection connection = new($"Data Source={_folder["set.sqlite"]};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM reports";
        return command.ExecuteScalar();
    }

    private ToolRun Make(string name, params string[] options) =>
        ToolRun.Of(["dataset", _folder["reports"], "--output", _folder[name], .. options]);
}
