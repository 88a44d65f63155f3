namespace GovInfoReport.Parsing;

/// <summary>What a reader knows of a <see cref="Block"/> beside its text.</summary>
[Flags]
public enum BlockTraits : byte
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>The file marks the paragraph as a heading.</summary>
    Heading = 1,

    /// <summary>A fragment that a bar closes, or that a tab on the same line follows.</summary>
    Closed = 2,

    /// <summary>An empty fragment that stands in a run of bars with nothing between them: more likely the remains of a span than a blank cell.</summary>
    SpanRemains = 4,

    /// <summary>A head cell (<c>th</c>).</summary>
    HeadCell = 8,

    /// <summary>The file shows a blank line or a page break before the paragraph.</summary>
    AfterGap = 16,

    /// <summary>It holds a picture that a person sees: a cell without text states what the picture shows.</summary>
    HoldsPicture = 32,
}
