namespace GovInfoReport.Parsing;

/// <summary>A colour as programs show it: those that know the theme, or the fill of text, and those that do not.</summary>
/// <param name="Plain">The colour by value.</param>
/// <param name="Themed">The colour by the theme, or the fill; <paramref name="Plain"/> where none is named.</param>
internal readonly record struct WordColor(int Plain, int Themed)
{
    /// <summary>The colour for what is shown behind text: where programs differ, it is not known.</summary>
    public int Behind => Plain == Themed || OfficeColor.IsClose(Plain, Themed) ? Themed : OfficeColor.Unknown;

    /// <summary>Whether text of the colour cannot be seen on a background, and whether it hardly can, or not in every program.</summary>
    public (bool IsUnseen, bool IsDoubtful) On(int background)
    {
        (bool isUnseen, bool isDoubtful) = OfficeColor.Compare(Plain, background);
        if (Plain == Themed) return (isUnseen, isDoubtful);
        (bool isThemedUnseen, bool isThemedDoubtful) = OfficeColor.Compare(Themed, background);
        return (isUnseen && isThemedUnseen, isUnseen != isThemedUnseen || isDoubtful || isThemedDoubtful);
    }
}
