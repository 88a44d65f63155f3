using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovInfoReport.Validation.Tests;

public sealed class EngineTests
{
    private static readonly AnnualReport Broken = SampleReports.With(("t4.review.total", 0));

    [Fact]
    public void A_rule_that_throws_makes_the_verdict_incomplete_and_stops_no_other()
    {
        ValidationOptions options = ValidationOptions.Default with { Rules = [new Rule(_ => throw new InvalidOperationException("no")), .. DefaultRules.All] };
        ValidationResult result = ReportValidator.Validate(SampleReports.Good, options);
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Equal(RuleState.Crashed, result.Rules[0].State);
        Assert.IsType<InvalidOperationException>(result.Rules[0].Exception);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(ValidationDiagnostics.RuleFailed, finding.Descriptor);
        Assert.Equal(["X1", "System.InvalidOperationException: no"], finding.Arguments);
        Assert.Equal(RuleState.Passed, result.Rules[1].State);
    }

    [Fact]
    public void No_rule_applies_to_a_document_that_is_no_report_and_that_is_no_pass()
    {
        ParseResult parsed = new(new AnnualReport(), [new Diagnostic(new DiagnosticDescriptor("GIR1019", DiagnosticSeverity.Error, new("", ""), new("", "")), Location.None)]);
        ValidationResult result = ReportValidator.Validate(parsed);
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Rules, run => Assert.True(run.State is RuleState.NotApplicable or RuleState.Off));
    }

    [Fact]
    public void Findings_before_a_crash_are_kept()
    {
        Rule rule = new(context =>
        {
            context.Add(new Diagnostic(Rule.Shared, Location.None));
            throw new InvalidOperationException();
        });
        ValidationResult result = ReportValidator.Validate(SampleReports.Good, ValidationOptions.Default with { Rules = [rule] });
        Assert.Equal(["X1", "GIR0021"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(RuleState.Crashed, result.Rules[0].State);
    }

    [Fact]
    public void Cancellation_is_no_crash() => Assert.Throws<OperationCanceledException>(() =>
        ReportValidator.Validate(SampleReports.Good, ValidationOptions.Default with { Rules = [new Rule(_ => throw new OperationCanceledException())] }));

    [Fact]
    public void Errors_weigh_more_than_what_could_not_be_assessed() =>
        Assert.Equal(Verdict.Invalid, ReportValidator.Validate(Broken.Blank(c => c.Table.Number == 3)).Verdict);

    [Fact]
    public void A_severity_can_be_lowered_and_a_rule_turned_off()
    {
        ValidationOptions options = ValidationOptions.Default with { Severities = ImmutableDictionary<string, DiagnosticSeverity>.Empty.Add("GIR2004", DiagnosticSeverity.Info) };
        ValidationResult result = ReportValidator.Validate(Broken, options);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(result.Diagnostics).Severity);
        Assert.Equal(Verdict.Valid, result.Verdict);
        result = ReportValidator.Validate(Broken, ValidationOptions.Default with { Off = ["GIR2004"] });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(RuleState.Off, result.Rules.Single(r => r.Descriptor.Id == "GIR2004").State);
    }

    [Fact]
    public void Only_the_named_sets_run()
    {
        ValidationOptions options = ValidationOptions.Default with { RuleSets = [new RuleSet("mine", ["GIR2001", "GIR6*"])], Use = ["mine"] };
        ValidationResult result = ReportValidator.Validate(Broken, options);
        Assert.Equal(["GIR2001", "GIR6001", "GIR6002", "GIR6003"], result.Rules.Where(r => r.State == RuleState.Passed).Select(r => r.Descriptor.Id));
        Assert.Throws<InvalidOperationException>(() => ReportValidator.Validate(Broken, options with { Use = ["yours"] }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("t4.review.total")]
    [InlineData("t4.review")]
    [InlineData("t4")]
    [InlineData("s4")]
    public void A_suppressed_finding_is_kept_apart(string? place)
    {
        Suppression suppression = new("GIR2004", "known") { Place = place is null ? null : Place.TryParse(place, out Place p) ? p : null };
        ValidationResult result = ReportValidator.Validate(Broken, ValidationOptions.Default with { Suppressions = [suppression] });
        Assert.Equal(Verdict.Valid, result.Verdict);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(suppression, Assert.Single(result.Suppressed).Suppression);
        Assert.Equal(RuleState.Failed, result.Rules.Single(r => r.Descriptor.Id == "GIR2004").State);
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)]
    public void A_suppression_ends_after_its_last_day(string today, bool applies)
    {
        Suppression suppression = new("GIR2004", "known") { Expires = new DateOnly(2026, 1, 1) };
        DateOnly day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        ValidationResult result = ReportValidator.Validate(Broken, ValidationOptions.Default with { Suppressions = [suppression], Today = day });
        Assert.Equal(applies ? 1 : 0, result.Suppressed.Length);
        Assert.Equal<Suppression>(applies ? [] : [suppression], result.ExpiredSuppressions);
    }

    [Fact]
    public void A_fingerprint_names_one_finding_and_survives_other_edits()
    {
        string fingerprint = DiagnosticFingerprint.Of(ReportValidator.Validate(Broken).Diagnostics.Single());
        AnnualReport edited = Broken.With(("t4.litigationDirect.total", 3), ("t2.licensing.decisions", 1)) with { Sources = new FakeSources(_ => "1"), Title = "另一个标题2023年" };
        ValidationResult result = ReportValidator.Validate(edited, ValidationOptions.Default with { Suppressions = [new Suppression("GIR2004", "known") { Fingerprint = fingerprint }] });
        Assert.Equal("t4.review.total", Assert.Single(result.Suppressed).Diagnostic.Place.Code);
        Assert.Equal(["t4.litigationDirect.total"], result.Diagnostics.Where(d => d.Id == "GIR2004").Select(d => d.Place.Code));
    }

    [Fact]
    public void Fingerprints_tell_findings_apart_by_place_and_figures()
    {
        AnnualReport[] reports = [Broken, SampleReports.With(("t4.review.total", 1)), SampleReports.With(("t4.litigationDirect.total", 4))];
        Assert.Equal(3, reports.Select(r => DiagnosticFingerprint.Of(ReportValidator.Validate(r).Diagnostics.Single())).Distinct().Count());
        Assert.Matches("^[0-9a-f]{32}$", DiagnosticFingerprint.Of(ReportValidator.Validate(Broken).Diagnostics[0]));
    }

    [Fact]
    public void Findings_carry_the_places_of_their_figures()
    {
        Diagnostic finding = ReportValidator.Validate(Broken with { Sources = new FakeSources(_ => "1") }).Diagnostics.Single(d => d.Id == "GIR2004");
        Assert.Equal(190, finding.Location.Position.Line);
        Assert.Equal([186, 187, 188, 189, 190], finding.Operands.Select(o => o.Position.Line));
    }

    [Fact]
    public void Services_give_a_validator_with_the_options_of_their_registration()
    {
        using ServiceProvider services = new ServiceCollection().AddGovInfoReport(r => r.AddValidation(ValidationOptions.Default with { Off = ["GIR2004"] })).BuildServiceProvider();
        Assert.Equal(Verdict.Valid, services.GetRequiredService<IReportValidator>().Validate(Broken).Verdict);
    }

    [Fact]
    public void A_registered_rule_runs_behind_those_of_the_options_of_the_container()
    {
        ServiceCollection services = new();
        services.AddSingleton(Options.Create(ValidationOptions.Default with { Off = ["GIR2004"] }));
        using ServiceProvider provider = services.AddGovInfoReport(r => r.AddValidation().AddRule<RegisteredRule>()).BuildServiceProvider();
        ValidationResult result = provider.GetRequiredService<IReportValidator>().Validate(Broken);
        Assert.Equal("X1", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("X1", result.Rules[^1].Descriptor.Id);
    }

    [Fact]
    public void A_user_s_rule_runs_beside_the_others()
    {
        Rule rule = new(context => context.Add(new Diagnostic(Rule.Shared, Location.At(Place.OfTable(2)))));
        ValidationResult result = ReportValidator.Validate(SampleReports.Good, ValidationOptions.Default with { Rules = [.. DefaultRules.All, rule] });
        Assert.Equal("X1", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(Verdict.Invalid, result.Verdict);
    }

    private sealed class RegisteredRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor => Rule.Shared;

        public void Check(RuleContext context) => context.Add(new Diagnostic(Rule.Shared, Location.At(Place.OfTable(2))));
    }

    private sealed class Rule(Action<RuleContext> check) : IReportRule
    {
        public static readonly DiagnosticDescriptor Shared = new("X1", DiagnosticSeverity.Error, new LocalizedText("title", "标题"), new LocalizedText("message", "信息"));

        public DiagnosticDescriptor Descriptor => Shared;

        public void Check(RuleContext context) => check(context);
    }
}
