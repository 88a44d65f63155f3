namespace GovInfoReport.Parsing;

/// <summary>What an open element passes on to all that it holds.</summary>
[Flags]
internal enum HtmlStates : byte
{
    None = 0,

    /// <summary>It is not shown.</summary>
    Hidden = 1,

    /// <summary>It stands in a drawing.</summary>
    Svg = 2,

    /// <summary>Line feeds are shown as such.</summary>
    Preformatted = 4,

    /// <summary>Its text is not seen, or is no text on the line: <see cref="HtmlLook"/> tells more.</summary>
    Looks = 8,
}
