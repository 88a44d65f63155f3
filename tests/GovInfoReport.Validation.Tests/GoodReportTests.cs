namespace GovInfoReport.Validation.Tests;

public sealed class GoodReportTests
{
    [Fact]
    public void The_good_report_is_valid_and_every_rule_passed_or_did_not_apply()
    {
        ValidationResult result = ReportValidator.Validate(SampleReports.Good, ReportValidatorOptions.Default with { Off = [] });
        Assert.Empty(result.Diagnostics.Select(d => d.ToString(null)));
        Assert.Equal(Verdict.Valid, result.Verdict);
        RuleRun[] others = [.. result.Rules.Where(r => r.State != RuleState.Passed)];
        Assert.Equal(["GIR2011", .. DefaultRules.All.Select(r => r.Descriptor.Id).Where(id => id[3] == '5')],
            others.Select(r => r.Descriptor.Id));
        Assert.All(others, r => Assert.Equal(RuleState.NotApplicable, r.State));
    }

    [Fact]
    public void An_empty_report_is_never_valid()
    {
        ValidationResult result = ReportValidator.Validate(new AnnualReport());
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Equal(["GIR2007", "GIR2007", "GIR2007"], result.Diagnostics.Select(d => d.Id));
    }
}
