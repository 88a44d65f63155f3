namespace GovInfoReport.Parsing;

/// <summary>What browsers say of elements by name, and attributes other than <c>style</c>.</summary>
internal static class HtmlDefaults
{
    private const int LinkBlue = unchecked((int)0xFF0000EE), MarkYellow = unchecked((int)0xFFFFFF00),
        ButtonGray = unchecked((int)0xFFEFEFEF), White = -1;

    private static readonly Dictionary<ulong, Kind> Kinds = MakeKinds();
    private static readonly HashSet<ulong> RubyParts = [.. "rb rt rp rtc".Split(' ').Select(n => HtmlTags.ReadKey(n, 0, out _))];
    private static readonly HashSet<ulong> Pictures = [.. "canvas video progress meter embed".Split(' ').Select(n =>
        HtmlTags.ReadKey(n, 0, out _))];

    private enum Kind : byte
    {
        Struck,
        Raised,
        Lowered,

        /// <summary>What it holds is seen only where it cannot be shown itself.</summary>
        Fallback,

        NotDisplayed,
        Link,
        Mark,
        Reversed,
        Formula,
    }

    /// <summary>Whether an element of formatting or of the run of the text has a look of its own.</summary>
    public static bool HasLook(ulong key) => Kinds.ContainsKey(key);

    /// <summary>Whether it is an element whose content is seen only where it cannot be shown itself, or the reading of a ruby.</summary>
    public static bool IsFallback(ulong key) => Kinds.TryGetValue(key, out Kind kind) && kind == Kind.Fallback;

    /// <summary>Whether it is a part of a ruby, which the next part ends.</summary>
    public static bool IsRubyPart(ulong key) => RubyParts.Contains(key);

    /// <summary>The parts of a ruby.</summary>
    public static IEnumerable<ulong> RubyPartKeys => RubyParts;

    /// <summary>Whether it shows something that is no text.</summary>
    public static bool IsPicture(ulong key) => Pictures.Contains(key);

    /// <summary>Whether it is an element that sets text above or below the line.</summary>
    public static bool IsNoteMark(ulong key) => Kinds.TryGetValue(key, out Kind kind) && kind is Kind.Raised or Kind.Lowered;

    /// <summary>What kind of box an element makes.</summary>
    public static HtmlBox BoxOf(HtmlTag tag) => tag switch
    {
        <= HtmlTag.VectorGraphics => HtmlBox.Inline,
        HtmlTag.Button or HtmlTag.Object or HtmlTag.Select or HtmlTag.Image or HtmlTag.Input or HtmlTag.TextArea or HtmlTag.Svg
            or HtmlTag.InlineFrame or HtmlTag.Void => HtmlBox.Atomic,
        HtmlTag.Table => HtmlBox.Table,
        HtmlTag.Cell or HtmlTag.HeadCell => HtmlBox.Cell,
        HtmlTag.ColumnGroup or HtmlTag.Column or HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot or HtmlTag.Row =>
            HtmlBox.TablePart,
        _ => HtmlBox.Block,
    };

    /// <summary>Adds what browsers say of an element.</summary>
    public static void Add(HtmlDeclared declared, ReadOnlySpan<char> html, in HtmlElementFacts facts, HtmlTag tag)
    {
        if (Kinds.TryGetValue(facts.Key, out Kind kind)) Add(declared, kind, html, facts);
        if (tag == HtmlTag.Dialog && !facts.TryFind(html, "open", out _)) declared.Add(CssProperty.Display, CssCode.None);
        if (tag == HtmlTag.Details && !facts.TryFind(html, "open", out _)) declared.Add(CssProperty.ClipPath, CssCode.Nothing);
        if (tag is HtmlTag.Input or HtmlTag.TextArea or HtmlTag.Select or HtmlTag.Button)
        {
            declared.Add(CssProperty.Color, CssColors.Black);
            declared.Add(CssProperty.Background, tag == HtmlTag.Button ? ButtonGray : White);
            declared.Add(CssProperty.FontSize, CssCode.Other);
        }
    }

