namespace GovInfoReport.Parsing;

/// <summary>
/// Reads web pages (<see cref="DocumentKind.Html"/>): what a browser would show, as paragraphs, tables with resolved spans, pictures and
/// the page's metadata.
/// </summary>
/// <remarks>
/// Stateless and thread-safe. Malformed pages are read as the HTML standard says that browsers read them. No script runs and nothing
/// is loaded; what scripts or style sheets would change cannot be known. Time is linear in the page, memory in what it shows.
/// </remarks>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Html;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.SourceMap = new TextSourceMap(input.Text);
        HtmlTreeBuilder builder = HtmlTreeBuilder.Take(document, input.CancellationToken);
        try
        {
            builder.Read(MarkdownPage.WithTables(input.Text, document.Work));
        }
        finally
        {
            builder.GiveBack();
        }
    }
}
