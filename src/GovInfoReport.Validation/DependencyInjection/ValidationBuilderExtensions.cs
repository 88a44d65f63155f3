using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GovInfoReport.Validation;

/// <summary>Registers the checks of this package.</summary>
public static class ValidationBuilderExtensions
{
    private const string NotBindable = "ReportValidatorOptions cannot be bound to settings: much of it would be lost without a word. "
        + "Use services.Configure<RulesSettings>(section), or AddValidation(options => options with { … }).";

    /// <summary>
    /// Registers an <see cref="IReportValidator"/>; every <see cref="IReportRule"/> that is registered runs behind the rules of the
    /// options. The settings of the application that are bound to <see cref="RulesSettings"/> hold over the options. The first
    /// registration stays.
    /// </summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <param name="options">
    /// Which rules run and how; <see langword="null"/> for what the container has of them (<c>Options.Create(…)</c>), else for
    /// <see cref="ReportValidatorOptions.Default"/>.
    /// </param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="RulesFileException">Something in the settings is wrong. Thrown when the validator is first asked for.</exception>
    public static GovInfoReportBuilder AddValidation(this GovInfoReportBuilder builder, ReportValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add(builder, set => options ?? set);
    }

    /// <summary>Registers an <see cref="IReportValidator"/> as the other method does, with options changed in code.</summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <param name="change">Changes the default options: <c>o => o with { Off = o.Off.Add("GIR3011") }</c>.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <exception cref="RulesFileException">Something in the settings is wrong. Thrown when the validator is first asked for.</exception>
    public static GovInfoReportBuilder AddValidation(
        this GovInfoReportBuilder builder, Func<ReportValidatorOptions, ReportValidatorOptions> change)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(change);
        return Add(builder, change);
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

    private static GovInfoReportBuilder Add(GovInfoReportBuilder builder, Func<ReportValidatorOptions, ReportValidatorOptions> change)
    {
        builder.Services.TryAddSingleton<IReportValidator>(provider =>
        {
            if (provider.GetServices<IConfigureOptions<ReportValidatorOptions>>().Any())
                throw new InvalidOperationException(NotBindable);
            ReportValidatorOptions used =
                change(provider.GetService<IOptions<ReportValidatorOptions>>()?.Value ?? ReportValidatorOptions.Default);
            used = used with { Rules = used.Rules.AddRange(provider.GetServices<IReportRule>()) };
            return new ConfiguredReportValidator(provider.GetService<IOptions<RulesSettings>>()?.Value.ApplyTo(used) ?? used);
        });
        return builder;
    }
}
