using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Writes random reports with characters beside their figures that are struck out, raised or hidden, in all the ways that files have, and
/// expects every figure to be read as if they were not there.
/// </summary>
public partial class OfficeLookPropertyTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly string[] UnseenProperties =
    [
        "<w:strike/>", "<w:dstrike/>", "<w:vanish/>", "<w:specVanish/>", "<w:color w:val=\"FFFFFF\"/>",
            "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>",
            "<w:sz w:val=\"2\"/>",
        "<w:color w:val=\"FF0000\"/><w:shd w:val=\"clear\" w:fill=\"FF0000\"/>",
        "<w:rStyle w:val=\"struck\"/>", "<w:rStyle w:val=\"derived\"/>", "<w:rStyle w:val=\"hidden\"/>", "<w:rStyle w:val=\"white\"/>",
    ];

    private static readonly string[] RaisedProperties =
        ["<w:vertAlign w:val=\"superscript\"/>", "<w:position w:val=\"12\"/>", "<w:position w:val=\"8\"/><w:sz w:val=\"12\"/>",
            "<w:rStyle w:val=\"raised\"/>"];

    private const string WordStyles = """
        <w:style w:type="character" w:styleId="struck"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="derived"><w:basedOn w:val="struck"/></w:style>
        <w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="white"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        """;

    private const string SheetStyles = """
        <numFmts><numFmt numFmtId="170" formatCode="0,"/><numFmt numFmtId="171" formatCode="0&quot;件&quot;"/>
        <numFmt numFmtId="172" formatCode="#,##0"/></numFmts>
        <fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>
        """;

    private static readonly string[] UnseenFonts =
        ["<strike/>", "<color rgb=\"FFFFFFFF\"/>", "<color theme=\"0\"/>", "<color indexed=\"9\"/>", "<sz val=\"1\"/>"];

    [GeneratedRegex("<w:r><w:t xml:space=\"preserve\">([0-9]+)</w:t></w:r>")]
    private static partial Regex FigureRun { get; }

    [Fact]
    public void Figures_of_Word_documents_are_read_beside_characters_that_nobody_reads_with_them() =>
        Gen.Select(ReportGenerator.Consistent, LayoutGenerator.Options, Gen.Int[0, int.MaxValue - 1]).Holds((report, options, seed) =>
            IsExact(report, WithLooks(WordDocument.Write(report, options), new Random(seed))), samples: 100);

    [Fact]
    public void Figures_of_workbooks_are_read_beside_characters_that_nobody_reads_with_them() =>
        Gen.Select(ReportGenerator.Consistent, LayoutGenerator.Options, Gen.Int[0, int.MaxValue - 1]).Holds((report, options, seed) =>
        {
            Random random = new(seed);
            IsExact(report, WorkbookDocument.Write(report, options, figure => Cell(figure, random), SheetStyles));
        }, samples: 100);

    private static void IsExact(AnnualReport report, byte[] bytes)
    {
        CellComparison cells = CellComparison.Compare(report, ReportParser.Parse(bytes));
        Assert.True(cells.IsExact, cells.ToString());
    }

    private static byte[] WithLooks(byte[] bytes, Random random)
    {
        using MemoryStream stream = new();
        stream.Write(bytes);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.GetEntry("word/document.xml")!;
            string xml;
            using (StreamReader reader = new(entry.Open(), Encoding.UTF8)) xml = reader.ReadToEnd();
            entry.Delete();
            bool isStruckByDefault = random.Next(3) == 0;
            // Where the defaults of the document strike all text out, every run says that it is not.
            if (isStruckByDefault)
                xml = xml.Replace("<w:r><w:t", "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t", StringComparison.Ordinal);
            else xml = FigureRun.Replace(xml, run => Around(run.Value, random));
            Write(archive, "word/document.xml", xml);
            string defaults = isStruckByDefault ? "<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>"
                : "";
            Write(archive, "word/styles.xml", $"<w:styles {Namespace}>{defaults}{WordStyles}</w:styles>");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }

    private static string Around(string run, Random random) => random.Next(6) switch
    {
        0 => Run(Pick(UnseenProperties, random), random) + run,
        1 => run + Run(Pick(UnseenProperties, random), random),
        2 => run + Run(Pick(RaisedProperties, random), random),
        3 => $"<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + $"<mc:Choice xmlns:x=\"urn:x\" Requires=\"x\">{Run("", random)}</mc:Choice><mc:Fallback>{run}</mc:Fallback>"
            + $"</mc:AlternateContent>",
        4 => $"<w:del>{Run("", random)}</w:del><w:ins>{run}</w:ins>",
        _ => run,
    };

    private static string Run(string properties, Random random) => $"<w:r><w:rPr>{properties}</w:rPr><w:t>{random.Next(1, 10)}</w:t></w:r>";

    private static (string Attributes, string Content) Cell(string figure, Random random)
    {
        string noise = $"<t>{random.Next(1, 10)}</t>", text = $"<r><t>{figure}</t></r>";
        string unseen = $"<r><rPr>{Pick(UnseenFonts, random)}</rPr>{noise}</r>";
        return random.Next(7) switch
        {
            0 => Inline(unseen + text),
            1 => Inline(text + unseen),
            2 => Inline($"{text}<r><rPr><vertAlign val=\"superscript\"/></rPr>{noise}</r>"),
            3 => ("s=\"1\"", $"<v>{figure}000</v>"),
            4 => ("s=\"2\"", $"<v>{figure}.0000000001</v>"),
            5 => ("s=\"3\"", $"<v>{figure}</v>"),
            _ => ("", $"<v>{figure}</v>"),
        };
    }

    private static (string Attributes, string Content) Inline(string runs) => ("t=\"inlineStr\"", $"<is>{runs}</is>");

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
