using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Writes a report as a Word document in which the marks of headings and of rows exist only as the numbers of lists.</summary>
internal static partial class NumberedReport
{
    private const string Headings = "1", Rows = "2";

    public static byte[] Write(AnnualReport report)
    {
        using MemoryStream stream = new();
        stream.Write(WordDocument.Write(report, LayoutOptions.Default));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry part = archive.GetEntry("word/document.xml")!;
            string xml;
            using (StreamReader reader = new(part.Open())) xml = reader.ReadToEnd();
            part.Delete();
            using StreamWriter writer = new(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(Tables().Replace(Paragraphs(xml, Headings), table => Paragraphs(table.Value, Rows)));
            writer.Dispose();
            using StreamWriter lists = new(archive.CreateEntry("word/numbering.xml").Open(), new UTF8Encoding(false));
            lists.Write(OfficeFile
                .Root("numbering", Definitions("7") + Definitions("8")
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/>"
                    + "</w:num>"));
        }

        return stream.ToArray();
    }

    // Headings stand outside of tables: 一、 alone. In tables all three levels are numbers.
    private static string Paragraphs(string xml, string list) => (list == Headings ? HeadingMarks() : RowMarks()).Replace(xml, mark =>
    {
        int level = mark.Groups[1].Value[^1] switch { '、' => 0, '）' => 1, _ => 2 };
        return $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t "
            + $"xml:space=\"preserve\">";
    });

    private static string Definitions(string id) => $"""
        <w:abstractNum w:abstractNumId="{id}">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        </w:abstractNum>
        """;

    // A heading follows the body's start, a paragraph or a table; a paragraph in a cell follows its properties or another one of the cell.
    [GeneratedRegex("(?<=</w:tbl>|</w:p>|<w:body>)<w:p><w:r><w:t xml:space=\"preserve\">([一二三四五六]、)")]
    private static partial Regex HeadingMarks();

    [GeneratedRegex("<w:p><w:r><w:t xml:space=\"preserve\">([一二三四]、|（[一二三四五六七]）|[1-8]\\.)(?=[^0-9])")]
    private static partial Regex RowMarks();

    [GeneratedRegex("<w:tbl>.*?</w:tbl>", RegexOptions.Singleline)]
    private static partial Regex Tables();
}
