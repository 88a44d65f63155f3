namespace GovInfoReport.Parsing;

/// <summary>What selectors ask of the place of an element.</summary>
internal enum CssPlaceKind : byte
{
    /// <summary>A place among its siblings.</summary>
    Nth,

    /// <summary>One of some selectors matches it.</summary>
    Is,

    /// <summary>None of some selectors matches it.</summary>
    Not,

    /// <summary>One of some selectors matches an element in it or behind it.</summary>
    Has,

    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It is in a language.</summary>
    Language,
}
