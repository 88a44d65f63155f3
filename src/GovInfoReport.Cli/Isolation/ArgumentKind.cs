namespace GovInfoReport.Cli;

/// <summary>What an argument of a diagnostic is between processes.</summary>
internal enum ArgumentKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number of twice the size.</summary>
    LongNumber,

    /// <summary>A text in either language.</summary>
    Text,

    /// <summary>A text of no language.</summary>
    Word,
}
