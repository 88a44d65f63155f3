using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport;

/// <summary>Registers the serializers of this package.</summary>
public static class GovInfoReportServiceCollectionExtensions
{
    /// <summary>Registers the JSON and CSV serializers as <see cref="IReportSerializer"/>. Calling it again changes nothing.</summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same services, for chaining with the other packages' methods.</returns>
    public static IServiceCollection AddGovInfoReport(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportSerializer, JsonReportSerializer>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportSerializer, CsvReportSerializer>());
        return services;
    }
}
