namespace GovInfoReport.Validation.Tests;

public sealed class RulesFileTests
{
    [Fact]
    public void A_file_sets_what_it_names_and_leaves_the_rest()
    {
        ReportValidatorOptions options = ReportValidatorOptions.FromJson("""
            {
              "$schema": "govinforeport.rules.schema.json",
              "version": 1, // the first
              "ruleSets": { "totals": ["GIR2001", "GIR2002"] },
              "use": ["totals", "publication"],
              "severities": { "GIR6*": "error", "GIR2001": "warning", "GIR6003": "off" },
              "suppressions": [
                { "id": "GIR2001", "place": "t3.carriedForward.total", "reason": "Agreed with the county.", "expires": "2026-12-31" },
              ],
              "profile": { "level": "township", "deadlines": { "township": "01-20" }, "firstYearOfFormat": 2022 }
            }
            """);
        Assert.Equal<string>(["totals", "publication"], options.Use);
        Assert.Equal(DiagnosticSeverity.Error, options.Severities["GIR6001"]);
        Assert.Equal(DiagnosticSeverity.Warning, options.Severities["GIR2001"]);
        Assert.Equal(["GIR6003"], options.Off.Except(DefaultRules.Off));
        Suppression suppression = Assert.Single(options.Suppressions);
        Assert.Equal(("t3.carriedForward.total", "Agreed with the county.", new DateOnly(2026, 12, 31)),
            (suppression.Place!.Value.Code, suppression.Reason, suppression.Expires));
        Assert.Equal(AgencyLevel.Township, options.Profile.Level);
        Assert.Equal(new MonthDay(1, 20), options.Profile.Deadlines[AgencyLevel.Township]);
        Assert.Equal(new MonthDay(3, 31), options.Profile.Deadlines[AgencyLevel.Government]);
        Assert.Equal(2022, options.Profile.FirstYearOfFormat);
        Assert.Equal(DefaultRules.All, options.Rules);
    }

