using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport.Validation;

/// <summary>Registers the checks of this package.</summary>
public static class ValidationServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="IReportValidator"/>. The first registration stays.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="options">Which rules run and how; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The same services, for chaining with the other packages' methods.</returns>
    public static IServiceCollection AddValidation(this IServiceCollection services, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IReportValidator>(new ConfiguredReportValidator(options ?? ValidationOptions.Default));
        return services;
    }
}
