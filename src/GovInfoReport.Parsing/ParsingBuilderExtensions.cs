using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GovInfoReport.Parsing;

/// <summary>Registers the parsers of this package.</summary>
public static class ParsingBuilderExtensions
{
    /// <summary>
    /// Registers <see cref="IReportParser"/> for text, Markdown, HTML, Word and workbooks, and for whatever other
    /// <see cref="IDocumentReader"/> is registered (<c>AddPdf()</c> registers one). The first registration stays.
    /// </summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <param name="options">
    /// The bounds, and the readers to start from; <see langword="null"/> for the <see cref="IOptions{TOptions}"/> of the container, where
    /// the application has set or bound any, else for <see cref="ReportParserOptions.Default"/>.
    /// </param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddParsing(this GovInfoReportBuilder builder, ReportParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add(builder, provider => options ?? BoundOptions(provider));
    }

    /// <summary>Registers <see cref="IReportParser"/> as the other method does, with options changed in code.</summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <param name="change">
    /// Changes the options that the application has bound, or else the default ones: <c>o => o with { MaxBytes = 1_000_000 }</c>.
    /// </param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddParsing(
        this GovInfoReportBuilder builder, Func<ReportParserOptions, ReportParserOptions> change)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(change);
        return Add(builder, provider => change(BoundOptions(provider)));
    }

    /// <summary>Registers a reader; it takes the place of the package's own reader of the same kind.</summary>
    /// <typeparam name="T">The reader; one instance serves all.</typeparam>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddReader<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this GovInfoReportBuilder builder)
        where T : class, IDocumentReader
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add<IDocumentReader, T>();
    }

    private static ReportParserOptions BoundOptions(IServiceProvider provider) =>
        provider.GetService<IOptions<ReportParserOptions>>()?.Value ?? ReportParserOptions.Default;

    private static GovInfoReportBuilder Add(GovInfoReportBuilder builder, Func<IServiceProvider, ReportParserOptions> optionsOf)
    {
        builder.Services.TryAddSingleton<IReportParser>(provider =>
        {
            ReportParserOptions used = optionsOf(provider);
            return new DocumentReportParser(used with { Readers = used.Readers.AddRange(provider.GetServices<IDocumentReader>()) });
        });
        return builder;
    }
}
