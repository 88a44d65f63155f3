using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport;

/// <summary>
/// Where the packages register what they give: each adds methods of its own, which no framework's methods can be mistaken for.
/// Registering anything twice changes nothing.
/// </summary>
/// <remarks>Made by <see cref="GovInfoReportServiceCollectionExtensions.AddGovInfoReport(IServiceCollection)"/>.</remarks>
public sealed class GovInfoReportBuilder
{
    internal GovInfoReportBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers a serializer of the caller's own beside those of the packages.</summary>
    /// <typeparam name="T">The serializer; one instance serves all.</typeparam>
    public GovInfoReportBuilder AddSerializer<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IReportSerializer
    {
        return Add<IReportSerializer, T>();
    }

    /// <summary>Registers one more service of a kind, once.</summary>
    internal GovInfoReportBuilder Add<TService, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where TService : class
        where T : class, TService
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<TService, T>());
        return this;
    }
}
