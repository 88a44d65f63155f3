namespace GovInfoReport.Parsing;

/// <summary>The colours of a theme, by their places in its part and by the names that text and drawings use for them.</summary>
internal sealed class OfficeTheme
{
    // In the order of the theme part: dark 1, light 1, dark 2, light 2, six accents, two of links. Those of programs where a document has
    // no theme.
    private readonly int[] _colors =
        [0x000000, 0xFFFFFF, 0x44546A, 0xE7E6E6, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1, 0x954F72];

    /// <summary>The colour at a place; <see cref="OfficeColor.Unknown"/> where there is none.</summary>
    public int this[int index] => (uint)index < (uint)_colors.Length ? _colors[index] : OfficeColor.Unknown;

    /// <summary>The colour with a name; <see cref="OfficeColor.Unknown"/> where there is none.</summary>
    public int ColorOf(ReadOnlySpan<char> name) => this[name switch
    {
        "text1" or "dark1" or "tx1" or "dk1" => 0,
        "background1" or "light1" or "bg1" or "lt1" => 1,
        "text2" or "dark2" or "tx2" or "dk2" => 2,
        "background2" or "light2" or "bg2" or "lt2" => 3,
        "hyperlink" or "hlink" => 10,
        "followedHyperlink" or "folHlink" => 11,
        ['a', 'c', 'c', 'e', 'n', 't', >= '1' and <= '6' and char accent] => accent - '1' + 4,
        _ => -1,
    }];

    /// <summary>Reads the theme part.</summary>
    /// <param name="reader">The part.</param>
    /// <param name="value">The name of the attribute with a colour.</param>
    /// <param name="lastColor">The name of the attribute with what a system colour was last.</param>
    public void Read(PartReader reader, string value, string lastColor)
    {
        int next = 0, depth = -1;
        while (next < _colors.Length && reader.Read())
        {
            if (!reader.IsElement) continue;
            if (depth < 0)
            {
                if (reader.Name is "clrScheme") depth = reader.Depth;
            }
            else if (reader.Depth <= depth) return;
            else if (reader.Name is "sysClr") _colors[next++] = OfficeColor.Read(reader.Attribute(lastColor));
            else if (reader.Name is "srgbClr") _colors[next++] = OfficeColor.Read(reader.Attribute(value));
        }
    }
}
