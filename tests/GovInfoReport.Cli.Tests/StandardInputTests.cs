using System.IO.Compression;
using System.Text;

namespace GovInfoReport.Cli.Tests;

/// <summary>The tool's own JSON on standard input, where no name tells it.</summary>
public sealed class StandardInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Json_lines_are_read_report_by_report(bool isZipped)
    {
        _folder.Write("a.txt", File.ReadAllText(ToolRun.Sample));
        _folder.Write("b.txt", File.ReadAllText(ToolRun.Sample));
        byte[] lines = Encoding.UTF8.GetBytes(ToolRun.Of("parse", _folder.ToString(), "--format", "json").Output);
        ToolRun run = ToolRun.With(new() { Bytes = isZipped ? Zip(lines) : lines }, "parse", "-", "--format", "json");
        Assert.Equal(Encoding.UTF8.GetString(lines), run.Output);
    }

    [Fact]
    public void A_report_is_read_back()
    {
        string json = ToolRun.Of("parse", ToolRun.Sample, "--format", "json").Output;
        ToolRun run = ToolRun.With(new() { Input = json }, "parse", "-", "--format", "json");
        Assert.Equal(json, run.Output);
        Assert.Contains("GIR2002", ToolRun.With(new() { Input = json }, "validate", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_read_whole_whatever_its_length()
    {
        string text = File.ReadAllText(ToolRun.Sample);
        Assert.Equal(
            ToolRun.Of("parse", ToolRun.Sample, "--format", "csv").Output,
            ToolRun.With(new() { Input = text }, "parse", "-", "--format", "csv").Output);
    }

    private static byte[] Zip(byte[] content)
    {
        using MemoryStream zipped = new();
        using (GZipStream stream = new(zipped, CompressionMode.Compress, leaveOpen: true)) stream.Write(content);
        return zipped.ToArray();
    }
}
