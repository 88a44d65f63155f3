using System.Globalization;
using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>A directory of generated reports, half of them web pages and half of them texts in all layouts and both encodings; it is deleted in the end.</summary>
internal sealed class ReportFolder : IDisposable
{
    private const int Different = 240;
    private const int FilesPerDirectory = 1_000;

    private ReportFolder(string path, int files, long bytes) => (Path, Files, Bytes) = (path, files, bytes);

    /// <summary>Where it is.</summary>
    public string Path { get; }

    public int Files { get; }

    public long Bytes { get; }

    /// <summary>A folder of all kinds of files. After 240 different ones they come again under other names.</summary>
    public static ReportFolder OfAllKinds(int files)
    {
        Gen<AnnualReport> reports = ReportGenerator.Reports(ReportGeneratorOptions.Default);
        return Write(files, [.. Enumerable.Range(0, Different).Select(number => Document(reports.Sample((uint)number), number))]);
    }

    /// <summary>A folder of web pages of a size.</summary>
    public static ReportFolder OfPages(int files, int size)
    {
        // A real page of that size has menus around the report.
        string menu = SizedTexts.Repeat("<li class=\"menu\"><a href=\"/news/index.html\" title=\"News\">News</a></li>\n", size - Encoding.UTF8.GetByteCount(Sample.HtmlPage));
        byte[] whole = Encoding.UTF8.GetBytes(Sample.HtmlPage.Replace("</body>", $"<ul>{menu[..(menu.LastIndexOf('\n') + 1)]}</ul></body>", StringComparison.Ordinal));
        return Write(files, [(".html", whole)]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static (string Extension, byte[] Content) Document(AnnualReport report, int number)
    {
        Encoding encoding = number % 3 == 0 ? Sample.GuoBiao : Encoding.UTF8;
        if (number % 2 == 0) return (".html", HtmlLayout.All[number / 2 % HtmlLayout.All.Count].WriteBytes(report, LayoutOptions.Default, encoding));
        return (".txt", encoding.GetBytes(ReportLayout.All[number / 2 % ReportLayout.All.Count].Write(report, LayoutOptions.Default)));
    }

    private static ReportFolder Write(int files, IReadOnlyList<(string Extension, byte[] Content)> documents)
    {
        string path = Directory.CreateTempSubdirectory("govinforeport-benchmark-").FullName;
        long bytes = 0;
        for (int i = 0; i < files; i++)
        {
            (string extension, byte[] content) = documents[i % documents.Count];
            string directory = System.IO.Path.Combine(path, (i / FilesPerDirectory).ToString("d4", CultureInfo.InvariantCulture));
            if (i % FilesPerDirectory == 0) Directory.CreateDirectory(directory);
            File.WriteAllBytes(System.IO.Path.Combine(directory, i.ToString("d6", CultureInfo.InvariantCulture) + extension), content);
            bytes += content.Length;
        }

        return new(path, files, bytes);
    }
}
