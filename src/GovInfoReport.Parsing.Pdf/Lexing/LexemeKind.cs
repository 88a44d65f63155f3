namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a piece of content is.</summary>
internal enum LexemeKind : byte
{
    /// <summary>There is no more.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A name, with its slash.</summary>
    Name,

    /// <summary>A text in parentheses, with them.</summary>
    Text,

    /// <summary>A text as hexadecimal digits, with its angle brackets.</summary>
    Hex,

    /// <summary>An opening square bracket.</summary>
    ArrayStart,

    /// <summary>A closing square bracket.</summary>
    ArrayEnd,

    /// <summary>Two opening angle brackets.</summary>
    DictionaryStart,

    /// <summary>Two closing angle brackets.</summary>
    DictionaryEnd,

    /// <summary>An operator or another word.</summary>
    Word,
}