    [Theory]
    [InlineData("{ \"version\": 1,\n  oops }", "2,3", "JSON")]
    [InlineData("[]", "$", "{ }")]
    [InlineData("{}", "$", "version")]
    [InlineData("""{ "version": 2 }""", "$.version", "1")]
    [InlineData("""{ "version": 1, "rules": [] }""", "$.rules", "severities")]
    [InlineData("""{ "version": 1, "use": ["totals"] }""", "$.use[0]", "arithmetic")]
    [InlineData("""{ "version": 1, "ruleSets": { "totals": ["GIR2001", 5] } }""", "$.ruleSets.totals[1]", "5")]
    [InlineData("""{ "version": 1, "severities": { "GIR2999": "error" } }""", "$.severities.GIR2999", "GIR2999")]
    [InlineData("""{ "version": 1, "severities": { "GIR2001": "fatal" } }""", "$.severities.GIR2001", "fatal")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "GIR2001" }] }""", "$.suppressions[0]", "reason")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "GIR2*", "reason": "x" }] }""", "$.suppressions[0].id", "GIR2*")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "GIR2001", "reason": "x", "place": "t3.grant" }] }""",
        "$.suppressions[0].place", "t3.grant")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "GIR2001", "reason": "x", "expires": "31.12.2026" }] }""",
        "$.suppressions[0].expires", "31.12.2026")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "GIR2001", "reason": "x", "fingerprint": "zz" }] }""",
        "$.suppressions[0].fingerprint", "zz")]
    [InlineData("""{ "version": 1, "suppressions": [{ "id": "gir2001", "reason": "x" }] }""", "$.suppressions[0].id", "gir2001")]
    [InlineData("""{ "version": 1, "severities": { "gir2*": "off" } }""", "$.severities.gir2*", "gir2*")]
    [InlineData("""{ "version": 1, "severities": { "GIR7*": "off" } }""", "$.severities.GIR7*", "GIR7*")]
    [InlineData("""{ "version": 1, "profile": { "level": "village" } }""", "$.profile.level", "township")]
    [InlineData("""{ "version": 1, "profile": { "deadlines": { "township": "13-01" } } }""", "$.profile.deadlines.township", "13-01")]
    [InlineData("""{ "version": 1, "profile": { "localDeadlines": [{ "place": "柳川县", "level": "township", "day": "01-20" }] } }""",
        "$.profile.localDeadlines[0]", "source")]
    [InlineData("""{ "version": 1, "profile": { "localDeadlines": [5] } }""", "$.profile.localDeadlines[0]", "5")]
    [InlineData("""{ "version": 1, "version": 1 }""", "$", "version")]
    public void What_is_wrong_is_said_with_its_place(string json, string path, string named)
    {
        RulesFileException exception = Assert.Throws<RulesFileException>(() => ReportValidatorOptions.FromJson(json));
        RulesFileError error = Assert.Single(exception.Errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(named, error.Message.ToString(new("en")), StringComparison.Ordinal);
        Assert.Contains(named, error.Message.ToString(new("zh-CN")), StringComparison.Ordinal);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"place\": \"t9\"")]
    [InlineData("\"palce\": \"t3.granted\"")]
    [InlineData("\"place\": [\"t3.granted\"]")]
    [InlineData("\"expires\": 20261231")]
    [InlineData("\"expires\": \"2026-13-01\"")]
    [InlineData("\"fingerprint\": \"zz\"")]
    public void A_suppression_with_a_mistake_suppresses_nothing(string wrong)
    {
        RulesFileException exception = Assert.Throws<RulesFileException>(() => ReportValidatorOptions.FromJson($$"""
            { "version": 1, "suppressions": [
              { "id": "GIR2001", "reason": "x", {{wrong}} }, { "id": "GIR2002", "reason": "Agreed." }] }
            """));
        Assert.Equal("GIR2002", Assert.Single(exception.Rest!.Suppressions).Id);
    }

    [Theory]
    [InlineData("GIR3034", true)]
    [InlineData("GIR3*", false)]
    public void A_rule_that_is_off_by_default_is_turned_on_by_its_own_id_alone(string id, bool isOn)
    {
        string file = $$"""{ "version": 1, "severities": { "{{id}}": "warning" } }""";
        ReportValidatorOptions options = ReportValidatorOptions.FromJson(file);
        Assert.Equal(isOn, !options.Off.Contains("GIR3034"));
        Assert.Equal(DiagnosticSeverity.Warning, options.Severities["GIR3034"]);
    }

    [Fact]
    public void A_suppression_without_a_reason_suppresses_nothing()
    {
        RulesFileException exception = Assert.Throws<RulesFileException>(() =>
            ReportValidatorOptions.FromJson("""{ "version": 1, "suppressions": [{ "id": "GIR2001", "reason": "" }] }"""));
        Assert.Empty(exception.Rest!.Suppressions);
    }

    [Fact]
    public void Findings_of_reading_and_between_reports_are_graded_and_suppressed_by_id_and_pattern()
    {
        ReportValidatorOptions options = ReportValidatorOptions.FromJson("""
            { "version": 1,
              "severities": { "GIR4001": "warning", "GIR10*": "info", "GIR1015": "error", "GIR0*": "off" },
              "suppressions": [{ "id": "GIR4101", "reason": "Two departments count one document." }] }
            """);
        Assert.Equal(DiagnosticSeverity.Warning, options.Severities["GIR4001"]);
        Assert.Equal((DiagnosticSeverity.Info, DiagnosticSeverity.Error), (options.Severities["GIR1003"], options.Severities["GIR1015"]));
        Assert.False(options.Severities.ContainsKey("GIR1100"));
        Assert.Contains("GIR0010", options.Off);
        DiagnosticDescriptor[] ids = [.. ((string[])["GIR4001", "GIR4101", "GIR0010"])
            .Select(id => new DiagnosticDescriptor(id, DiagnosticSeverity.Error, new("", ""), new("", "")))];
        ReportFindings findings = ReportFindings.Of(ids.Select(id => new Diagnostic(id, Location.None)), options);
        Diagnostic kept = Assert.Single(findings.Findings);
        Assert.Equal(("GIR4001", DiagnosticSeverity.Warning), (kept.Id, kept.Severity));
        Assert.Equal("GIR4101", Assert.Single(findings.Suppressed).Diagnostic.Id);
    }

    [Fact]
    public void All_errors_are_named_at_once()
    {
        RulesFileException exception =
            Assert.Throws<RulesFileException>(() =>
                ReportValidatorOptions.FromJson("""{ "use": ["a"], "severities": { "b": "error" }, "profile": 3 }"""));
        Assert.Equal(["$.use[0]", "$.severities.b", "$.profile", "$"], exception.Errors.Select(e => e.Path));
    }

    [Fact]
    public void The_published_schema_is_the_embedded_one_and_names_the_levels()
    {
        Assert.Equal(Repository.Read("docs/govinforeport.rules.schema.json"), ReportValidatorOptions.JsonSchema);
        foreach (AgencyLevel level in Enum.GetValues<AgencyLevel>())
            Assert.Contains($"\"{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(level.ToString())}\"",
                ReportValidatorOptions.JsonSchema, StringComparison.Ordinal);
    }
}
