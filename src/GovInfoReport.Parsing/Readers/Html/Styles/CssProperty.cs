namespace GovInfoReport.Parsing;

/// <summary>The properties of CSS that decide what is seen, and how. Shorthands and old names share a member.</summary>
internal enum CssProperty : byte
{
    Display,
    Visibility,
    Opacity,
    FontSize,
    FontFamily,
    TextIndent,
    Position,
    Left,
    Right,
    Top,
    Bottom,
    MarginLeft,
    MarginTop,
    Clip,
    ClipPath,
    Transform,
    Scale,
    Translate,
    Rotate,
    Zoom,
    Filter,
    Mask,
    Blend,
    ContentVisibility,
    Height,
    MaxHeight,
    LineHeight,
    Width,
    MaxWidth,
    Overflow,
    Float,
    Color,

    /// <summary>The colour that characters are filled with, whatever <c>color</c> says.</summary>
    TextFill,
    Background,
    TextShadow,
    TextDecoration,
    VerticalAlign,
    Bidi,
    Direction,
    TextSecurity,

    /// <summary>Word's own way to hide text.</summary>
    OfficeHide,

    /// <summary><c>content</c> of <c>::before</c>, and of <c>::after</c>.</summary>
    Before,
    After,

    /// <summary>The number of properties.</summary>
    Count,
}
