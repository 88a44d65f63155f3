using System.Text;
using System.Text.RegularExpressions;
using GovInfoReport.Parsing;
using GovInfoReport.Validation;

namespace GovInfoReport.Docs.Tests;

/// <summary>Each page of a diagnostic has its parts and a bad and a good example in both languages, and its examples are true.</summary>
public partial class DiagnosticPagesTests
{
    private static readonly string[] English = ["What it says", "Why it happens", "What to do", "Bad", "Good", "When to suppress"];
    private static readonly string[] EnglishOfRules = ["What it checks", "Formula", "Basis", .. English[1..]];
    private static readonly string[] Chinese = ["内容", "原因", "如何处理", "反例", "正例", "如何关闭或豁免"];
    private static readonly string[] ChineseOfRules = ["检查内容", "公式", "依据", .. Chinese[1..]];

    // Ids, kinds of file, programs, units of size, gaps of drafts, and names in code that a message gives.
    private static readonly string[] KnownWords =
    [
        "GIR", "MiB", "KB", "GB", "UTF", "PDF", "Word", "WPS", "Excel", "RTF", "OFD", "JSON", "Lines", "ZIP", "OCR", "doc", "wps",
        "docx", "xls", "xlsx", "gif", "XX", "xx", "ReportParserOptions", "MaxBytes", "MaxBlocks", "MaxDiagnostics", "ReportParser",
        "ParseFile", "ParseFileAsync", "ParseAll",
    ];

    // These are for reports that were made in code. Of a document, the reading says that a heading begins no section (GIR1002), and a
    // subtotal that is not the sum of its row does not tell its column.
    private static readonly string[] OfNoDocument = ["GIR3002", "GIR2011"];

    private const string Before = "before";

    public static TheoryData<string> Ids => [.. AllIds];

    public static TheoryData<string> IdsWithExamples => [.. AllIds.Where(HasExamples)];

    private static IEnumerable<string> AllIds => Directory.GetFiles(Path.Combine(Repository.Root, "docs/diagnostics"), "GIR*.md")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_its_parts_in_both_languages(string id)
    {
        bool isRule = id[3] is '2' or '3' or '5' or '6';
        AssertParts(PageOf(id), isRule ? EnglishOfRules : English);
        AssertParts(PageOf("zh/" + id), isRule ? ChineseOfRules : Chinese);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zh/")]
    public void No_two_pages_give_the_same_cause_or_answer(string folder)
    {
        string[] distinct = folder.Length == 0 ? ["Why it happens", "What to do", "What it checks"] : ["原因", "如何处理", "检查内容"];
        IEnumerable<(string Name, string Text)> parts = AllIds.SelectMany(id => PartsOf(PageOf(folder + id)));
        string[] answers = [.. parts.Where(p => distinct.Contains(p.Name)).Select(p => p.Text)];
        Assert.NotEmpty(answers);
        Assert.Empty(answers.GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_Chinese_page_is_written_in_Chinese(string id)
    {
        string prose = Code().Replace(PageOf("zh/" + id), "");
        Assert.DoesNotContain(Word().Matches(prose).Select(m => m.Value), w => !KnownWords.Contains(w));
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void Of_the_examples_of_a_page_the_bad_one_and_no_other_has_the_diagnostic(string id)
    {
        (string Kind, string Mark, string Text)[] examples = [.. ExamplesOf(PageOf(id))];
        Assert.Equal(["bad", "good"], examples.Select(e => e.Mark).Where(m => m != Before));
        AnnualReport? before = examples.Where(e => e.Mark == Before).Select(e => Read(e.Kind, e.Text).Report).SingleOrDefault();
        Assert.Equal(examples, ExamplesOf(PageOf("zh/" + id)));
        foreach ((string kind, string mark, string text) in examples.Where(e => e.Mark != Before))
        {
            string[] found = [.. FindingsOf(Read(kind, text), before)];
            Assert.True(found.Contains(id) == (mark == "bad"), $"The {mark} example gives {string.Join(", ", found)}.");
        }
    }

    [Fact]
    public void Each_page_of_recognition_and_of_a_rule_has_examples_that_are_read() =>
        Assert.DoesNotContain(AllIds, id => id[3] is not ('0' or '4') && !OfNoDocument.Contains(id) && !HasExamples(id));

    private static ParseResult Read(string kind, string text) =>
        ReportParser.Parse(Encoding.UTF8.GetBytes(text), fileName: "example." + kind);

    // Where reading and a rule say the same, one of them is left of a document, and the rule speaks for a report alone.
    private static IEnumerable<string> FindingsOf(ParseResult read, AnnualReport? before)
    {
        ReportValidatorOptions options = ReportValidatorOptions.Default with { Previous = before, Off = [] };
        return read.Diagnostics.Concat(ReportValidator.Validate(read, options).Diagnostics)
            .Concat(ReportValidator.Validate(read.Report, options).Diagnostics).Select(d => d.Id).Distinct();
    }

    private static bool HasExamples(string id) => ExamplesOf(PageOf(id)).Any();

    private static string PageOf(string page) => Repository.Read($"docs/diagnostics/{page}.md");

    private static void AssertParts(string page, string[] names)
    {
        (string Name, string Text)[] parts = [.. PartsOf(page)];
        Assert.Equal(names, parts.Select(p => p.Name));
        Assert.All(parts, p => Assert.NotEmpty(p.Text.Trim()));
    }

    private static IEnumerable<(string Name, string Text)> PartsOf(string page) =>
        page.Split("\n## ").Skip(1).Select(p => p.Split('\n', 2)).Select(p => (p[0], p[1]));

    private static IEnumerable<(string Kind, string Mark, string Text)> ExamplesOf(string page) =>
        Example().Matches(page).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));

    [GeneratedRegex("^```(text|html) (bad|good|before)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```.*?```|`[^`]*`|\{[^}]*\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
