using System.Text;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;

namespace GovInfoReport.Benchmarks;

/// <summary>The targets, in the order of the table.</summary>
internal static class TargetList
{
    private const int KB = 1024;

    private static readonly ReportParserOptions WithPdf = ReportParserOptions.Default.WithPdf();

    private static Contender Yardstick { get; } = new("scalar pass", () => Passes.Scalar(Sample.Text));

    private static Contender TextParser { get; } = Parser(Sample.Text);

    public static IEnumerable<Target> All => [.. Layouts(), .. Damages(), .. Users(), .. Json(), .. Bytes(), .. Files(), .. Checks(), .. Memory(), .. Growth(), .. Workers()];

    private static IEnumerable<Target> Layouts() => ReportLayout.All.Select(layout =>
    {
        string text = layout.Write(Sample.Report, LayoutOptions.Default);
        return new RatioTarget($"text, {layout.Name}", "of the yardstick", Parser(text), new("scalar pass", () => Passes.Scalar(text)), new Limit(4))
        {
            IsQuick = layout == Sample.CommonLayout,
            Check = () => ParserChecks.Difference(ReportParser.Parse(text)),
        };
    });

    private static IEnumerable<Target> Damages()
    {
        foreach (DamageKind kind in Enum.GetValues<DamageKind>())
        {
            if (DamageInjector.Damage(Sample.Report, Sample.CommonLayout, LayoutOptions.Default, kind, new Random(1)) is not { } damaged) continue;
            string text = damaged.Text;
            yield return new RatioTarget($"text, damaged: {kind}", "of the yardstick", Parser(text), new("scalar pass", () => Passes.Scalar(text)), new Limit(8))
            {
                Check = () => ParserChecks.Dishonesty(damaged, ReportParser.Parse(text)),
            };
        }
    }

    private static IEnumerable<Target> Users()
    {
        foreach ((RegexKind kind, double times) in ((RegexKind, double)[])[(RegexKind.Compiled, 4), (RegexKind.Interpreted, 15), (RegexKind.Static, 25)])
        {
            RegexReader reader = new(kind);
            yield return new RatioTarget($"{kind.ToString().ToLowerInvariant()} regular expressions", "of ours", new("regex", () => reader.Read(Sample.Text).Cells.Length), TextParser, new Limit(times, IsLeast: true))
            {
                IsQuick = kind == RegexKind.Compiled,
                Check = () => reader.Read(Sample.Text).DifferenceWithTexts(),
            };
        }
    }

    private static IEnumerable<Target> Json()
    {
        Contender json = new("System.Text.Json", () => JsonRecords.Deserialize(JsonDocuments.Sample).Year ?? 0);
        yield return new RatioTarget("text, characters", "of deserialising JSON", TextParser, json, new Limit(0.5)) { IsQuick = true, Check = () => JsonRecords.Difference(JsonDocuments.Sample) };
        yield return new RatioTarget("text, UTF-8 bytes", "of deserialising JSON", Parser(Sample.Utf8), json, new Limit(0.75)) { IsQuick = true, Check = () => JsonRecords.Difference(JsonDocuments.Sample) };
    }

    private static IEnumerable<Target> Bytes()
    {
        yield return new RatioTarget("text, UTF-8 bytes", "of its decoding", Parser(Sample.Utf8), new("decode", () => Passes.Decode(Sample.Utf8, Encoding.UTF8)), new Limit(3.5)) { IsQuick = true, Check = Right(Sample.Utf8) };
        yield return new RatioTarget("text, GB18030 bytes", "of its decoding", Parser(Sample.Gb18030), new("decode", () => Passes.Decode(Sample.Gb18030, Sample.GuoBiao)), new Limit(2.5)) { IsQuick = true, Check = Right(Sample.Gb18030) };
    }

