using System.Collections.Frozen;

namespace GovInfoReport.Parsing;

/// <summary>Reads declarations, as far as their properties matter. What is malformed is passed over up to the next semicolon.</summary>
internal static class CssDeclarationParser
{
    private static readonly FrozenDictionary<string, CssProperty> Properties = new Dictionary<string, CssProperty>
    {
        ["display"] = CssProperty.Display,
        ["visibility"] = CssProperty.Visibility,
        ["opacity"] = CssProperty.Opacity,
        ["font"] = CssProperty.FontSize,
        ["font-size"] = CssProperty.FontSize,
        ["font-family"] = CssProperty.FontFamily,
        ["text-indent"] = CssProperty.TextIndent,
        ["position"] = CssProperty.Position,
        ["left"] = CssProperty.Left,
        ["right"] = CssProperty.Right,
        ["top"] = CssProperty.Top,
        ["bottom"] = CssProperty.Bottom,
        ["margin-left"] = CssProperty.MarginLeft,
        ["margin-top"] = CssProperty.MarginTop,
        ["clip"] = CssProperty.Clip,
        ["clip-path"] = CssProperty.ClipPath,
        ["-webkit-clip-path"] = CssProperty.ClipPath,
        ["transform"] = CssProperty.Transform,
        ["-webkit-transform"] = CssProperty.Transform,
        ["height"] = CssProperty.Height,
        ["max-height"] = CssProperty.MaxHeight,
        ["width"] = CssProperty.Width,
        ["max-width"] = CssProperty.MaxWidth,
        ["overflow"] = CssProperty.Overflow,
        ["overflow-x"] = CssProperty.Overflow,
        ["overflow-y"] = CssProperty.Overflow,
        ["float"] = CssProperty.Float,
        ["color"] = CssProperty.Color,
        ["-webkit-text-fill-color"] = CssProperty.Color,
        ["background"] = CssProperty.Background,
        ["background-color"] = CssProperty.Background,
        ["background-image"] = CssProperty.Background,
        ["text-shadow"] = CssProperty.TextShadow,
        ["text-decoration"] = CssProperty.TextDecoration,
        ["text-decoration-line"] = CssProperty.TextDecoration,
        ["vertical-align"] = CssProperty.VerticalAlign,
        ["unicode-bidi"] = CssProperty.Bidi,
        ["direction"] = CssProperty.Direction,
        ["-webkit-text-security"] = CssProperty.TextSecurity,
        ["mso-hide"] = CssProperty.OfficeHide,
        ["content"] = CssProperty.Before,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the declarations of a block or of a <c>style</c> attribute.</summary>
    /// <param name="css">The text, without comments.</param>
    /// <param name="contents">Takes the strings of <c>content</c>; <see langword="null"/> where it does not apply.</param>
    /// <param name="declarations">Takes the declarations.</param>
    public static void Parse(ReadOnlySpan<char> css, List<string>? contents, List<CssDeclaration> declarations)
    {
        while (!css.IsEmpty)
        {
            int end = CssText.IndexOf(css, ';', '{');
            ReadOnlySpan<char> declaration = css[..end];
            if (end < css.Length && css[end] == '{')
            {
                // A rule within a rule: what it matches is another element.
                end = CssText.BlockEnd(css, end + 1);
                declaration = default;
            }

            css = css[Math.Min(css.Length, end + 1)..];
            int colon = declaration.IndexOf(':');
            if (colon > 0) Add(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim(), contents, declarations);
        }
    }

    private static void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value, List<string>? contents, List<CssDeclaration> declarations)
    {
        if (Find(name) is not { } property || (property == CssProperty.Before && contents is null)) return;
        bool isImportant = TakeImportant(ref value);
        if (value.IsEmpty) return;
        if (property == CssProperty.Before)
        {
            contents!.Add(CssContent.Read(value));
            declarations.Add(new CssDeclaration(property, CssKeyword.Value, contents.Count - 1, isImportant));
            return;
        }

        CssKeyword keyword = KeywordOf(value, property);
        int code = CssCode.None;
        bool isFont = CssText.Is(name, "font");
        if (keyword == CssKeyword.Value
            && !(isFont ? CssValues.TryReadFont(value, out code) : CssValues.TryRead(property, value, out code))) return;
        if (CssText.Is(name, "background-image") && code != CssColors.Unknown) return;
        declarations.Add(new CssDeclaration(property, keyword, code, isImportant));
    }

    private static bool TakeImportant(ref ReadOnlySpan<char> value)
    {
        int mark = value.LastIndexOf('!');
        if (mark < 0 || !CssText.Is(value[(mark + 1)..].Trim(), "important")) return false;
        value = value[..mark].TrimEnd();
        return true;
    }

    private static CssKeyword KeywordOf(ReadOnlySpan<char> value, CssProperty property)
    {
        if (CssText.Is(value, "inherit")) return CssKeyword.Inherit;
        if (CssText.Is(value, "initial")) return CssKeyword.Initial;
        if (CssText.Is(value, "revert") || CssText.Is(value, "revert-layer")) return CssKeyword.Revert;
        if (!CssText.Is(value, "unset")) return CssKeyword.Value;
        return IsInherited(property) ? CssKeyword.Inherit : CssKeyword.Initial;
    }

    private static bool IsInherited(CssProperty property) =>
        property is CssProperty.Visibility or CssProperty.FontSize or CssProperty.FontFamily or CssProperty.TextIndent or CssProperty.Color
            or CssProperty.TextShadow or CssProperty.Direction;

    private static CssProperty? Find(ReadOnlySpan<char> name) =>
        Properties.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out CssProperty property) ? property : null;
}
