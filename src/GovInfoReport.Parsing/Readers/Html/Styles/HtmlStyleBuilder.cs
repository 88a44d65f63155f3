namespace GovInfoReport.Parsing;

/// <summary>Tells from what is declared for an element what it looks like.</summary>
internal static class HtmlStyleBuilder
{
    private const int FarIndent = 500, FarSide = 900, FarMargin = 2000, FarAway = 5000, WholeWindow = 1000, LeastShift = 3,
        NarrowSide = 12, WidthOfFigure = 16, WidthOfColumn = 40, WidthOfText = 300;

    private static readonly HtmlStyle Nothing = new();

    /// <summary>What an element has of its own.</summary>
    /// <param name="declared">What is declared for it.</param>
    /// <param name="box">What kind of box it makes.</param>
    /// <param name="isNoteMark">Whether it is <c>sup</c> or <c>sub</c>.</param>
    /// <param name="contents">The texts that style sheets add.</param>
    /// <returns>The style; <see langword="null"/> where it looks as the text around.</returns>
    public static HtmlStyle? Build(HtmlDeclared declared, HtmlBox box, bool isNoteMark, List<string> contents)
    {
        bool isFloating = declared.Is(CssProperty.Float, CssCode.Other) || declared.Is(CssProperty.Position, CssCode.OutOfFlow);
        int usual = box switch { HtmlBox.Inline => CssCode.Inline, HtmlBox.Atomic => CssCode.Atomic, _ => CssCode.Other };
        int display = declared.Of(CssProperty.Display, usual);
        bool isInline = display == CssCode.Inline && !isFloating;
        HtmlLookFlags adds = Hiding(declared, box, isInline) | Doubts(declared, isInline) | Moves(declared, display);
        HtmlLookFlags removes = HtmlLookFlags.None;
        AddInherited(declared, box, isInline, ref adds, ref removes);
        bool isAtomic = display == CssCode.Atomic;
        AddStrike(declared, isFloating || isAtomic, ref adds, ref removes);
        bool isOnLine = isInline || isNoteMark || (isAtomic && !isFloating);
        if (isOnLine && box <= HtmlBox.Block) AddLevel(declared, isInline, isNoteMark, ref adds, ref removes);
        bool isPart = box == HtmlBox.TablePart, collapses = isPart && declared.Is(CssProperty.Visibility, CssCode.Collapse);
        HtmlStyle style = new()
        {
            IsHidden = IsNotDisplayed(declared),
            IsCollapsed = collapses,
            Adds = adds,
            Removes = removes & ~adds,
            Color = ColorOf(declared),
            Background = declared.Of(CssProperty.Background) is not 0 and int background ? background : null,
            Before = ContentOf(declared, CssProperty.Before, contents),
            HasAfter = ContentOf(declared, CssProperty.After, contents).Length > 0,
            HasNoRoom = LeastSide(declared) <= 2,
            SetsApart = display == CssCode.Boxes,
        };
        if (style.IsAddedTo) style = style with { Adds = style.Adds | HtmlLookFlags.Uncertain };
        return style == Nothing ? null : style;
    }

    /// <summary>What an element has of its own where rules may match it or not: where they matter, it is shown and in doubt.</summary>
    /// <param name="certain">The style without those rules.</param>
    /// <param name="possible">The style with them.</param>
    /// <param name="areColorsPaired">Whether such rules give backgrounds, too: then a light colour is that of a head.</param>
    public static HtmlStyle? Doubt(HtmlStyle? certain, HtmlStyle? possible, bool areColorsPaired)
    {
        HtmlStyle one = certain ?? Nothing, other = possible ?? Nothing;
        // Rows in turns and heads have colours of their own; only one that may not be seen matters.
        bool mayFade = !areColorsPaired && other.Color is { } color && color != one.Color && other.Background == one.Background
            && !CssColors.IsDark(color) && CssColors.IsLost(color, one.Background ?? CssColors.Paper);
        int? shown = mayFade ? other.Color : one.Color;
        HtmlStyle colored = other with { Color = shown, Background = one.Background, HasNoRoom = one.HasNoRoom };
        if (one == colored) return certain;
        HtmlLookFlags doubts = HtmlLookFlags.Uncertain;
        return one with
        {
            IsHidden = one.IsHidden && other.IsHidden,
            IsCollapsed = one.IsCollapsed && other.IsCollapsed,
            Adds = (one.Adds & other.Adds) | doubts,
            Removes = one.Removes | other.Removes,
            Before = one.Before.Length > 0 ? one.Before : other.Before,
            HasAfter = one.HasAfter || other.HasAfter,
        };
    }

    private static bool IsNotDisplayed(HtmlDeclared declared) =>
        declared.Is(CssProperty.Display, CssCode.None) || declared.Is(CssProperty.OfficeHide, CssCode.Other);

