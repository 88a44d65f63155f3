namespace GovInfoReport.Validation.Tests;

/// <summary>What tests say of one rule.</summary>
internal static class RuleAssert
{
    public static void Passes(string id, AnnualReport report, ReportValidatorOptions? options = null)
    {
        ValidationResult result = ReportValidator.Validate(report, options);
        Assert.Empty(result.Diagnostics.Where(d => d.Id == id).Select(d => d.ToString(null)));
        Assert.Equal(RuleState.Passed, StateOf(result, id));
    }

    public static void DoesNotApply(string id, AnnualReport report) =>
        Assert.Equal(RuleState.NotApplicable, StateOf(ReportValidator.Validate(report), id));

    /// <summary>The one finding of a rule, at a place.</summary>
    public static Diagnostic Fails(string id, string place, AnnualReport report, ReportValidatorOptions? options = null)
    {
        ValidationResult result = ReportValidator.Validate(report, options);
        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Id == id);
        Assert.Equal(place, finding.Place.Code);
        Assert.Equal(RuleState.Failed, StateOf(result, id));
        AssertReadable(finding);
        return finding;
    }

    /// <summary>The places of the findings of a rule.</summary>
    public static string[] Places(string id, AnnualReport report) =>
        [.. ReportValidator.Validate(report).Diagnostics.Where(d => d.Id == id).Select(d => d.Place.Code)];

    private static RuleState StateOf(ValidationResult result, string id) => result.Rules.Single(r => r.Descriptor.Id == id).State;

    // Both messages can be made of the finding's arguments, and no placeholder is left over.
    private static void AssertReadable(Diagnostic finding)
    {
        foreach (string culture in (string[])["en", "zh-CN"])
        {
            string message = finding.GetMessage(System.Globalization.CultureInfo.GetCultureInfo(culture));
            Assert.DoesNotContain("{", message, StringComparison.Ordinal);
            Assert.NotEmpty(message);
        }
    }
}
