using System.Globalization;
using GovInfoReport.Parsing;
using GovInfoReport.Rendering;
using GovInfoReport.Validation;

namespace GovInfoReport.Testing.Tests;

public class ReportAssertionsTests
{
    private static ReportBuilder Builder => ReportBuilder.For("临河县人民政府", 2024)
        .With("t3.newRequests.naturalPerson", 12).With("t3.granted.naturalPerson", 10);

    [Fact]
    public void A_document_without_errors_is_ready() => ReportParser.Parse(Text(Builder.Build())).ShouldBeReadyToPublish();

    [Fact]
    public void A_broken_sum_is_named()
    {
        ReportAssertionException exception = Assert.Throws<ReportAssertionException>(
            () => Builder.Stating("t3.granted.total", 11).Build().ShouldBeReadyToPublish());
        Assert.StartsWith("The report “临河县人民政府2024年", exception.Message, StringComparison.Ordinal);
        Assert.Contains("” is not ready to be published.\n", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\n    check: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("error GIR2003", exception.Message, StringComparison.Ordinal);
        Assert.Contains("[t3.granted.total]", exception.Message, StringComparison.Ordinal);
        Assert.Contains(exception.Findings, f => f.Id == "GIR2003");
    }

    [Fact]
    public void What_the_reading_left_in_doubt_is_no_report_to_publish()
    {
        string damaged = Text(Builder.Build()).Replace("| 10 |", "| 1x0 |", StringComparison.Ordinal);
        ReportAssertionException exception =
            Assert.Throws<ReportAssertionException>(() => ReportParser.Parse(damaged).ShouldBeReadyToPublish());
        Assert.Contains("error GIR1", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ReportAssertionException>(() => ReportParser.Parse("一篇别的文章").ShouldBeReadyToPublish());
    }

    [Fact]
    public void Warnings_fail_where_they_are_asked_for()
    {
        AnnualReport report = Builder.Changed(r => r with { PublicationDate = new DateOnly(2025, 12, 1) }).Build();
        string[] ids = [.. ReportValidator.Validate(report).Diagnostics.Select(d => d.Id).Distinct()];
        Assert.NotEmpty(ids);
        report.ShouldBeReadyToPublish();
        Assert.Throws<ReportAssertionException>(() => report.ShouldBeReadyToPublish(failOn: DiagnosticSeverity.Warning));
        ReportValidatorOptions accepted = ReportValidatorOptions.Default with
        {
            Suppressions = [.. ids.Select(id => new Suppression(id, "核准延期"))],
        };
        report.ShouldBeReadyToPublish(accepted, DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_rule_that_could_not_assess_all_is_named()
    {
        string cut = Text(Builder.Build());
        ParseResult parsed = ReportParser.Parse(cut[..cut.IndexOf("四、", StringComparison.Ordinal)]);
        string message = Assert.Throws<ReportAssertionException>(() => parsed.ShouldBeReadyToPublish()).Message;
        Assert.Contains("not assessed: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_expected_is_given_or_the_others_are_listed()
    {
        ValidationResult checks = ReportValidator.Validate(Builder.Stating("t3.granted.total", 11).Build());
        Assert.Equal("t3.granted.total", checks.ShouldFind("GIR2003", "t3.granted.total").Place.Code);
        Assert.Equal("GIR2003", checks.ShouldFind("GIR2003").Id);
        string message = Assert.Throws<ReportAssertionException>(() => checks.ShouldFind("GIR2003", "t3.denied")).Message;
        Assert.Contains("no GIR2003 at t3.denied", message, StringComparison.Ordinal);
        Assert.Contains("[t3.granted.total]", message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was found.", Assert.Throws<ReportAssertionException>(
            () => ReportValidator.Validate(Builder.Build()).ShouldFind("GIR2003")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_Chinese_for_those_who_read_it()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = LocalizedText.ChineseCulture;
            string message = Assert.Throws<ReportAssertionException>(
                () => Builder.Stating("t3.granted.total", 11).Build().ShouldBeReadyToPublish()).Message;
            Assert.StartsWith("报告“临河县人民政府2024年", message, StringComparison.Ordinal);
            Assert.Contains("”尚不能发布。\n", message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void What_a_rule_threw_is_the_inner_exception()
    {
        ReportValidatorOptions options = ReportValidatorOptions.Default with { Rules = [new ThrowingRule()] };
        Exception? inner = Assert.Throws<ReportAssertionException>(() => Builder.Build().ShouldBeReadyToPublish(options)).InnerException;
        Assert.Contains(nameof(ThrowingRule), Assert.IsType<DivideByZeroException>(inner).StackTrace, StringComparison.Ordinal);
        ValidationResult checks = ReportValidator.Validate(Builder.Build(), options);
        Assert.IsType<DivideByZeroException>(Assert.Throws<ReportAssertionException>(() => checks.ShouldFind("CITY001")).InnerException);
    }

    private sealed class ThrowingRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new("CITY001", DiagnosticSeverity.Warning, new("Share", "占比"), new("{0}", "{0}"));

        public void Check(RuleContext context) => throw new DivideByZeroException();
    }

    private static string Text(AnnualReport report)
    {
        using StringWriter writer = new();
        new MarkdownReportSerializer().Write(report, writer);
        return writer.ToString();
    }
}
