namespace GovInfoReport.Parsing;

/// <summary>Tells which elements a page hides by their own attributes. What style sheets and scripts hide cannot be told.</summary>
internal static class HtmlVisibility
{
    /// <summary>Whether the attributes of a tag hide its element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    public static bool IsHidden(ReadOnlySpan<char> html, int nameEnd)
    {
        bool styleSeen = false, hides = false;
        HtmlAttributes attributes = new(html, nameEnd);
        while (attributes.MoveNext())
        {
            if (attributes.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase)) return true;
            if (styleSeen || !attributes.Name.Equals("style", StringComparison.OrdinalIgnoreCase)) continue;
            styleSeen = true;
            hides = StyleHides(attributes.Value);
        }

        return hides;
    }

    // As in CSS, the last declaration of a property counts.
    private static bool StyleHides(ReadOnlySpan<char> style)
    {
        bool display = false, visibility = false, office = false;
        foreach (Range range in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[range];
            int colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            ReadOnlySpan<char> property = declaration[..colon].Trim(), value = declaration[(colon + 1)..];
            int important = value.IndexOf('!');
            value = (important < 0 ? value : value[..important]).Trim();
            if (property.Equals("display", StringComparison.OrdinalIgnoreCase)) display = value.Equals("none", StringComparison.OrdinalIgnoreCase);
            else if (property.Equals("visibility", StringComparison.OrdinalIgnoreCase)) visibility = value.Equals("hidden", StringComparison.OrdinalIgnoreCase);
            else if (property.Equals("mso-hide", StringComparison.OrdinalIgnoreCase)) office = value.Equals("all", StringComparison.OrdinalIgnoreCase);
        }

        return display || visibility || office;
    }
}
