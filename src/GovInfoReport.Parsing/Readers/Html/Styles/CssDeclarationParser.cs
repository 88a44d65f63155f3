using System.Collections.Frozen;
using System.Text;

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
        ["scale"] = CssProperty.Scale,
        ["translate"] = CssProperty.Translate,
        ["rotate"] = CssProperty.Rotate,
        ["zoom"] = CssProperty.Zoom,
        ["filter"] = CssProperty.Filter,
        ["-webkit-filter"] = CssProperty.Filter,
        ["mask"] = CssProperty.Mask,
        ["mask-image"] = CssProperty.Mask,
        ["-webkit-mask"] = CssProperty.Mask,
        ["-webkit-mask-image"] = CssProperty.Mask,
        ["mix-blend-mode"] = CssProperty.Blend,
        ["content-visibility"] = CssProperty.ContentVisibility,
        ["height"] = CssProperty.Height,
        ["line-height"] = CssProperty.LineHeight,
        ["max-height"] = CssProperty.MaxHeight,
        ["width"] = CssProperty.Width,
        ["max-width"] = CssProperty.MaxWidth,
        ["overflow"] = CssProperty.Overflow,
        ["overflow-x"] = CssProperty.Overflow,
        ["overflow-y"] = CssProperty.Overflow,
        ["float"] = CssProperty.Float,
        ["color"] = CssProperty.Color,
        ["-webkit-text-fill-color"] = CssProperty.TextFill,
        ["background"] = CssProperty.Background,
        ["background-color"] = CssProperty.Background,
        ["background-image"] = CssProperty.Background,
        ["text-shadow"] = CssProperty.TextShadow,
        ["background-clip"] = CssProperty.TextShadow,
        ["-webkit-background-clip"] = CssProperty.TextShadow,
        ["-webkit-text-stroke"] = CssProperty.TextShadow,
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
    /// <param name="variables">The custom properties of the page.</param>
    /// <param name="declarations">Takes the declarations.</param>
    public static void Parse(ReadOnlySpan<char> css, List<string>? contents, CssVariables variables, List<CssDeclaration> declarations)
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
            if (colon <= 0) continue;
            ReadOnlySpan<char> name = WithoutEscapes(declaration[..colon].Trim()), value = declaration[(colon + 1)..].Trim();
            if (!CssText.Is(name, "content")) value = WithoutEscapes(value);
            if (CssText.Is(name, "margin") || CssText.Is(name, "inset")) AddSides(name, value, declarations);
            else if (CssText.Is(name, "all")) AddAll(value, declarations);
            else Add(name, value, contents, variables, declarations);
        }
    }

    /// <summary>Whether browsers have what <c>@supports</c> asks for; <see langword="null"/> where that is not known.</summary>
    public static bool? IsSupported(ReadOnlySpan<char> condition)
    {
        bool isNot = condition.StartsWith("not", StringComparison.OrdinalIgnoreCase);
        if (isNot) condition = condition[3..].Trim();
        bool isSelector = condition.StartsWith("selector(", StringComparison.OrdinalIgnoreCase);
        bool isKnown = isSelector && !isNot;
        if (condition.StartsWith('(') && CssText.IndexOf(condition[1..], ')', ')') == condition.Length - 2)
        {
            ReadOnlySpan<char> declaration = condition[1..^1];
            int colon = declaration.IndexOf(':');
            isKnown = colon > 0 && Find(declaration[..colon].Trim()) is { } property
                && (property != CssProperty.Display || IsKnownDisplay(declaration[(colon + 1)..].Trim()));
        }

        return isKnown ? !isNot : null;
    }

    private static bool IsKnownDisplay(ReadOnlySpan<char> value) => CssText.Is(value, "none") || CssText.Is(value, "block")
        || CssText.Is(value, "flex") || CssText.Is(value, "grid") || value.StartsWith("inline", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutEscapes(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\')) return text;
        StringBuilder unescaped = new();
        CssContent.Unescape(text, unescaped);
        return unescaped.ToString();
    }

    private static void AddAll(ReadOnlySpan<char> value, List<CssDeclaration> declarations)
    {
        bool isImportant = TakeImportant(ref value);
        for (CssProperty property = 0; property < CssProperty.OfficeHide; property++)
        {
            CssKeyword keyword = KeywordOf(value, property);
            bool isOfWriting = property is CssProperty.Bidi or CssProperty.Direction;
            if (keyword != CssKeyword.Value && !isOfWriting) declarations.Add(new(property, keyword, 0, isImportant));
        }
    }

    private static void AddSides(ReadOnlySpan<char> name, ReadOnlySpan<char> value, List<CssDeclaration> declarations)
    {
        bool isInset = CssText.Is(name, "inset"), isImportant = TakeImportant(ref value);
        Span<Range> parts = stackalloc Range[5];
        int count = value.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (count is 0 or > 4) return;
        Add(isInset ? CssProperty.Top : CssProperty.MarginTop, value[parts[0]]);
        Add(isInset ? CssProperty.Left : CssProperty.MarginLeft, value[parts[count == 4 ? 3 : Math.Min(1, count - 1)]]);
        if (!isInset) return;
        Add(CssProperty.Right, value[parts[Math.Min(1, count - 1)]]);
        Add(CssProperty.Bottom, value[parts[count > 2 ? 2 : 0]]);

        void Add(CssProperty property, ReadOnlySpan<char> side)
        {
            if (CssValues.TryRead(property, side, out int code)) declarations.Add(new(property, CssKeyword.Value, code, isImportant));
        }
    }

    private static void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value, List<string>? contents, CssVariables variables,
        List<CssDeclaration> declarations)
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

        CssDeclaration? read = CssVariables.IsAskedFor(value) ? ReadChoices(name, property, value, variables)
            : Read(name, property, value);
        if (read is { } declaration) declarations.Add(declaration with { IsImportant = isImportant });
    }

    private static CssDeclaration? Read(ReadOnlySpan<char> name, CssProperty property, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return null;
        CssKeyword keyword = KeywordOf(value, property);
        int code = CssCode.None;
        if (keyword == CssKeyword.Value
            && !(CssText.Is(name, "font") ? CssValues.TryReadFont(value, out code) : CssValues.TryRead(property, value, out code)))
        {
            // A function that is not known here may come to anything.
            bool mayHide = value.Contains('(') && property is CssProperty.Display or CssProperty.Visibility or CssProperty.Opacity
                or CssProperty.Color or CssProperty.TextFill;
            return mayHide ? new CssDeclaration(property, CssKeyword.Doubtful, 0, false) : null;
        }

        bool isOtherPart = CssText.Is(name, "background-image") ? code != CssColors.Unknown
            : name.EndsWith("background-clip", StringComparison.OrdinalIgnoreCase) ? !CssText.Is(value, "text")
            : CssText.Is(name, "-webkit-text-stroke") && value[0] == '0';
        return isOtherPart ? null : new CssDeclaration(property, keyword, code, false);
    }

    // A custom property that has more than one value in the page is known as far as they come to the same.
    private static CssDeclaration? ReadChoices(ReadOnlySpan<char> name, CssProperty property, ReadOnlySpan<char> value,
        CssVariables variables)
    {
        CssDeclaration? first = null;
        for (int i = 0; i == 0 || i < variables.Choices; i++)
        {
            CssDeclaration? next = variables.Resolve(value, i) is { } text ? Read(name, property, text.AsSpan().Trim()) : null;
            if (i == 0) first = next;
            else if (first != next && !AreBothDark(first, next))
                return property == CssProperty.Background ? new(property, CssKeyword.Value, CssColors.Unknown, false)
                    : new(property, CssKeyword.Doubtful, 0, false);
        }

        return first;
    }

    private static bool AreBothDark(CssDeclaration? one, CssDeclaration? other) => IsDark(one) && IsDark(other);

    private static bool IsDark(CssDeclaration? declaration) =>
        declaration is { Property: CssProperty.Color, Keyword: CssKeyword.Value, Value: int color } && CssColors.IsDark(color);

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
            or CssProperty.TextFill or CssProperty.TextShadow or CssProperty.Direction;

    private static CssProperty? Find(ReadOnlySpan<char> name) =>
        Properties.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out CssProperty property) ? property : null;
}
