namespace GovInfoReport.Parsing;

/// <summary>The attributes that matter for what is shown, and where. What style sheets and scripts hide cannot be told.</summary>
internal ref struct HtmlRelevantAttributes
{
    /// <summary>Whether the element is hidden.</summary>
    public bool Hides { get; private set; }

    /// <summary>How many rows a cell spans, as written; empty where that is not stated.</summary>
    public ReadOnlySpan<char> RowSpan { get; private set; }

    /// <summary>How many columns a cell spans, as written; empty where that is not stated.</summary>
    public ReadOnlySpan<char> ColumnSpan { get; private set; }

    /// <summary>Reads the attributes of a tag; of several of the same name the first counts.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">The tokenizer at a tag that holds a hint.</param>
    public void Read(ReadOnlySpan<char> html, ref HtmlTokenizer tag)
    {
        // Attributes before the hint do not matter, except that a style makes later ones void.
        Read(html, tag.BeforeHint, tag.Hint);
        if (Hides && tag.BeforeHint != tag.NameEnd) Read(html, tag.NameEnd, tag.Hint);
    }

    private void Read(ReadOnlySpan<char> html, int start, int hint)
    {
        Hides = false;
        bool styleSeen = false, rowSpanSeen = false, columnSpanSeen = false;
        HtmlAttributes attributes = new(html, start);
        while (attributes.MoveNext())
        {
            ReadOnlySpan<char> name = attributes.Name;
            switch (name.Length)
            {
                case 5 when !styleSeen && Is(name, "style"):
                    styleSeen = true;
                    Hides |= attributes.Position > hint && StyleHides(attributes.Value);
                    break;
                case 6 when Is(name, "hidden"):
                    Hides = true;
                    break;
                case 7 when !rowSpanSeen && Is(name, "rowspan"):
                    rowSpanSeen = true;
                    RowSpan = attributes.Value;
                    break;
                case 7 when !columnSpanSeen && Is(name, "colspan"):
                    columnSpanSeen = true;
                    ColumnSpan = attributes.Value;
                    break;
            }
        }
    }

    // As in CSS, the last declaration of a property counts.
    private static bool StyleHides(ReadOnlySpan<char> style)
    {
        bool display = false, visibility = false, office = false;
        while (style.Length > 0)
        {
            int end = style.IndexOf(';');
            ReadOnlySpan<char> declaration = end < 0 ? style : style[..end];
            style = end < 0 ? default : style[(end + 1)..];
            int colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            ReadOnlySpan<char> property = declaration[..colon].Trim(), value = declaration[(colon + 1)..];
            int important = value.IndexOf('!');
            value = (important < 0 ? value : value[..important]).Trim();
            if (Is(property, "display")) display = Is(value, "none");
            else if (Is(property, "visibility")) visibility = Is(value, "hidden");
            else if (Is(property, "mso-hide")) office = Is(value, "all");
        }

        return display || visibility || office;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Length == word.Length && (text[0] | 0x20) == word[0] && text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
