using System.Text;
using GovInfoReport.Rendering;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>Reports as texts and pages.</summary>
internal static class DocumentSeeds
{
    private static readonly string[] Charsets = ["utf-8", "utf-16", "utf-16BE", "utf-32", "GB18030"];

    private static readonly byte[][] Starts =
    [
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        [0x1F, 0x8B],
        [0x89, 0x50, 0x4E, 0x47],
        [0xFF, 0xD8, 0xFF],
        .. new[] { "PK\x03\x04", "PK\x05\x06", "{\\rtf1", "%PDF-1.7", "Rar!" }.Select(Encoding.Latin1.GetBytes),
    ];

    public static IEnumerable<byte[]> Text() => ReportLayout.All.SelectMany((layout, i) => new[]
    {
        layout.Write(ReportGenerator.Published.Sample((uint)i), LayoutOptions.Default),
        layout.Write(ReportGenerator.ArbitraryWithBlanks.Sample((uint)i), LayoutGenerator.Options.Sample((uint)i)),
    }).Select(Encoding.UTF8.GetBytes);

    public static IEnumerable<byte[]> Markdown()
    {
        foreach (ReportLayout layout in (ReportLayout[])[new MarkdownTables(), new MarkdownTablePerRow()])
        {
            for (uint i = 0; i < 4; i++)
                yield return Encoding.UTF8.GetBytes(layout.Write(ReportGenerator.Published.Sample(i), LayoutGenerator.Options.Sample(i)));
        }

        for (uint i = 0; i < 4; i++) yield return Written(new MarkdownReportSerializer(), i);
    }

    public static IEnumerable<byte[]> Html()
    {
        foreach ((int i, HtmlLayout layout) in HtmlLayout.All.Index())
        {
            AnnualReport report = ReportGenerator.Published.Sample((uint)i);
            yield return layout.WriteBytes(report, LayoutGenerator.Options.Sample((uint)i), Encoding.UTF8);
        }

        for (uint i = 0; i < 4; i++) yield return Written(new HtmlReportSerializer(), i);
    }

    /// <summary>Texts and pages in all encodings, and the first bytes of other files.</summary>
    public static IEnumerable<byte[]> Bytes()
    {
        AnnualReport report = ReportGenerator.Published.Sample(1);
        string text = new TabRows().Write(report, LayoutOptions.Default);
        string page = new PlainPage().Write(report, LayoutOptions.Default);
        foreach (string charset in Charsets)
        {
            Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
            yield return encoding.GetBytes(text);
            yield return [.. encoding.Preamble, .. encoding.GetBytes(text)];
            yield return encoding.GetBytes(page.Replace("utf-8", charset, StringComparison.OrdinalIgnoreCase));
        }

        foreach (byte[] start in Starts) yield return [.. start, .. new byte[600]];
    }

    private static byte[] Written(IReportSerializer serializer, uint number)
    {
        using StringWriter writer = new();
        serializer.Write(RichReports.All.Sample(number), writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
