namespace GovInfoReport.Parsing;

/// <summary>What an open element looks like.</summary>
/// <param name="Facts">What selectors ask of it.</param>
/// <param name="Style">What it has of its own.</param>
/// <param name="Own">How text in it looks.</param>
/// <param name="Text">How the text looks that comes next: of text between the cells of a table, which is shown before it, as around the
/// table.</param>
internal readonly record struct HtmlElementLook(HtmlElementFacts Facts, HtmlStyle? Style, HtmlLook Own, HtmlLook Text);
