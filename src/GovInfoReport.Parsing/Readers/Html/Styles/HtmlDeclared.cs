namespace GovInfoReport.Parsing;

/// <summary>What is declared for an element: of each property the declaration that weighs most.</summary>
internal sealed class HtmlDeclared
{
    private readonly CssDeclaration[] _declarations = new CssDeclaration[(int)CssProperty.Count];
    private readonly ulong[] _weights = new ulong[(int)CssProperty.Count];

    /// <summary>Forgets all declarations.</summary>
    public void Clear()
    {
        Array.Clear(_declarations);
        Array.Clear(_weights);
    }

    /// <summary>Takes over the declarations of another element.</summary>
    public void CopyFrom(HtmlDeclared other)
    {
        other._declarations.CopyTo(_declarations, 0);
        other._weights.CopyTo(_weights, 0);
    }

    /// <summary>Adds what a browser says of the element, or with a weight of 1 an attribute other than <c>style</c>.</summary>
    public void Add(CssProperty property, int value, ulong weight = 0) =>
        Add(new CssDeclaration(property, CssKeyword.Value, value, false), weight);

    /// <summary>Adds the declarations of a rule.</summary>
    public void Add(CssRule rule)
    {
        ulong specificity = (ulong)Math.Min(rule.Selector.Specificity, (1 << 23) - 1);
        ulong weight = ((ulong)rule.Layer << 54) | (specificity << 31) | ((uint)rule.Order + 2);
        // Of what is important the first layer counts most.
        foreach (CssDeclaration declaration in rule.Declarations)
            Add(declaration, declaration.IsImportant ? weight ^ (0xFFUL << 54) : weight);
    }

    /// <summary>Adds the declarations of a <c>style</c> attribute.</summary>
    public void Add(List<CssDeclaration> ofAttribute)
    {
        foreach (CssDeclaration declaration in ofAttribute) Add(declaration, 1UL << 62);
    }

    /// <summary>Whether a property is declared, with a value of its own.</summary>
    public bool Has(CssProperty property) => _declarations[(int)property].Keyword == CssKeyword.Value;

    /// <summary>Whether what is declared is not known, and may hide the element.</summary>
    public bool AnyDoubtful => Array.Exists(_declarations, d => d.Keyword == CssKeyword.Doubtful);

    /// <summary>Whether a property is declared to be of a value.</summary>
    public bool Is(CssProperty property, int value) => Has(property) && _declarations[(int)property].Value == value;

    /// <summary>Whether a property is declared to be as where nothing is said.</summary>
    public bool IsInitial(CssProperty property) => _declarations[(int)property].Keyword == CssKeyword.Initial;

    /// <summary>The value of a property; another where none is declared.</summary>
    public int Of(CssProperty property, int otherwise = 0) => Has(property) ? _declarations[(int)property].Value : otherwise;

    private void Add(CssDeclaration declaration, ulong weight)
    {
        int property = (int)declaration.Property;
        if (declaration.IsImportant) weight |= 1UL << 63;
        if (weight < _weights[property]) return;
        _weights[property] = weight;
        _declarations[property] = declaration;
    }
}