    /// <summary>Adds what the attributes say.</summary>
    public static void AddAttributes(HtmlDeclared declared, ReadOnlySpan<char> html, in HtmlElementFacts facts, HtmlTag tag)
    {
        HtmlAttributes attributes = new(html, facts.NameEnd);
        bool isTable = BoxOf(tag) >= HtmlBox.Table || tag == HtmlTag.Page;
        while (attributes.MoveNext())
        {
            ReadOnlySpan<char> name = attributes.Name, value = attributes.Value;
            if (IsHiding(name, tag)) declared.Add(CssProperty.Display, CssCode.None);
            else if (CssText.Is(name, "dir"))
                declared.Add(CssProperty.Direction, CssText.Is(value, "rtl") ? CssCode.Other : CssCode.None, 1);
            else if (tag == HtmlTag.Image) AddSide(declared, name, value);
            else if (CssText.Is(name, tag == HtmlTag.Page ? "text" : "color")) AddTextColor(declared, tag, value);
            else if (isTable && CssText.Is(name, "bgcolor")) AddColor(declared, CssProperty.Background, value);
            else if (isTable && CssText.Is(name, "background") && !value.IsEmpty)
                declared.Add(CssProperty.Background, CssColors.Unknown, 1);
        }
    }

    private static bool IsHiding(ReadOnlySpan<char> name, HtmlTag tag) =>
        CssText.Is(name, "hidden") || (CssText.Is(name, "popover") && tag != HtmlTag.Dialog);

    private static void AddTextColor(HtmlDeclared declared, HtmlTag tag, ReadOnlySpan<char> value)
    {
        if (tag is HtmlTag.Formatting or HtmlTag.Page) AddColor(declared, CssProperty.Color, value);
    }

    private static void AddColor(HtmlDeclared declared, CssProperty property, ReadOnlySpan<char> value)
    {
        if (CssColors.TryReadAttribute(value, out int color)) declared.Add(property, color, 1);
    }

    private static void AddSide(HtmlDeclared declared, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        bool isWidth = CssText.Is(name, "width");
        if (!isWidth && !CssText.Is(name, "height")) return;
        if (!CssValues.TryReadNumber(value.Trim(), out double pixels, out ReadOnlySpan<char> unit) || unit is "%") return;
        declared.Add(isWidth ? CssProperty.Width : CssProperty.Height, (int)Math.Clamp(pixels, 0, 10_000), 1);
    }

    private static void Add(HtmlDeclared declared, Kind kind, ReadOnlySpan<char> html, in HtmlElementFacts facts)
    {
        switch (kind)
        {
            case Kind.Struck:
                declared.Add(CssProperty.TextDecoration, CssCode.Other);
                break;
            case Kind.Raised or Kind.Lowered:
                declared.Add(CssProperty.VerticalAlign, kind == Kind.Raised ? CssCode.Super : CssCode.Sub);
                declared.Add(CssProperty.FontSize, CssCode.Smaller);
                break;
            case Kind.NotDisplayed:
                declared.Add(CssProperty.Display, CssCode.None);
                break;
            case Kind.Link when facts.TryFind(html, "href", out _):
                declared.Add(CssProperty.Color, LinkBlue);
                break;
            case Kind.Mark:
                declared.Add(CssProperty.Color, CssColors.Black);
                declared.Add(CssProperty.Background, MarkYellow);
                break;
            case Kind.Reversed:
                declared.Add(CssProperty.Bidi, CssCode.Other);
                break;
            case Kind.Formula:
                // Where the parts of a formula stand is not told.
                declared.Add(CssProperty.TextSecurity, CssCode.Other);
                break;
        }
    }

    private static Dictionary<ulong, Kind> MakeKinds()
    {
        Dictionary<ulong, Kind> kinds = [];
        Add("s strike del", Kind.Struck);
        Add("sup", Kind.Raised);
        Add("sub", Kind.Lowered);
        Add("rt rp rtc canvas video audio progress meter", Kind.Fallback);
        Add("datalist", Kind.NotDisplayed);
        Add("a", Kind.Link);
        Add("mark", Kind.Mark);
        Add("bdo", Kind.Reversed);
        Add("msup msub msubsup mfrac mroot munder mover", Kind.Formula);
        return kinds;

        void Add(string names, Kind kind)
        {
            foreach (string name in names.Split(' ')) kinds.Add(HtmlTags.ReadKey(name, 0, out _), kind);
        }
    }
}
