namespace GovInfoReport.Parsing;

/// <summary>What a piece of a number format is.</summary>
internal enum FormatTokenKind : byte
{
    /// <summary>Text that is shown as it is.</summary>
    Literal,

    /// <summary>A place of a digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma among the places of digits.</summary>
    Comma,

    /// <summary>The text of the cell, <c>@</c>.</summary>
    Text,

    /// <summary>The number as it is shown without a format.</summary>
    General,

    /// <summary>A part of a date or a time, such as <c>yyyy</c>.</summary>
    Date,

    /// <summary>What is not followed here: fractions, powers of ten, Chinese numerals, time that passed.</summary>
    Unknown,
}

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters, quotes and escapes resolved.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
