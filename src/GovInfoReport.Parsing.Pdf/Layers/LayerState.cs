namespace GovInfoReport.Parsing.Pdf;

/// <summary>Whether what belongs to a layer is shown when a file is opened.</summary>
internal enum LayerState : byte
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>Some programs show it and some do not.</summary>
    Doubtful,

    /// <summary>It is not shown.</summary>
    Hidden,
}
