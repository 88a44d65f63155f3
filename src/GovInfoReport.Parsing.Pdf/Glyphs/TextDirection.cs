namespace GovInfoReport.Parsing.Pdf;

/// <summary>Which way a text runs on its page.</summary>
internal enum TextDirection : byte
{
    /// <summary>From left to right.</summary>
    Right,

    /// <summary>From bottom to top.</summary>
    Up,

    /// <summary>Upside down.</summary>
    Left,

    /// <summary>From top to bottom.</summary>
    Down,

    /// <summary>None of them: a watermark or a stamp.</summary>
    Askew,
}
