namespace GovInfoReport.Parsing;

/// <summary>Fonts that have symbols in the place of characters.</summary>
internal enum SymbolFont : byte
{
    /// <summary>The font shows the characters.</summary>
    None,

    /// <summary>Symbol: Greek letters and signs, but digits in the places of digits.</summary>
    Symbol,

    /// <summary>Wingdings: pictures, circled digits among them.</summary>
    Wingdings,

    /// <summary>Another font of pictures: what it shows is not known here.</summary>
    Other,
}
