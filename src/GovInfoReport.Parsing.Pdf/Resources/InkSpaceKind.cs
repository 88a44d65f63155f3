namespace GovInfoReport.Parsing.Pdf;

/// <summary>The kinds of spaces of colours.</summary>
internal enum InkSpaceKind
{
    /// <summary>Of a screen or of a printer.</summary>
    Device,

    /// <summary>Tints of special inks of which the colour is not told.</summary>
    Tint,

    /// <summary>Tints of one special ink of which the colour is told.</summary>
    Mixture,

    /// <summary>Entries of a palette.</summary>
    Palette,

    /// <summary>By lightness.</summary>
    Lab,

    /// <summary>Patterns.</summary>
    Pattern,

    /// <summary>An ink that leaves no trace.</summary>
    Nothing,

    /// <summary>All others.</summary>
    Other,
}
