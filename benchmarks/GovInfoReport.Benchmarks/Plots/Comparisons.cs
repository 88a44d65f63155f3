using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Benchmarks;

/// <summary>The contenders of the comparison, by kind of file; each has been compared with the sample before it is timed.</summary>
internal static class Comparisons
{
    public const string Ours = "GovInfoReport";

    public static IEnumerable<(string Name, Contender[] Contenders)> All => [("Text", Text()), ("HTML page", Html(Sample.HtmlPage)), ("HTML pasted from Word", Html(Sample.WordPaste)), ("DOCX", Word()), ("PDF", Pdf())];

    private static Contender[] Text()
    {
        RegexReader compiled = new(RegexKind.Compiled), interpreted = new(RegexKind.Interpreted), byCache = new(RegexKind.Static);
        SplitReader ordinal = new(StringComparison.Ordinal), culture = new(StringComparison.CurrentCulture);
        return
        [
            new("scalar pass, no report", () => Passes.Scalar(Sample.Text)),
            Parser(Ours, () => ReportParser.Parse(Sample.Text)),
            Parser(Ours + ", UTF-8 bytes", () => ReportParser.Parse(Sample.Utf8)),
            Reader("System.Text.Json of the same report", () => JsonRecords.Difference(JsonDocuments.Sample), () => JsonRecords.Deserialize(JsonDocuments.Sample).Year ?? 0),
            Figures("compiled regular expressions", () => compiled.Read(Sample.Text)),
            Figures("interpreted regular expressions", () => interpreted.Read(Sample.Text)),
            Figures("static regular expressions", () => byCache.Read(Sample.Text)),
            Figures("Split, ordinal", () => ordinal.Read(Sample.Text)),
            Figures("Split, culture", () => culture.Read(Sample.Text)),
        ];
    }

    private static Contender[] Html(string html) =>
    [
        Parser(Ours, () => ReportParser.Parse(html)),
        new("AngleSharp, tree alone", () => AngleSharpReader.Count(html)),
        Figures("AngleSharp, figures", () => AngleSharpReader.Read(html)),
        new("HtmlAgilityPack, tree alone", () => AgilityPackReader.Load(html).DocumentNode.ChildNodes.Count),
        Figures("HtmlAgilityPack, figures", () => AgilityPackReader.Read(html)),
    ];

    private static Contender[] Word() =>
    [
        Parser(Ours, () => ReportParser.Parse(Sample.Word)),
        Figures("Open XML SDK, figures", () => OpenXmlReader.Read(Sample.Word)),
    ];

    private static Contender[] Pdf()
    {
        ReportParserOptions options = ReportParserOptions.Default.WithPdf();
        return
        [
            Parser(Ours, () => ReportParser.Parse(Sample.Pdf, options: options)),
            new("PdfPig, letters alone", () => PdfPigReader.CountLetters(Sample.Pdf)),
        ];
    }

    private static Contender Parser(string name, Func<ParseResult> read) => Reader(name, () => ParserChecks.FigureDifference(read()), () => read().Diagnostics.Length);

    private static Contender Figures(string name, Func<Figures> read) => Reader(name, () => read().Difference(), () => read().Cells.Length);

    private static Contender Reader(string name, Func<string?> check, Func<int> read)
    {
        ParserChecks.MustEqual(name, check());
        return new(name, read);
    }
}
