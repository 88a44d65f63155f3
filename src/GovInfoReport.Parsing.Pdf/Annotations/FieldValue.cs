namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a field of a form holds.</summary>
/// <param name="Text">Its text; <see langword="null"/> where it has none.</param>
/// <param name="Size">The size of its font; 0 where it is to fit.</param>
/// <param name="Alignment">0 from the left, 1 in the middle, 2 to the right.</param>
internal readonly record struct FieldValue(string? Text, double Size, int Alignment)
{
    /// <summary>Whether each character stands in a place of its own.</summary>
    public bool IsComb { get; init; }

    /// <summary>Whether it shows more than its value, or something else: a list of choices, a password.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether programs are asked to draw the value anew.</summary>
    public bool IsDrawnAnew { get; init; }
}
