using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Registers the reading of PDF files.</summary>
public static class PdfParsingServiceCollectionExtensions
{
    /// <summary>Registers <see cref="PdfDocumentReader"/> as an <see cref="IDocumentReader"/>. Calling it again changes nothing.</summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same services, for chaining with the other packages' methods.</returns>
    public static IServiceCollection AddPdfParsing(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDocumentReader, PdfDocumentReader>());
        return services;
    }
}
