namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the declarations of <c>style</c> attributes. Those of the last one are kept, which most tags of a page have again.
/// </summary>
internal sealed class CssAttributeReader
{
    private const int LongestKept = 256;

    private readonly List<CssDeclaration> _declarations = [];
    private readonly char[] _kept = new char[LongestKept];
    private int _keptLength;

    /// <summary>Reads the declarations of an attribute; they last until the next is read.</summary>
    /// <param name="style">Its value.</param>
    /// <param name="variables">The custom properties of the page.</param>
    public List<CssDeclaration> Read(ReadOnlySpan<char> style, CssVariables variables)
    {
        if (!style.IsEmpty && style.SequenceEqual(_kept.AsSpan(0, _keptLength))) return _declarations;
        _declarations.Clear();
        ReadOnlySpan<char> css = style.ContainsAny("&/") ? CssText.WithoutComments(HtmlEntities.DecodeAll(style)) : style;
        bool hasVariables = css.Contains("--", StringComparison.Ordinal);
        if (hasVariables) variables.Add(css, isOfPage: false);
        CssDeclarationParser.Parse(css, null, variables, _declarations);
        // What variables come to may be another thing the next time; a stroke may write their names.
        bool isPlain = !hasVariables && !CssVariables.IsAskedFor(css) && !css.Contains('\\');
        _keptLength = isPlain && style.Length <= LongestKept ? style.Length : 0;
        style[.._keptLength].CopyTo(_kept);
        return _declarations;
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _declarations.Clear();
        _keptLength = 0;
    }
}
