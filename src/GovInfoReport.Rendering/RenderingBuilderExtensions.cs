namespace GovInfoReport.Rendering;

/// <summary>Registers the serializers of this package.</summary>
public static class RenderingBuilderExtensions
{
    /// <summary>Registers the Markdown and HTML serializers as <see cref="IReportSerializer"/>.</summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddRendering(this GovInfoReportBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSerializer<MarkdownReportSerializer>().AddSerializer<HtmlReportSerializer>();
    }
}
