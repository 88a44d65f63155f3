using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport;

/// <summary>Registers the services of GovInfoReport.</summary>
public static class GovInfoReportServiceCollectionExtensions
{
    /// <summary>Registers the JSON and CSV serializers as <see cref="IReportSerializer"/>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The builder that the other packages' methods start from: <c>AddGovInfoReport().AddParsing().AddValidation()</c>.</returns>
    public static GovInfoReportBuilder AddGovInfoReport(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new GovInfoReportBuilder(services).AddSerializer<JsonReportSerializer>().AddSerializer<CsvReportSerializer>();
    }

    /// <summary>Registers the JSON and CSV serializers, and what <paramref name="configure"/> adds.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Adds the packages: <c>report => report.AddParsing().AddValidation()</c>.</param>
    /// <returns>The same services, for chaining.</returns>
    public static IServiceCollection AddGovInfoReport(this IServiceCollection services, Action<GovInfoReportBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddGovInfoReport());
        return services;
    }
}
