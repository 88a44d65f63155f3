using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport.Parsing;

/// <summary>Registers the parsers of this package.</summary>
public static class ParsingServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IReportParser"/> for text, Markdown, HTML and Word, and whatever other <see cref="IDocumentReader"/> is registered
    /// (<c>AddPdfParsing()</c> registers one). Calling it again changes nothing.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="options">The bounds, and the readers to start from; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <returns>The same services, for chaining.</returns>
    public static IServiceCollection AddParsing(this IServiceCollection services, ReportParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        options ??= ReportParserOptions.Default;
        services.TryAddSingleton<IReportParser>(provider => new DocumentReportParser(options with { Readers = options.Readers.AddRange(provider.GetServices<IDocumentReader>()) }));
        return services;
    }
}
