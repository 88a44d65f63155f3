using System.Text;
using GovInfoReport.Parsing;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport.AspNetCore.Tests;

/// <summary>The rules in the settings of an application.</summary>
public class RulesSettingsTests
{
    private static readonly AnnualReport Report =
        ReportParser.Parse(File.ReadAllText(RepositoryFiles.PathOf("samples/linhe-2024.txt"))).Report;

    [Fact]
    public void Without_settings_all_rules_run() =>
        Assert.Equal(["GIR2002", "GIR2003"], Ids(Check(NoSettings)));

    [Fact]
    public void A_rule_that_is_off_does_not_run() =>
        Assert.Equal(["GIR2002"], Ids(Check("""{ "Severities": { "GIR2003": "Off" } }""")));

    [Fact]
    public void Severities_take_the_place_of_the_rules() =>
        Assert.Equal(DiagnosticSeverity.Warning, Check("""{ "Severities": { "GIR2002": "Warning" } }""").Diagnostics[0].Severity);

    [Fact]
    public void Sets_of_rules_are_used() =>
        Assert.Equal(["GIR2003"], Ids(Check("""{ "RuleSets": { "ours": [ "GIR2003" ] }, "Use": [ "ours" ] }""")));

    [Fact]
    public void A_finding_is_accepted()
    {
        ValidationResult result =
            Check("""{ "Suppressions": [ { "Id": "GIR2002", "Place": "t3", "Reason": "known", "Expires": "2999-12-31" } ] }""");
        Assert.Equal(["GIR2003"], Ids(result));
        Assert.Equal("known", Assert.Single(result.Suppressed).Suppression.Reason);
    }

    [Fact]
    public void The_profile_is_that_of_the_application_alone()
    {
        const string Settings = """{ "Profile": { "Level": "Township", "Deadlines": { "Township": "02-10" } } }""";
        Assert.Contains("GIR6001", Ids(Check(Settings)));
        Assert.Null(ValidationProfile.Default.Level);
        Assert.DoesNotContain("GIR6001", Ids(Check(NoSettings)));
    }

    [Fact]
    public void A_mistake_is_said_where_it_stands()
    {
        RulesFileException thrown = Assert.Throws<RulesFileException>(() => Check("""{ "Severities": { "GIR2002": "grave" } }"""));
        Assert.Contains("severities.GIR2002", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_the_application_may_be_named()
    {
        ServiceCollection services = Services("""{ "Severities": { "ACME0001": "error" } }""");
        services.AddGovInfoReport(r => r.AddValidation().AddRule<AlwaysRule>());
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(DiagnosticSeverity.Error, provider.GetRequiredService<IReportValidator>().Validate(Report)
            .Diagnostics.Single(d => d.Id == "ACME0001").Severity);
    }

    [Fact]
    public void Options_are_changed_in_code()
    {
        ServiceCollection services = new();
        services.AddGovInfoReport(r => r.AddParsing(o => o with { MaxBytes = 10 }).AddValidation(o => o with { Off = ["GIR2002"] }));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(["GIR2003"], Ids(provider.GetRequiredService<IReportValidator>().Validate(Report)));
        byte[] large = Encoding.UTF8.GetBytes(new string('一', 9));
        Assert.Contains(provider.GetRequiredService<IReportParser>().Parse(large, "a.txt").Diagnostics, d => d.Id == "GIR0003");
    }

    [Fact]
    public void Options_that_cannot_be_bound_are_refused()
    {
        ServiceCollection services = new();
        services.AddOptions<ReportValidatorOptions>().Bind(Configuration("""{ "Off": [ "GIR2002" ] }"""));
        services.AddGovInfoReport(r => r.AddValidation());
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Contains(nameof(RulesSettings),
            Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IReportValidator>).Message, StringComparison.Ordinal);
    }

    private const string NoSettings = "{}";

    private static ValidationResult Check(string settings)
    {
        ServiceCollection services = Services(settings);
        using ServiceProvider provider = services.AddGovInfoReport(r => r.AddValidation()).BuildServiceProvider();
        return provider.GetRequiredService<IReportValidator>().Validate(Report);
    }

    private static ServiceCollection Services(string settings)
    {
        ServiceCollection services = new();
        services.Configure<RulesSettings>(Configuration(settings));
        return services;
    }

    private static IConfigurationRoot Configuration(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

    private static string[] Ids(ValidationResult result) => [.. result.Diagnostics.Select(d => d.Id)];

    private sealed class AlwaysRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor { get; } =
            new("ACME0001", DiagnosticSeverity.Info, new("Always.", "总是。"), new("Always.", "总是。"));

        public void Check(RuleContext context) => context.Report(Descriptor, Place.OfTable(3));
    }
}
