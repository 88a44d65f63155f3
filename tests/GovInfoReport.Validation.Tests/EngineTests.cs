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
        ReportValidatorOptions options =
            ReportValidatorOptions.Default with { Rules = [new Rule(_ => throw new InvalidOperationException("no")), .. DefaultRules.All] };
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
        ParseResult parsed = new(new AnnualReport(),
            [new Diagnostic(new DiagnosticDescriptor("GIR1019", DiagnosticSeverity.Error, new("", ""), new("", "")), Location.None)]);
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
        ValidationResult result = ReportValidator.Validate(SampleReports.Good, ReportValidatorOptions.Default with { Rules = [rule] });
        Assert.Equal(["X1", "GIR0021"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(RuleState.Crashed, result.Rules[0].State);
    }

    [Fact]
    public void Cancellation_is_no_crash() => Assert.Throws<OperationCanceledException>(() =>
        ReportValidator.Validate(SampleReports.Good,
            ReportValidatorOptions.Default with { Rules = [new Rule(_ => throw new OperationCanceledException())] }));

    [Fact]
    public void Errors_weigh_more_than_what_could_not_be_assessed() =>
        Assert.Equal(Verdict.Invalid, ReportValidator.Validate(Broken.Blank(c => c.Table.Number == 3)).Verdict);

    [Fact]
    public void A_severity_can_be_lowered_and_a_rule_turned_off()
    {
        ImmutableDictionary<string, DiagnosticSeverity> severities =
            ImmutableDictionary<string, DiagnosticSeverity>.Empty.Add("GIR2004", DiagnosticSeverity.Info);
        ReportValidatorOptions options = ReportValidatorOptions.Default with { Severities = severities };
        ValidationResult result = ReportValidator.Validate(Broken, options);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(result.Diagnostics).Severity);
        Assert.Equal(Verdict.Valid, result.Verdict);
        result = ReportValidator.Validate(Broken, ReportValidatorOptions.Default with { Off = ["GIR2004"] });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(RuleState.Off, result.Rules.Single(r => r.Descriptor.Id == "GIR2004").State);
    }

    [Fact]
    public void Only_the_named_sets_run()
    {
        RuleSet mine = new("mine", ["GIR2001", "GIR6*"]);
        ReportValidatorOptions options = ReportValidatorOptions.Default with { RuleSets = [mine], Use = ["mine"] };
        ValidationResult result = ReportValidator.Validate(Broken, options);
        Assert.Equal(["GIR2001", "GIR6001", "GIR6002", "GIR6003"],
            result.Rules.Where(r => r.State == RuleState.Passed).Select(r => r.Descriptor.Id));
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
        ValidationResult result = ReportValidator.Validate(Broken, ReportValidatorOptions.Default with { Suppressions = [suppression] });
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
        ValidationResult result = ReportValidator.Validate(Broken,
            ReportValidatorOptions.Default with { Suppressions = [suppression], Today = day });
        Assert.Equal(applies ? 1 : 0, result.Suppressed.Length);
        Assert.Equal<Suppression>(applies ? [] : [suppression], result.ExpiredSuppressions);
    }

    [Fact]
    public void A_fingerprint_names_one_finding_and_survives_other_edits()
    {
        string fingerprint = DiagnosticFingerprint.Of(ReportValidator.Validate(Broken).Diagnostics.Single());
        AnnualReport changed = Broken.With(("t4.litigationDirect.total", 3), ("t2.licensing.decisions", 1));
        AnnualReport edited = changed with { Sources = new FakeSources(_ => "1"), Title = "另一个标题2023年" };
        ValidationResult result = ReportValidator.Validate(edited,
            ReportValidatorOptions.Default with { Suppressions = [new Suppression("GIR2004", "known") { Fingerprint = fingerprint }] });
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
        Diagnostic finding =
            ReportValidator.Validate(Broken with { Sources = new FakeSources(_ => "1") }).Diagnostics.Single(d => d.Id == "GIR2004");
        Assert.Equal(190, finding.Location.Position.Line);
        Assert.Equal([186, 187, 188, 189, 190], finding.Operands.Select(o => o.Position.Line));
    }

    [Fact]
    public void Services_give_a_validator_with_the_options_of_their_registration()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport(r => r.AddValidation(ReportValidatorOptions.Default with { Off = ["GIR2004"] }))
            .BuildServiceProvider();
        Assert.Equal(Verdict.Valid, services.GetRequiredService<IReportValidator>().Validate(Broken).Verdict);
    }

    [Fact]
    public void A_registered_rule_runs_behind_those_of_the_options_of_the_container()
    {
        ServiceCollection services = new();
        services.AddSingleton(Options.Create(ReportValidatorOptions.Default with { Off = ["GIR2004"] }));
        using ServiceProvider provider = services.AddGovInfoReport(r => r.AddValidation().AddRule<RegisteredRule>()).BuildServiceProvider();
        ValidationResult result = provider.GetRequiredService<IReportValidator>().Validate(Broken);
        Assert.Equal("X1", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("X1", result.Rules[^1].Descriptor.Id);
    }

    [Fact]
    public void A_user_s_rule_runs_beside_the_others()
    {
        Rule rule = new(context => context.Add(new Diagnostic(Rule.Shared, Location.At(Place.OfTable(2)))));
        ValidationResult result = ReportValidator.Validate(SampleReports.Good,
            ReportValidatorOptions.Default with { Rules = [.. DefaultRules.All, rule] });
        Assert.Equal("X1", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(Verdict.Invalid, result.Verdict);
    }

    [Fact]
    public void A_rule_of_ones_own_takes_ten_lines()
    {
        ReportValidatorOptions options = ReportValidatorOptions.Default with { Rules = [new FewRequestsRule()] };
        Diagnostic finding = Assert.Single(ReportValidator.Validate(SampleReports.With(("t3.newRequests.total", 2)), options).Diagnostics);
        Assert.Equal("CITY001", finding.Id);
        Assert.Equal("本年新收仅 2 件，应不少于 3 件：三", finding.GetMessage(new System.Globalization.CultureInfo("zh")));
        Assert.Equal(("t3.newRequests.total", 2m), (finding.Place.Code, finding.Actual));
        Assert.Equal(DiagnosticCategory.Custom, finding.Descriptor.Category);
        Assert.Empty(ReportValidator.Validate(SampleReports.With(("t3.newRequests.total", 3)), options).Diagnostics);
    }

    private sealed class FewRequestsRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new(
            "CITY001", DiagnosticSeverity.Warning, new("Few requests", "申请过少"), new("{0} new requests: {1}", "本年新收仅 {0} 件，应不少于 3 件：{1}"));

        public void Check(RuleContext context)
        {
            CellDefinition total = ReportFormat.Current.GetCell("t3.newRequests.total");
            if (context.AnnualReport.Cells[total] < 3) context.Report(Descriptor, Place.Of(total), context.AnnualReport.Cells[total], "三");
        }
    }

    [Fact]
    public void A_finding_at_a_part_stands_where_the_document_has_it()
    {
        AnnualReport report = SampleReports.Good with { Sources = new FakeSources(_ => "") };
        Place[] places = [Place.Of(ReportFormat.Current.GetCell("t3.granted.total")),
            Place.Of(ReportFormat.Current.GetCell("t3.granted.total").Row), Place.OfSection(1), Place.Of(ReportField.Title),
            Place.Of(ReportField.Period)];
        Rule rule = new(context =>
        {
            foreach (Place place in places) context.Report(Rule.Shared, place);
        });
        ValidationResult result = ReportValidator.Validate(report, ReportValidatorOptions.Default with { Rules = [rule] });
        Assert.Equal(places, result.Diagnostics.Select(d => d.Place));
        Assert.Equal([false, false, false, false, true], result.Diagnostics.Select(d => d.Location.Position.IsNone));
    }

    [Fact]
    public void Rules_get_sums_and_texts()
    {
        List<CheckedSum> broken = [];
        ReportText[] texts = [];
        int count = 0;
        Rule rule = new(context =>
        {
            broken.AddRange(context.Sums.Where(s => s.State == SumState.Broken));
            texts = [.. context.Texts];
            count = context.Sums.Length;
        });
        ReportValidator.Validate(SampleReports.Good, ReportValidatorOptions.Default with { Rules = [rule] });
        Assert.Empty(broken);
        Assert.Equal(ReportFormat.Current.Relations.Length, count);
        ReportValidator.Validate(Broken, ReportValidatorOptions.Default with { Rules = [rule] });
        CheckedSum sum = Assert.Single(broken);
        Assert.Equal("t4.review.total", sum.Relation.Place.Code);
        Assert.Equal(sum.Relation.Addends.Sum(c => Broken.Cells[c]), sum.Difference);
        Assert.Contains(texts, t => t.Place == Place.OfSection(1) && t.Text == Broken.Overview!.Text);
    }

    private sealed class RegisteredRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor => Rule.Shared;

        public void Check(RuleContext context) => context.Add(new Diagnostic(Rule.Shared, Location.At(Place.OfTable(2))));
    }

    private sealed class Rule(Action<RuleContext> check) : IReportRule
    {
        public static readonly DiagnosticDescriptor Shared = new("X1", DiagnosticSeverity.Error, new LocalizedText("title", "标题"),
            new LocalizedText("message", "信息"));

        public DiagnosticDescriptor Descriptor => Shared;

        public void Check(RuleContext context) => check(context);
    }
}
