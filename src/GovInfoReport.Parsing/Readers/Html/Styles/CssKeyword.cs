namespace GovInfoReport.Parsing;

/// <summary>Whether a declaration gives a value, or a word that stands for one of another place.</summary>
internal enum CssKeyword : byte
{
    None,

    /// <summary>A value of its own.</summary>
    Value,

    /// <summary>The value of the element around.</summary>
    Inherit,

    /// <summary>The value that the property has where nothing is said.</summary>
    Initial,

    /// <summary>The value that the browser gives the element.</summary>
    Revert,

    /// <summary>A value that is not known here, though it may hide the element.</summary>
    Doubtful,
}
