namespace GovInfoReport.Parsing;

/// <summary>A start tag, as far as styles ask for it.</summary>
/// <param name="Tag">The element.</param>
/// <param name="NameStart">Where its name starts in the page.</param>
/// <param name="End">Where its <c>&gt;</c> stands.</param>
/// <param name="Facts">What selectors ask of it.</param>
internal readonly record struct HtmlStartTag(HtmlTag Tag, int NameStart, int End, HtmlElementFacts Facts)
{
    /// <summary>Whether it has no attributes, plain to see.</summary>
    public bool HasNoAttributes => End <= Facts.NameEnd + 1;
}
