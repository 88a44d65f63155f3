namespace GovInfoReport.Cli;

/// <summary>What stands at a path.</summary>
internal enum FileNodeKind
{
    /// <summary>Nothing, or the system does not say.</summary>
    Unknown,

    /// <summary>A file with content.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a socket or a device: opening it may wait for ever or do something.</summary>
    Special,
}