    private static void AddStrike(HtmlDeclared declared, bool isApart, ref HtmlLookFlags adds, ref HtmlLookFlags removes)
    {
        if (isApart) removes |= HtmlLookFlags.Struck;
        if (declared.Is(CssProperty.TextDecoration, CssCode.Other)) adds |= HtmlLookFlags.Struck;
    }

    private static int? ColorOf(HtmlDeclared declared)
    {
        if (declared.Has(CssProperty.TextFill)) return declared.Of(CssProperty.TextFill);
        if (declared.Has(CssProperty.Color)) return declared.Of(CssProperty.Color);
        return declared.IsInitial(CssProperty.Color) ? CssColors.Black : null;
    }

    private static string ContentOf(HtmlDeclared declared, CssProperty side, List<string> contents) =>
        declared.Has(side) ? contents[declared.Of(side)] : "";

    private static HtmlLookFlags Hiding(HtmlDeclared declared, HtmlBox box, bool isInline)
    {
        bool isClear = declared.Is(CssProperty.Opacity, CssCode.Nothing) || declared.Is(CssProperty.Filter, CssCode.Nothing);
        HtmlLookFlags flags = isClear ? HtmlLookFlags.Clear : HtmlLookFlags.None;
        bool isBox = !isInline && box is HtmlBox.Inline or HtmlBox.Atomic or HtmlBox.Block;
        bool isGone = IsClipped(declared)
            || (!isInline && IsTransformed(declared, CssCode.Nothing))
            || (!isInline && declared.Is(CssProperty.ContentVisibility, CssCode.Other))
            || declared.Is(CssProperty.Zoom, CssCode.Nothing)
            || (isBox && declared.Is(CssProperty.Overflow, CssCode.Other) && (LeastSide(declared) <= 1 || HasNoHeight(declared)))
            || IsFarAway(declared, box);
        return isGone ? flags | HtmlLookFlags.Gone : flags;
    }

    private static bool IsClipped(HtmlDeclared declared) => declared.Is(CssProperty.ClipPath, CssCode.Nothing)
        || (declared.Is(CssProperty.Clip, CssCode.Nothing) && declared.Is(CssProperty.Position, CssCode.OutOfFlow));

    // A box without a height of its own is as high as its lines.
    private static bool HasNoHeight(HtmlDeclared declared) =>
        !declared.Has(CssProperty.Height) && declared.Of(CssProperty.LineHeight, int.MaxValue) <= 1;

    private static int LeastSide(HtmlDeclared declared) => Math.Min(
        Math.Min(declared.Of(CssProperty.Height, int.MaxValue), declared.Of(CssProperty.MaxHeight, int.MaxValue)),
        Math.Min(declared.Of(CssProperty.Width, int.MaxValue), declared.Of(CssProperty.MaxWidth, int.MaxValue)));

    private static bool IsFarAway(HtmlDeclared declared, HtmlBox box)
    {
        bool hasMargins = box is not (HtmlBox.Cell or HtmlBox.TablePart);
        if (hasMargins && Math.Min(declared.Of(CssProperty.MarginLeft), declared.Of(CssProperty.MarginTop)) <= -FarMargin) return true;
        if (!declared.Is(CssProperty.Position, CssCode.OutOfFlow) && !declared.Is(CssProperty.Position, CssCode.Moved)) return false;
        int left = declared.Of(CssProperty.Left), right = declared.Of(CssProperty.Right);
        return left is <= -FarSide or >= FarAway || right is <= -FarSide or >= FarAway
            || declared.Of(CssProperty.Top) <= -FarSide || declared.Of(CssProperty.Bottom) is <= -FarSide or >= FarAway;
    }

    // Where an element is set that is moved from its place, as far as that may be off the screen or over other text.
    private static HtmlLookFlags Moves(HtmlDeclared declared, int display)
    {
        int left = declared.Of(CssProperty.Left), top = declared.Of(CssProperty.Top), back = Back(declared);
        if (declared.Is(CssProperty.Position, CssCode.OutOfFlow))
            return HtmlLookFlags.Positions | Leaves(Math.Min(left, top) + back);
        // A block may be the page itself, set in the middle by a half of its width.
        bool isOfText = display is CssCode.Inline or CssCode.Atomic, isMoved = declared.Is(CssProperty.Position, CssCode.Moved);
        bool isDoubtful = back <= (isOfText ? -WidthOfColumn : -WidthOfText) && !declared.Is(CssProperty.Float, CssCode.Other);
        isDoubtful |= isMoved && isOfText && Math.Max(Math.Abs(left), Math.Abs(top)) >= WidthOfColumn;
        return (isMoved ? HtmlLookFlags.Positions : HtmlLookFlags.None) | (isDoubtful ? HtmlLookFlags.Uncertain : HtmlLookFlags.None);
    }

    // What a margin takes back that goes with no offset.
    private static int Back(HtmlDeclared declared) => Math.Min(
        declared.Has(CssProperty.Left) ? 0 : declared.Of(CssProperty.MarginLeft),
        declared.Has(CssProperty.Top) ? 0 : declared.Of(CssProperty.MarginTop));

