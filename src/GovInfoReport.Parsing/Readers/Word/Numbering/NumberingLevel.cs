namespace GovInfoReport.Parsing;

/// <summary>How one level of a list is numbered.</summary>
internal sealed class NumberingLevel
{
    /// <summary>Word itself takes no longer texts; the bound keeps a hostile one from being repeated at every paragraph.</summary>
    public const int MaxText = 255;

    /// <summary>The first number.</summary>
    public int Start { get; set; } = 1;

    /// <summary>The number format, such as <c>chineseCounting</c>.</summary>
    public string Format { get; set; } = "decimal";

    /// <summary>The text with placeholders <c>%1</c> to <c>%9</c>, such as <c>（%1）</c>.</summary>
    public string Text { get; set; } = "";

    /// <summary>The level, from 1, after which this one starts anew; 0: never; <see langword="null"/>: after any level above.</summary>
    public int? Restart { get; set; }

    /// <summary>Whether all numbers of the text are decimal, whatever their levels' formats.</summary>
    public bool IsLegal { get; set; }

    /// <summary>Whether the numbers are hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The paragraph style that is bound to the level; <see langword="null"/>: none.</summary>
    public string? Style { get; set; }
}
