using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GovInfoReport.Validation;

/// <summary>Registers the checks of this package.</summary>
public static class ValidationBuilderExtensions
{
    /// <summary>
    /// Registers an <see cref="IReportValidator"/>; every <see cref="IReportRule"/> that is registered runs behind the rules of the
    /// options. The first registration stays.
    /// </summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <param name="options">
    /// Which rules run and how; <see langword="null"/> for the <see cref="IOptions{TOptions}"/> of the container, where the application
    /// has set any, else for <see cref="ReportValidatorOptions.Default"/>.
    /// </param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddValidation(this GovInfoReportBuilder builder, ReportValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IReportValidator>(provider =>
        {
            ReportValidatorOptions used = options
                ?? provider.GetService<IOptions<ReportValidatorOptions>>()?.Value
                ?? ReportValidatorOptions.Default;
            return new ConfiguredReportValidator(used with { Rules = used.Rules.AddRange(provider.GetServices<IReportRule>()) });
        });
        return builder;
    }

    /// <summary>Registers a rule of the caller's own.</summary>
    /// <typeparam name="T">The rule; one instance serves all.</typeparam>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddRule<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this GovInfoReportBuilder builder)
        where T : class, IReportRule
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add<IReportRule, T>();
    }
}
