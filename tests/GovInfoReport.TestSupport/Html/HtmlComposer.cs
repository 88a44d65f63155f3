using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Takes the text of a page.</summary>
internal sealed class HtmlComposer
{
    private readonly StringBuilder _text = new();

    /// <summary>Text as HTML: the few characters that must be are encoded, quotes as entities.</summary>
    public static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("“", "&ldquo;", StringComparison.Ordinal)
        .Replace("”", "&rdquo;", StringComparison.Ordinal);

    public HtmlComposer Raw(string html)
    {
        _text.Append(html).Append('\n');
        return this;
    }

    public HtmlComposer Open(string element, string attributes = "") =>
        Raw(attributes.Length == 0 ? $"<{element}>" : $"<{element} {attributes}>");

    public HtmlComposer Close(string element) => Raw($"</{element}>");

    public HtmlComposer Element(string element, string attributes, string content)
    {
        _text.Append('<').Append(element);
        if (attributes.Length > 0) _text.Append(' ').Append(attributes);
        return Raw($">{content}</{element}>");
    }

    public override string ToString() => _text.ToString();
}
