using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport.Rendering;

/// <summary>Registers the serializers of this package.</summary>
public static class RenderingServiceCollectionExtensions
{
    /// <summary>Registers the Markdown and HTML serializers as <see cref="IReportSerializer"/>. Calling it again changes nothing.</summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same services, for chaining with the other packages' methods.</returns>
    public static IServiceCollection AddRendering(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportSerializer, MarkdownReportSerializer>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportSerializer, HtmlReportSerializer>());
        return services;
    }
}
