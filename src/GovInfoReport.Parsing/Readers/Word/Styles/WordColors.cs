using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Reads the colours of a Word document: by value, by name in the theme, by patterns of two.</summary>
/// <param name="parts">The theme, read when a colour first asks for it.</param>
internal sealed class WordColors(WordParts parts)
{
    // Shares in drawings are thousandths of a per cent.
    private const double Whole = 100_000;

    /// <summary>What <c>w:color</c> states.</summary>
    public WordColor ReadText(PartReader reader, WordNames names)
    {
        WordColor color = Read(reader, names.Value, names.ThemeColor, names.ThemeTint, names.ThemeShade);
        // Automatic text is as dark or light as the background asks for.
        if (color.Plain >= 0) return color;
        return color with { Plain = OfficeColor.Automatic, Themed = Math.Max(color.Themed, OfficeColor.Automatic) };
    }

    /// <summary>The colour behind what <c>w:shd</c> stands for: its fill, its colour, or a mixture, as the pattern says.</summary>
    public int ReadFill(PartReader reader, WordNames names)
    {
        int share = ShareOf(reader.Attribute(names.Value));
        if (share < 0) return OfficeColor.Unknown;
        bool isFilled = !reader.Attribute(names.Fill).IsEmpty || !reader.Attribute(names.ThemeFill).IsEmpty;
        int fill = !isFilled ? OfficeColor.Automatic
            : Read(reader, names.Fill, names.ThemeFill, names.ThemeFillTint, names.ThemeFillShade).Behind;
        if (share == 0 || fill == OfficeColor.Unknown) return fill;
        int color = Read(reader, names.Color, names.ThemeColor, names.ThemeTint, names.ThemeShade).Behind;
        if (color == OfficeColor.Unknown && !reader.Attribute(names.Color).IsEmpty) return color;
        return OfficeColor.Mix(Math.Max(color, 0), fill < 0 ? OfficeColor.White : fill, share / 100.0);
    }

    /// <summary>
    /// What <c>w14:textFill</c> states: its colour; <see cref="OfficeColor.None"/> for none; <see cref="OfficeColor.Unknown"/> for
    /// gradients.
    /// </summary>
    public int ReadTextFill(PartReader reader, WordNames names)
    {
        int color = OfficeColor.Unknown, depth = reader.Depth;
        if (reader.IsEmptyElement) return color;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            switch (reader.Name)
            {
                case "noFill": color = OfficeColor.None; break;
                case "srgbClr": color = OfficeColor.Read(reader.Attribute(names.Value)); break;
                case "schemeClr": color = parts.Theme.ColorOf(reader.Attribute(names.Value)); break;
                case "alpha": color = Fade(color, reader.Integer(names.Value) ?? 0); break;
                case "lumMod" or "shade": color = OfficeColor.Mix(color, 0, Share(reader, names)); break;
                case "lumOff" or "tint": color = OfficeColor.Mix(OfficeColor.White, color, Share(reader, names)); break;
                case "gradFill": reader.Skip(); break;
                default: break;
            }
        }

        return color;
    }

    private static double Share(PartReader reader, WordNames names) => Math.Clamp((reader.Integer(names.Value) ?? 0) / Whole, 0, 1);

    // The alpha of this vocabulary is how much shines through.
    private static int Fade(int color, int alpha) =>
        alpha >= Whole ? OfficeColor.None : OfficeColor.Mix(OfficeColor.White, color, Math.Clamp(alpha / Whole, 0, 1));

    private WordColor Read(PartReader reader, string value, string theme, string tint, string shade)
    {
        int plain = OfficeColor.Read(reader.Attribute(value));
        if (reader.Attribute(theme) is not { IsEmpty: false } name || name is "none") return new WordColor(plain, plain);
        int themed = parts.Theme.ColorOf(name);
        if (themed < 0) return new WordColor(plain, plain);
        if (Part(reader.Attribute(tint)) is { } light) themed = OfficeColor.Mix(themed, OfficeColor.White, light);
        if (Part(reader.Attribute(shade)) is { } dark) themed = OfficeColor.Mix(themed, 0, dark);
        return new WordColor(plain, themed);
    }

    private static double? Part(ReadOnlySpan<char> text) =>
        byte.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte part) ? part / 255.0 : null;

    /// <summary>How many per cent of a pattern are its colour; negative where that is not known.</summary>
    private static int ShareOf(ReadOnlySpan<char> pattern) => pattern switch
    {
        "clear" or "nil" or "" => 0,
        "solid" => 100,
        ['p', 'c', 't', .. var percent] when byte.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out byte share)
            => Math.Min(share, (byte)100),
        _ => -1,
    };
}
