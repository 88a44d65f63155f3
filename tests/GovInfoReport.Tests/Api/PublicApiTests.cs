using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() => PublicApi.Verify(typeof(AnnualReport).Assembly, "GovInfoReport");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(AnnualReport).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport", type.Namespace));

    [Fact]
    public void Members_are_described_as_csharp_writes_them()
    {
        string api = PublicApi.Describe(typeof(AnnualReport).Assembly);
        Assert.Contains("sealed record AnnualReport : IEquatable<AnnualReport>\n", api, StringComparison.Ordinal);
        Assert.Contains("    decimal? Item[string code] { get; }\n", api, StringComparison.Ordinal);
        Assert.Contains("    string? Title { get; init; }\n", api, StringComparison.Ordinal);
        Assert.Contains("readonly record struct Place : IEquatable<Place>\n", api, StringComparison.Ordinal);
        Assert.Contains("    static bool TryParse(string? code, out Place place)\n", api, StringComparison.Ordinal);
        Assert.Contains("    Error = 2\n", api, StringComparison.Ordinal);
        Assert.Contains(
            "    static GovInfoReportBuilder AddGovInfoReport(this IServiceCollection services)\n", api, StringComparison.Ordinal);
        Assert.DoesNotContain("Edition2021", api, StringComparison.Ordinal);
    }
}