    private static IEnumerable<Target> Files()
    {
        foreach ((string name, string html) in ((string, string)[])[("HTML page", Sample.HtmlPage), ("HTML, Word paste", Sample.WordPaste)])
        {
            yield return new RatioTarget($"{name}, {html.Length / KB} thousand characters", "of AngleSharp's DOM", Parser(html), new("AngleSharp", () => AngleSharpReader.Count(html)), new Limit(0.1))
            {
                IsQuick = true,
                Check = () => ParserChecks.FigureDifference(ReportParser.Parse(html)) ?? AngleSharpReader.Read(html).Difference(),
            };
        }

        yield return new RatioTarget($"DOCX, {Sample.Word.Length / KB} KB packed", "of the Open XML SDK's walk", Parser(Sample.Word), new("Open XML SDK", () => OpenXmlReader.Read(Sample.Word).Cells.Length), new Limit(0.1))
        {
            IsQuick = true,
            Check = () => ParserChecks.Difference(ReportParser.Parse(Sample.Word)) ?? OpenXmlReader.Read(Sample.Word).Difference(),
        };
        yield return new RatioTarget($"PDF, {Sample.Pdf.Length / KB} KB", "of PdfPig's letters", Parser(Sample.Pdf), new("PdfPig", () => PdfPigReader.CountLetters(Sample.Pdf)), new Limit(1.15))
        {
            IsQuick = true,
            Check = Right(Sample.Pdf),
        };
    }

    private static IEnumerable<Target> Checks()
    {
        yield return new RatioTarget("validation, all rules", "of the yardstick", new("validation", () => ReportValidator.Validate(Sample.Report).Diagnostics.Length), Yardstick, new Limit(3)) { IsQuick = true };
        yield return new WorstTimeTarget("validation with suspect cells", [.. BrokenReports.All.Select(b => new Contender(b.Name, () => ReportValidator.Validate(b.Report).Diagnostics.Length))], new Limit(1));
    }

    private static IEnumerable<Target> Memory()
    {
        int section = new[] { Sample.Report.Overview, Sample.Report.Problems, Sample.Report.OtherMatters }.Sum(s => s?.Text.Length ?? 0);
        int allowance = KB + 2 * section;
        yield return new AllocationTarget("allocation, text", () => ReportParser.Parse(Sample.Text), allowance) { IsQuick = true };
        yield return new AllocationTarget("allocation, UTF-8 bytes", () => ReportParser.Parse(Sample.Utf8), allowance);
        yield return new AllocationTarget("allocation, HTML page", () => ReportParser.Parse(Sample.HtmlPage), allowance) { IsQuick = true };
    }

    private static IEnumerable<Target> Growth()
    {
        yield return Grows("growth, long prose, 17 M characters (50 MB)", SizedTexts.LongProse, 17_000_000);
        yield return Grows("growth, long prose", SizedTexts.LongProse, 1_000_000) with { IsQuick = true };
        yield return Grows("growth, many reports", SizedTexts.ManyReports, 1_000_000) with { IsQuick = true };
        yield return Grows("growth, long page", SizedTexts.LongPage, 1_000_000) with { IsQuick = true };
        foreach (HostileInput input in HostileInput.All) yield return Grows($"growth, {input.Name}", input.OfLength, 512_000);
    }

    private static RatioTarget Grows(string path, Func<int, string> write, int large)
    {
        const int Small = 64_000;
        const double Flat = 1.5;
        string small = write(Small), whole = write(large);
        return new RatioTarget(path, $"ns a character at {large / 1_000_000.0:0.#} M, of that at 64 thousand", Parser(whole, whole.Length), Parser(small, small.Length), new Limit(Flat));
    }

    private static IEnumerable<Target> Workers() => [new WorkersTarget("many pages", () => ReportParser.Parse(Sample.HtmlPage).Diagnostics.Length, 40, new Limit(1.8, IsLeast: true))];

    private static Contender Parser(string text, double units = 1) => new("ReportParser", () => ReportParser.Parse(text).Diagnostics.Length, units);

    private static Contender Parser(byte[] bytes) => new("ReportParser", () => ReportParser.Parse(bytes, options: OptionsFor(bytes)).Diagnostics.Length);

    private static Func<string?> Right(byte[] bytes) => () => ParserChecks.Difference(ReportParser.Parse(bytes, options: OptionsFor(bytes)));

    private static ReportParserOptions? OptionsFor(byte[] bytes) => bytes.AsSpan().StartsWith("%PDF"u8) ? WithPdf : null;
}
