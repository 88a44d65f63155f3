using System.IO.Compression;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

/// <summary>A folder of everything: the tool tells what each file is, and none stops the others.</summary>
public class MixedFolderTests
{
    private const int Copies = 4;

    [Fact]
    public void Every_kind_of_file_in_a_folder_is_read_whatever_its_name_and_in_a_stable_order()
    {
        using TemporaryFolder folder = new();
        AnnualReport report = ReportGenerator.Reports(ReportGeneratorOptions.Default with { LargeFigures = false }).Sample(3);
        (string Name, byte[] Bytes)[] files =
        [
            ("a.txt", Encoding.UTF8.GetBytes(ReportLayout.All[0].Write(report, LayoutOptions.Default))),
            ("b.md", Encoding.UTF8.GetBytes(new MarkdownTables().Write(report, LayoutOptions.Default))),
            ("c.html", new ContentSystemPage().WriteBytes(report, LayoutOptions.Default, new UTF8Encoding(false))),
            ("d.htm", new WordPastePage()
                .WriteBytes(report, LayoutOptions.Default, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, "gb2312")),
            ("e.docx", WordDocument.Write(report, LayoutOptions.Default)),
            ("f.pdf", PdfReport.Write(report, LayoutOptions.Default, PdfLayout.Default)),
            ("g.pdf", PdfReport.Write(report, LayoutOptions.Default,
                PdfLayout.Default with { Borders = PdfBorders.ThinRectangles, Rotation = 90 })),
        ];
        foreach ((string name, byte[] bytes) in files)
        {
            for (int copy = 0; copy < Copies; copy++) File.WriteAllBytes(folder[$"{copy}{name}"], bytes);
        }

        ToolRun first = ToolRun.Of("parse", folder.ToString(), "--to", "csv");
        Assert.Equal(0, first.Status);
        string[] figures = [.. ReportSerializer.ToCsv(report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(l => l.TrimEnd('\r'))];
        string[] expected = [.. Enumerable.Range(0, Copies)
            .SelectMany(copy => files.SelectMany(f => figures.Select(l => $"{folder[$"{copy}{f.Name}"]},{l}")))];
        Assert.Equal(expected, first.OutputLines.Skip(1));
        Assert.Equal(first.Output, ToolRun.Of("parse", folder.ToString(), "--to", "csv").Output);
    }

    [Fact]
    public void Hostile_files_in_a_folder_do_not_stop_the_others()
    {
        using TemporaryFolder folder = new();
        AnnualReport report = ReportGenerator.Consistent.Sample(3);
        File.WriteAllBytes(folder["1-bomb.docx"], Bomb());
        File.WriteAllBytes(folder["2-pages.pdf"], Pages(2_000));
        File.WriteAllBytes(folder["3-cut.pdf"], PdfReport.Write(report, LayoutOptions.Default, PdfLayout.Default)[..2_000]);
        File.WriteAllText(folder["4-deep.html"], string.Concat(Enumerable.Repeat("<div><table><tr><td>", 10_000)));
        File.WriteAllBytes(folder["5-good.pdf"], PdfReport.Write(report, LayoutOptions.Default, PdfLayout.Default));
        ToolRun run = ToolRun.Of("parse", folder.ToString(), "--to", "csv");
        Assert.NotEqual(0, run.Status);
        string good = folder["5-good.pdf"];
        Assert.Equal(
            ReportSerializer.ToCsv(report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.TrimEnd('\r')),
            run.OutputLines.Where(l => l.StartsWith(good, StringComparison.Ordinal)).Select(l => l[(good.Length + 1)..]));
        foreach (string hostile in (string[])["1-bomb.docx", "2-pages.pdf", "3-cut.pdf", "4-deep.html"])
            Assert.Contains(run.ErrorLines, l => l.StartsWith(folder[hostile], StringComparison.Ordinal)
                && l.Contains(" GIR00", StringComparison.Ordinal));
    }

    private static byte[] Pages(int count)
    {
        TestPdf file = new();
        for (int i = 0; i < count; i++) file.Page(p => p.Text(60, 700, 16, "正文"));
        return file.ToBytes();
    }

    // A document of some kilobytes that unpacks to 300 MB.
    private static byte[] Bomb()
    {
        const int Megabytes = 300;
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8
                .GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"));
            byte[] blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)'0');
            for (int i = 0; i < Megabytes; i++) part.Write(blanks);
        }

        return stream.ToArray();
    }
}
