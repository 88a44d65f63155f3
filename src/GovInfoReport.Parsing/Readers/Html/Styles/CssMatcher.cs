namespace GovInfoReport.Parsing;

/// <summary>Tells whether the elements around an element are those that a selector asks for.</summary>
internal static class CssMatcher
{
    /// <summary>Whether they are; the element itself matches the first part.</summary>
    /// <param name="html">The page.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="around">The elements.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    /// <param name="work">Takes away what it costs; where none is left, nothing matches.</param>
    public static bool Matches(ReadOnlySpan<char> html, CssSelector selector, HtmlElementStack around, bool foldsCase, ref long work)
    {
        HtmlAncestors ancestors = around.Ancestors;
        work--;
        for (int i = 1; i < selector.Compounds.Count; i++)
        {
            // Most selectors name something that no element around has.
            if ((selector.Compounds[i].Bits & ~ancestors.Bits) != 0) return false;
        }

        return Matches(html, selector, 1, ancestors, foldsCase, ref work);
    }

    private static bool Matches(ReadOnlySpan<char> html, CssSelector selector, int index, HtmlAncestors ancestors, bool foldsCase,
        ref long work)
    {
        if (index == selector.Compounds.Count) return true;
        bool isParent = selector.Compounds[index - 1].IsChild;
        while (work > 0 && ancestors.MoveNext())
        {
            work--;
            if (ancestors.Current.Matches(html, selector.Compounds[index], foldsCase)
                && Matches(html, selector, index + 1, ancestors, foldsCase, ref work)) return true;
            if (isParent) return false;
        }

        return false;
    }
}
