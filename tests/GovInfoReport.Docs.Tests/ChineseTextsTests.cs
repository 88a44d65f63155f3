using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovInfoReport.Docs.Tests;

/// <summary>Chinese texts of all packages are Chinese, use one term for one thing, and say what to do.</summary>
public partial class ChineseTextsTests
{
    // Names that have no Chinese form: programs, formats, encodings, what is typed in a command or a file, and members of the library.
    private static readonly string[] Names =
    [
        "UTF", "PDF", "Word", "WPS", "Excel", "PowerPoint", "Works", "Outlook", "OpenDocument", "OCR",
        "Office", "RTF", "OFD", "EPUB", "XML", "JSON", "Schema", "CSV", "ZIP", "BOM", "Deflate", "altChunk", "html",
        "sarif", "json", "text", "doc", "docx", "wps", "xls", "xlsx", "xlsb", "et", "ppt", "pptx", "msg", "mht", "odt", "ods", "ofd", "rtf",
        "epub", "ReportParserOptions", "MaxBytes", "MaxBlocks", "MaxDiagnostics", "ReportParser", "ParseFile",
        "ParseFileAsync", "ParseAll", "govinforeport", "rules", "help", "validate", "explain", "dataset", "output",
        "force", "FILE", "LIST", "parent", "LC", "ALL", "MESSAGES", "LANG", "proc", "bash", "zsh", "pwsh",
        "agency", "kind", "aliases", "from", "to", "expected", "yes", "no", "error", "warning", "info", "off", "never", "version",
        "period", "granted", "total", "docs", "diagnostics", "ud", "csv", "sqlite", "parquet",
    ];

    // Words that stood for a thing which has another name: what is printed is 总计, what is computed 之和, a relation 成立 or not.
    private static readonly string[] Superseded =
        ["合计", "收支", "平衡", "抑制", "严重程度", "小标题", "不作判定", "作判定", "未检查", "表2", "表3", "表4", "不是可用的值", "收入", "支出"];

    public static TheoryData<string> Files => [.. Resources()];

    [Theory]
    [MemberData(nameof(Files))]
    public void They_have_no_Latin_words_but_names(string file)
    {
        IEnumerable<string> words = Texts(file).SelectMany(t => Word().Matches(Placeholder().Replace(t.Value, " ")).Select(m => m.Value));
        Assert.Empty(words.Where(w => w.Length > 1).Except(Names));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void They_use_one_term_for_one_thing(string file) =>
        Assert.Empty(Texts(file).Where(t => Superseded.Any(t.Value.Contains)).Select(t => $"{t.Key}: {t.Value}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_message_of_a_diagnostic_asks_for_something(string file) =>
        Assert.Empty(Texts(file).Where(t => t.Key.EndsWith(".message.zh", StringComparison.Ordinal) && !AsksInItsArgument(t.Key))
            .Where(t => !t.Value.Contains('请')).Select(t => $"{t.Key}: {t.Value}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Their_punctuation_is_Chinese(string file) =>
        Assert.Empty(Texts(file).Where(t => HalfWide().IsMatch(t.Value)).Select(t => $"{t.Key}: {t.Value}"));

    // The second argument of GIR0004 says in which program to save the file anew.
    private static bool AsksInItsArgument(string key) => key.StartsWith("GIR0004", StringComparison.Ordinal);

    private static IEnumerable<string> Resources() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.resx", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Key, string Value)> Texts(string file) => XDocument.Parse(Repository.Read(file)).Descendants("data")
        .Select(d => (Key: (string)d.Attribute("name")!, Value: (string)d.Element("value")!))
        .Where(t => t.Key.EndsWith(".zh", StringComparison.Ordinal));

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u4E00-\u9FFF”}] ?[,;:?!](?![^{]*\})")]
    private static partial Regex HalfWide();
}
