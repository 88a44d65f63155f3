using System.Text.Json;

namespace GovInfoReport.Cli.Tests;

/// <summary>Two reports in one file, this year's and last year's: every command gives each, the second as <c>file#2</c>.</summary>
public sealed class SeveralReportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _file;
    private readonly string _whole;

    public SeveralReportsTests()
    {
        _whole = File.ReadAllText(ToolRun.Sample);
        _file = _folder.Write("a.txt", $"{_whole}\n{_whole.Replace("2024", "2023", StringComparison.Ordinal)}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parse_shows_a_summary_of_each()
    {
        ToolRun run = ToolRun.Of("parse", _file);
        Assert.Equal(0, run.Status);
        IEnumerable<string> names = run.OutputLines.Select(l => l.Split(' ')[0]);
        Assert.Equal([_file, _file + "#2"], names.Where(n => n.StartsWith(_file, StringComparison.Ordinal)));
        Assert.DoesNotContain("GIR1042", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_of_one_file_has_the_column_of_files()
    {
        string[] lines = ToolRun.Of("parse", _file, "--to", "csv").OutputLines;
        Assert.Equal("file,cell,value", lines[0]);
        Assert.Equal(
            ToolRun.Of("parse", ToolRun.Sample, "--to", "csv").OutputLines[1..].Select(l => $"{_file}#2,{l}"),
            lines.Where(l => l.StartsWith(_file + "#2,", StringComparison.Ordinal)));
        Assert.Equal((lines.Length - 1) / 2, lines.Count(l => l.StartsWith(_file + ",", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_has_a_line_for_each_which_reads_back()
    {
        string text = ToolRun.Of("parse", _file, "--to", "json").Output;
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([_file, _file + "#2"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("file").GetString()));
        IEnumerable<JsonElement> reports = lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("report"));
        Assert.Equal([2024, 2023], reports.Select(r => r.GetProperty("year").GetInt32()));
        Assert.Equal(text, ToolRun.With(new() { Input = text }, "parse", "-", "--to", "json").Output);
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("html", "<article")]
    public void Documents_hold_both(string format, string start)
    {
        string[] lines = ToolRun.Of("parse", _file, "--to", format).Output.Split('\n');
        Assert.Equal(2, lines.Count(l => l.StartsWith(start, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_folder_has_a_file_for_each(string format)
    {
        Assert.Equal(0, ToolRun.Of("parse", _file, "--to", format, "--output", _folder["out/"]).Status);
        Assert.Equal(2, Directory.GetFiles(_folder["out"], "a.txt*").Length);
        Assert.Single(Directory.GetFiles(_folder["out"], "a.txt#2.*"));
    }

    [Fact]
    public void Validate_has_a_verdict_on_each_with_its_lines_in_the_file()
    {
        ToolRun run = ToolRun.Of("validate", _file);
        int before = _whole.Count(c => c == '\n') + 1;
        Assert.Contains($"{_file}(288,1): error GIR2002", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_file}#2({before + 288},1): error GIR2002", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_file}: invalid", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_file}#2: invalid", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_in_json_name_each()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("validate", _file, "--format", "json").Output);
        IEnumerable<JsonElement> files = json.RootElement.GetProperty("files").EnumerateArray();
        Assert.Equal([_file, _file + "#2"], files.Select(f => f.GetProperty("file").GetString()));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("compare")]
    public void Sarif_names_the_file_itself_as_that_is_what_code_hosts_have(string command)
    {
        ToolRun run = ToolRun.Of(command, _file, "--format", "sarif");
        Assert.Contains("\"uri\":\"file://", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt%232", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_set_has_a_row_for_each()
    {
        ToolRun.Of("dataset", _file, "--output", _folder["set.csv"]);
        Assert.Equal(["file,number", $"{_file},1", $"{_file},2"],
            File.ReadAllLines(_folder["set.csv"]).Select(l => string.Join(',', l.Split(',')[..2]).TrimStart('\uFEFF')));
    }

    [Fact]
    public void Compare_sets_the_years_of_one_file_beside_each_other()
    {
        ToolRun run = ToolRun.Of("compare", _file);
        Assert.Contains("临河县 2023–2024", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_several_is_the_whole_and_that_is_said()
    {
        ToolRun run = ToolRun.Of("aggregate", ToolRun.Sample, "--parent", _file);
        Assert.Contains("a.txt holds 2 reports; the first is taken for the whole", run.Error, StringComparison.Ordinal);
        Assert.Contains("临河县 2024", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_those_of_each()
    {
        string[] lines = ToolRun.Of("claims", _file, "--format", "json").OutputLines;
        Assert.Equal([_file, _file + "#2"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("file").GetString()));
    }

    [Fact]
    public void Standard_input_may_hold_several()
    {
        string[] lines = ToolRun.With(new() { Input = File.ReadAllText(_file) }, "parse", "-", "--to", "csv").OutputLines;
        Assert.StartsWith("'-#2,", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_so_is_the_name_of_a_file_where_there_is_one()
    {
        string odd = _folder.Write("b#2", "x");
        Assert.Equal(odd, InputFile.FileOf(odd));
        Assert.Equal(_file, InputFile.FileOf(_file + "#2"));
    }
}