    private static HtmlLookFlags Leaves(int offset) => offset <= -WidthOfText ? HtmlLookFlags.PutAway
        : offset <= -WidthOfFigure ? HtmlLookFlags.Uncertain : HtmlLookFlags.None;

    private static bool IsTransformed(HtmlDeclared declared, int code) => declared.Is(CssProperty.Transform, code)
        || declared.Is(CssProperty.Scale, code) || declared.Is(CssProperty.Translate, code) || declared.Is(CssProperty.Rotate, code);

    private static HtmlLookFlags Doubts(HtmlDeclared declared, bool isInline)
    {
        bool isReversed = declared.Is(CssProperty.Bidi, CssCode.Other) && !declared.Is(CssProperty.Direction, CssCode.None);
        bool isMirrored = !isInline && IsTransformed(declared, CssCode.Mirrored);
        bool isPainted = declared.Is(CssProperty.Filter, CssCode.Other) || declared.Is(CssProperty.Mask, CssCode.Other)
            || declared.Is(CssProperty.Blend, CssCode.Other) || declared.AnyDoubtful;
        bool isCut = !isInline && declared.Is(CssProperty.Overflow, CssCode.Other) && LeastSide(declared) is > 1 and <= NarrowSide;
        bool isOther = declared.Is(CssProperty.FontFamily, CssCode.Other) || declared.Is(CssProperty.TextSecurity, CssCode.Other);
        return isReversed || isMirrored || isOther || isPainted || isCut ? HtmlLookFlags.Uncertain : HtmlLookFlags.None;
    }

    private static void AddInherited(HtmlDeclared declared, HtmlBox box, bool isInline, ref HtmlLookFlags adds, ref HtmlLookFlags removes)
    {
        int visibility = declared.Of(CssProperty.Visibility);
        if (visibility == CssCode.Hidden || (visibility == CssCode.Collapse && box != HtmlBox.TablePart)) adds |= HtmlLookFlags.Invisible;
        else if (visibility == CssCode.Other || declared.IsInitial(CssProperty.Visibility)) removes |= HtmlLookFlags.Invisible;

        AddIndent(declared, isInline, ref adds, ref removes);
        if (declared.Is(CssProperty.FontSize, CssCode.Vanishing)) adds |= HtmlLookFlags.Vanishing;
        else if (declared.Is(CssProperty.FontSize, CssCode.Other) || declared.IsInitial(CssProperty.FontSize))
            removes |= HtmlLookFlags.Vanishing;

        if (declared.Has(CssProperty.TextFill)) adds |= HtmlLookFlags.Filled;
        else if (declared.IsInitial(CssProperty.TextFill)) removes |= HtmlLookFlags.Filled;
        if (declared.Is(CssProperty.TextShadow, CssCode.Other)) adds |= HtmlLookFlags.Shadow;
        else if (declared.Has(CssProperty.TextShadow) || declared.IsInitial(CssProperty.TextShadow)) removes |= HtmlLookFlags.Shadow;
    }

    private static void AddIndent(HtmlDeclared declared, bool isInline, ref HtmlLookFlags adds, ref HtmlLookFlags removes)
    {
        if (!declared.Has(CssProperty.TextIndent) && !declared.IsInitial(CssProperty.TextIndent)) return;
        int indent = declared.Of(CssProperty.TextIndent);
        bool isFar = indent <= -FarIndent || indent >= FarAway
            || (indent >= WholeWindow && declared.Is(CssProperty.Overflow, CssCode.Other));
        if (!isFar) removes |= HtmlLookFlags.Indents | HtmlLookFlags.OffScreen;
        else adds |= isInline ? HtmlLookFlags.Indents : HtmlLookFlags.Indents | HtmlLookFlags.OffScreen;
    }

    private static void AddLevel(HtmlDeclared declared, bool isInline, bool isNoteMark, ref HtmlLookFlags adds, ref HtmlLookFlags removes)
    {
        int align = declared.Of(CssProperty.VerticalAlign), rise = 0;
        bool isSmall = declared.Has(CssProperty.FontSize);
        if (isInline && declared.Is(CssProperty.Position, CssCode.Moved)) rise = declared.Has(CssProperty.Top)
            ? -declared.Of(CssProperty.Top) : declared.Of(CssProperty.Bottom);
        bool isShifted = isNoteMark ? rise != 0 : Math.Abs(rise) >= LeastShift;
        if (align == CssCode.Super || (align == CssCode.TextTop && isSmall) || (isShifted && rise > 0)) (adds, removes)
            = (adds | HtmlLookFlags.Raised, removes | HtmlLookFlags.Lowered);
        else if (align == CssCode.Sub || (align == CssCode.TextBottom && isSmall) || isShifted) (adds, removes)
            = (adds | HtmlLookFlags.Lowered, removes | HtmlLookFlags.Raised);
        else if (isNoteMark) adds |= HtmlLookFlags.Uncertain;
    }
}
