using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes HTML; every text and attribute value goes through the encoder, and characters that nobody sees are written out.
/// </summary>
internal sealed class Markup(TextWriter writer)
{
    // Chinese stays readable; <, >, &, quotes and control characters are always encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element.</summary>
    public Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null) continue;
            writer.Write(' ');
            writer.Write(attribute);
            writer.Write("=\"");
            Encoder.Encode(writer, VisibleText.OneLine(value));
            writer.Write('"');
        }

        writer.Write('>');
        return this;
    }

    public Markup Close(string name)
    {
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
        return this;
    }

    public Markup Text(string? text)
    {
        if (!string.IsNullOrEmpty(text)) Encoder.Encode(writer, VisibleText.OneLine(text));
        return this;
    }

    /// <summary>An element with text alone.</summary>
    public Markup Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>Opens the box in which a wide table moves to the side, also by the keyboard; close it as a <c>div</c>.</summary>
    public Markup OpenScroll(string name) => Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", name));

    /// <summary>Mark-up of our own that is already right; never a document's text.</summary>
    public Markup Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    public Markup Line()
    {
        writer.Write('\n');
        return this;
    }
}
