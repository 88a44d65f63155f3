namespace GovInfoReport.Parsing;

/// <summary>What a piece of text is when it stands where a figure may stand.</summary>
internal enum FigureKind : byte
{
    /// <summary>A number; it comes first so that digits alone are written as a figure with little more than zeros.</summary>
    Number,

    /// <summary>Words: a label or prose, no figure.</summary>
    Words,

    /// <summary>Blank, or one of the marks that say so: /, -, —, 无.</summary>
    Blank,

    /// <summary>It has digits or marks where a figure belongs, but it is not understood as one.</summary>
    Unreadable,

    /// <summary>Digits with blanks between, or zeros alone: one figure, or two.</summary>
    Split,

    /// <summary>Digits with a zero before them: one figure, or two; the sum of its row may say that it is one.</summary>
    ZeroLed,

    /// <summary>A figure with a character that is not certain.</summary>
    Uncertain,

    /// <summary>A figure that is struck out, and nothing beside it.</summary>
    Struck,

    /// <summary>A picture, and no text.</summary>
    Picture,
}
