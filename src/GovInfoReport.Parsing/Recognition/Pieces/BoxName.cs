namespace GovInfoReport.Parsing;

/// <summary>The name of a statement about the document.</summary>
/// <param name="Text">Its characters; a box may set them apart: 索 引 号.</param>
/// <param name="Field">What it names.</param>
/// <param name="Weight">How much its value weighs against those of other names of the field.</param>
internal sealed record BoxName(string Text, BoxField Field, int Weight);
