namespace GovInfoReport.Cli;

/// <summary>What of <c>--output</c> a command sees to itself.</summary>
internal enum OutputKinds
{
    /// <summary>Nothing: a file takes what would go to standard output.</summary>
    None,

    /// <summary>A folder, into which it writes one file a report; a file takes what would go to standard output.</summary>
    Folders,

    /// <summary>A folder, into which it writes a page a series where pages are asked for; else as with nothing.</summary>
    Pages,

    /// <summary>All: the command is there to write a file.</summary>
    All,
}
