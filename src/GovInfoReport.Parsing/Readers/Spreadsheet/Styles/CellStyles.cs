namespace GovInfoReport.Parsing;

/// <summary>The styles that the cells of a workbook name by number.</summary>
internal sealed class CellStyles(SheetColors colors)
{
    // As many as a workbook may have, and more formats than any has, of which each takes memory for every character.
    private const int MaxStyles = 65_536;
    private const int MaxFormats = 1_000;

    private readonly List<CellStyle> _styles = [];
    private readonly List<FontLook> _fonts = [];
    private readonly List<int> _fills = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<ConditionalLook> _looks = [];

    /// <summary>The style with a number; the usual one where there is none.</summary>
    public CellStyle this[int index] => (uint)index < (uint)_styles.Count ? _styles[index] : CellStyle.Usual;

    /// <summary>What the conditional format with a number changes.</summary>
    public ConditionalLook LookOf(int index) => (uint)index < (uint)_looks.Count ? _looks[index] : ConditionalLook.Unchanged;

    /// <summary>Reads the styles part.</summary>
    public void Read(PartReader reader, SpreadsheetNames names)
    {
        bool areOfCells = false;
        while (reader.Read())
        {
            if (!reader.IsElement) continue;
            CheckCounts();
            switch (reader.Name)
            {
                case "numFmt": AddFormat(reader, names); break;
                case "font": _fonts.Add(FontLook.Read(reader, names, colors)); break;
                case "fill": _fills.Add(ReadFill(reader, names)); break;
                case "cellXfs": areOfCells = true; break;
                case "xf" when areOfCells: Add(reader, names); break;
                case "cellStyleXfs" or "cellStyles": areOfCells = false; break;
                // For conditions, with fonts and fills of their own.
                case "dxf": _looks.Add(ConditionalLook.Read(reader, names, colors)); break;
                case "indexedColors": colors.ReadPalette(reader, names); break;
                case "tableStyles": reader.Skip(); break;
                default: break;
            }
        }
    }

    private void CheckCounts()
    {
        if (_formats.Count > MaxFormats) throw new ReadingBoundException(OfficeTexts.Styles, MaxFormats);
        if (_fonts.Count > MaxStyles || _fills.Count > MaxStyles || _styles.Count > MaxStyles || _looks.Count > MaxStyles)
            throw new ReadingBoundException(OfficeTexts.Styles, MaxStyles);
    }

    private void AddFormat(PartReader reader, SpreadsheetNames names) =>
        _formats[reader.Integer(names.FormatId) ?? -1] = NumberFormat.Parse(reader.Attribute(names.FormatCode));

    private void Add(PartReader reader, SpreadsheetNames names)
    {
        int font = reader.Integer(names.FontId) ?? 0, fill = reader.Integer(names.FillId) ?? 0,
            format = reader.Integer(names.FormatId) ?? 0;
        _styles.Add(new CellStyle(
            (uint)font < (uint)_fonts.Count ? _fonts[font] : FontLook.Usual,
            (uint)fill < (uint)_fills.Count ? _fills[fill] : OfficeColor.White,
            FormatOf(format)));
    }

    private NumberFormat FormatOf(int id)
    {
        if (_formats.TryGetValue(id, out NumberFormat? format)) return format;
        string code = BuiltInFormats.CodeOf(id);
        return _formats[id] = code == "General" ? NumberFormat.General : NumberFormat.Parse(code);
    }

    private int ReadFill(PartReader reader, SpreadsheetNames names)
    {
        if (reader.IsEmptyElement) return OfficeColor.White;
        int depth = reader.Depth, color = OfficeColor.White;
        bool isSolid = false;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            if (reader.Name is "patternFill")
            {
                ReadOnlySpan<char> pattern = reader.Attribute(names.PatternType);
                isSolid = pattern is "solid";
                if (!isSolid && pattern is not ("none" or "")) color = OfficeColor.Unknown;
            }
            else if (reader.Name is "gradientFill") color = OfficeColor.Unknown;
            else if (reader.Name is "fgColor" && isSolid && colors.Read(reader, names) is >= 0 and int solid) color = solid;
        }

        return color;
    }
}
