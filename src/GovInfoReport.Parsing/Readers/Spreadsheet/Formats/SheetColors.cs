using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>The colours of a workbook: by value, by number in a palette, by number in the theme.</summary>
internal sealed class SheetColors
{
    private const int FirstSystemColor = 64, FirstOfPalette = 8;

    // The palette from its ninth colour on; the first eight repeat the next eight.
    private static readonly int[] Palette =
    [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
    ];

    private readonly OfficeTheme _theme = new();

    private const int MaxPalette = 64;
    private readonly List<int> _palette = [];

    /// <summary>Whether the workbook has other colours by number than usual.</summary>
    public bool HasOwnPalette => _palette.Count > 0;

    /// <summary>The colour that a number format names in brackets; <see langword="null"/> for what is no colour.</summary>
    public static int? OfFormat(string name) => name.ToUpperInvariant() switch
    {
        "BLACK" or "黑色" => 0x000000,
        "WHITE" or "白色" => OfficeColor.White,
        "RED" or "红色" => 0xFF0000,
        "GREEN" or "绿色" => 0x00FF00,
        "BLUE" or "蓝色" => 0x0000FF,
        "YELLOW" or "黄色" => 0xFFFF00,
        "MAGENTA" or "洋红" => 0xFF00FF,
        "CYAN" or "青色" or "蓝绿色" => 0x00FFFF,
        ['C', 'O', 'L', 'O', 'R', .. string number] when int.TryParse(number, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture,
            out int index) && index is >= 1 and <= 56 => Palette[index - 1],
        _ => null,
    };

    /// <summary>Reads the theme.</summary>
    public void ReadTheme(PartReader reader, SpreadsheetNames names) => _theme.Read(reader, names.Val, names.LastColor);

    /// <summary>Reads the colours that the workbook has by number.</summary>
    public void ReadPalette(PartReader reader, SpreadsheetNames names)
    {
        if (reader.IsEmptyElement) return;
        _palette.Clear();
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement || reader.Name is not "rgbColor" || _palette.Count == MaxPalette) continue;
            ReadOnlySpan<char> color = reader.Attribute(names.Rgb);
            _palette.Add(color.Length is 6 or 8 ? OfficeColor.Read(color[^6..]) : OfficeColor.Unknown);
        }
    }

    /// <summary>The colour that an element states.</summary>
    public int Read(PartReader reader, SpreadsheetNames names)
    {
        int color = ReadBase(reader, names);
        double tint = reader.Number(names.Tint) ?? 0;
        if (color < 0 || tint is 0 or not (>= -1 and <= 1)) return color;
        return (Tint(color >> 16, tint) << 16) | (Tint((color >> 8) & 0xFF, tint) << 8) | Tint(color & 0xFF, tint);
    }

    private int ReadBase(PartReader reader, SpreadsheetNames names)
    {
        ReadOnlySpan<char> rgb = reader.Attribute(names.Rgb);
        if (rgb.Length is 6 or 8) return OfficeColor.Read(rgb[^6..]);
        // Workbooks count each light colour before its dark one.
        if (reader.Integer(names.Theme) is { } theme) return _theme[theme < 4 ? theme ^ 1 : theme];
        if (reader.Integer(names.Indexed) is not { } index) return OfficeColor.Automatic;
        if (index is >= FirstSystemColor and <= FirstSystemColor + 1)
            return index == FirstSystemColor ? OfficeColor.Automatic : OfficeColor.White;
        if (index is < 0 or > FirstSystemColor) return OfficeColor.Automatic;
        if (index < _palette.Count) return _palette[index];
        return Palette[index < FirstOfPalette ? index : index - FirstOfPalette];
    }

    private static int Tint(int part, double tint) => (int)Math.Round(tint < 0 ? part * (1 + tint) : part + ((255 - part) * tint));
}
