namespace GovInfoReport.Parsing;

/// <summary>What a line above a table says of whose figures it holds.</summary>
internal enum CaptionKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The report's own year.</summary>
    Own,

    /// <summary>Another year, or a part of one.</summary>
    OtherYear,

    /// <summary>An example of how to fill the form in.</summary>
    Example,

    /// <summary>A table that does not count any more, or not yet.</summary>
    Void,

    /// <summary>Another agency, or a part of the whole.</summary>
    OtherAgency,
}
