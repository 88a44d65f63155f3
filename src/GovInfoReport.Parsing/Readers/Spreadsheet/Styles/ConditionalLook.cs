namespace GovInfoReport.Parsing;

/// <summary>What a conditional format changes in how cells are shown; <see langword="null"/>: nothing of the kind.</summary>
/// <param name="Color">The colour of the text.</param>
/// <param name="Fill">The colour behind it.</param>
/// <param name="IsStruck">Whether the text is struck out.</param>
/// <param name="Format">The number format.</param>
internal sealed record ConditionalLook(int? Color, int? Fill, bool? IsStruck, NumberFormat? Format)
{
    /// <summary>The look that changes nothing.</summary>
    public static ConditionalLook Unchanged { get; } = new(null, null, null, null);

    /// <summary>Reads a differential format to its end.</summary>
    public static ConditionalLook Read(PartReader reader, SpreadsheetNames names, SheetColors colors)
    {
        ConditionalLook look = Unchanged;
        if (reader.IsEmptyElement) return look;
        int depth = reader.Depth;
        bool isPattern = false;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            switch (reader.Name)
            {
                case "strike": look = look with { IsStruck = reader.IsOn(names.Val) }; break;
                case "color" when look.Fill is null: look = look with { Color = colors.Read(reader, names) }; break;
                case "numFmt": look = look with { Format = NumberFormat.Parse(reader.Attribute(names.FormatCode)) }; break;
                case "patternFill": isPattern = reader.Attribute(names.PatternType) is not ("" or "solid" or "none"); break;
                case "gradientFill": look = look with { Fill = OfficeColor.Unknown }; break;
                // In such formats it is the colour behind the pattern that fills the cell.
                case "bgColor": look = look with { Fill = isPattern ? OfficeColor.Unknown : colors.Read(reader, names) }; break;
                case "border": reader.Skip(); break;
                default: break;
            }
        }

        return look;
    }
}
