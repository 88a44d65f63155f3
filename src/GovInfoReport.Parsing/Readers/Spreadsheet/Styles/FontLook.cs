namespace GovInfoReport.Parsing;

/// <summary>What matters of a font of a workbook.</summary>
/// <param name="Traits">Whether its text is struck out, raised or lowered.</param>
/// <param name="Color">Its colour, see <see cref="OfficeColor"/>.</param>
/// <param name="IsTiny">Whether it is too small to be read: a point or less.</param>
internal readonly record struct FontLook(CharacterTraits Traits, int Color, bool IsTiny)
{
    private const double MaxTiny = 1;

    /// <summary>The font of cells that name none.</summary>
    public static FontLook Usual { get; } = new(CharacterTraits.None, OfficeColor.Automatic, false);

    /// <summary>Reads a font, or the properties of a run, to its end.</summary>
    public static FontLook Read(PartReader reader, SpreadsheetNames names, SheetColors colors)
    {
        FontLook look = Usual;
        if (reader.IsEmptyElement) return look;
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            switch (reader.Name)
            {
                case "strike" when reader.IsOn(names.Val): look = look with { Traits = look.Traits | CharacterTraits.Struck }; break;
                case "vertAlign": look = look with { Traits = look.Traits | LevelOf(reader.Attribute(names.Val)) }; break;
                case "color": look = look with { Color = colors.Read(reader, names) }; break;
                case "sz": look = look with { IsTiny = reader.Number(names.Val) is <= MaxTiny }; break;
                default: break;
            }
        }

        return look;
    }

    /// <summary>How text of the font is seen on a background: <see langword="null"/>: not at all.</summary>
    /// <param name="background">The colour behind it.</param>
    /// <param name="color">The colour that a number format asks for; <see langword="null"/>: none.</param>
    public CharacterTraits? On(int background, int? color)
    {
        (bool isUnseen, bool isDoubtful) = OfficeColor.Compare(color ?? Color, background);
        if (isUnseen || IsTiny) return null;
        return isDoubtful ? Traits | CharacterTraits.Uncertain : Traits;
    }

    private static CharacterTraits LevelOf(ReadOnlySpan<char> align) =>
        align is "superscript" ? CharacterTraits.Raised : align is "subscript" ? CharacterTraits.Lowered : CharacterTraits.None;
}
