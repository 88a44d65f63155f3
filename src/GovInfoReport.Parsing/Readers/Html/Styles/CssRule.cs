namespace GovInfoReport.Parsing;

/// <summary>A selector and its declarations.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Declarations">The declarations that matter.</param>
/// <param name="Order">Its place among the rules of the page.</param>
internal sealed record CssRule(CssSelector Selector, CssDeclaration[] Declarations, int Order)
{
    /// <summary>Whether what is around an element decides whether it matches.</summary>
    public bool AsksForAncestors => Selector.Compounds.Count > 1;
}
