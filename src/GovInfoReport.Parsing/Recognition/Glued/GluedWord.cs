namespace GovInfoReport.Parsing;

/// <summary>Words in text without separators.</summary>
/// <param name="Label">The label that they are; <see cref="Label.None"/> for other words.</param>
/// <param name="Start">Where they start.</param>
/// <param name="End">Where they end; an instruction in brackets behind a label is a part of it.</param>
internal sealed record GluedWord(Label Label, int Start, int End)
{
    /// <summary>Whether they are a label.</summary>
    public bool IsKnown => !Label.IsNone;
}
