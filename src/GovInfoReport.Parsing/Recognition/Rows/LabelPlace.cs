namespace GovInfoReport.Parsing;

/// <summary>The piece of words that came last before a row's figures, and where it stands.</summary>
/// <param name="Label">The label that it is, word for word; <see cref="Label.None"/> where it is none.</param>
/// <param name="Start">Where it starts in the document's text.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Line">The line, or the row of a grid.</param>
internal readonly record struct LabelPlace(Label Label, int Start, int Length, int Source, int Line)
{
    /// <summary>Words that are no label any more, at the same place: a row of a grid or a table ended behind them.</summary>
    public LabelPlace WithoutLabel() => this with { Label = Label.None };
}
