namespace GovInfoReport.Parsing;

/// <summary>A selector and its declarations.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Declarations">The declarations that matter.</param>
/// <param name="Order">Its place among the rules of the page.</param>
/// <param name="Layer">Its layer, from 1 in the order of the page; <see cref="CssLayers.None"/> for none, which counts most.</param>
internal sealed record CssRule(CssSelector Selector, CssDeclaration[] Declarations, int Order, byte Layer)
{
    /// <summary>Whether what is around an element decides whether it matches.</summary>
    public bool AsksForAncestors => Selector.Compounds.Count > 1 || Selector.AsksForPlaces;
}
