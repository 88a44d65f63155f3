namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a page shows, apart from the library that read it: characters, lines and pictures, in points from the lower left corner.</summary>
internal sealed class PageContent
{
    /// <summary>The number of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width of the page as it is read.</summary>
    public required float Width { get; init; }

    /// <summary>The height of the page as it is read.</summary>
    public required float Height { get; init; }

    /// <summary>The characters in the order in which the page draws them, without blanks.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>The horizontal lines.</summary>
    public List<Ruling> Horizontals { get; } = [];

    /// <summary>The vertical lines.</summary>
    public List<Ruling> Verticals { get; } = [];

    /// <summary>The pictures.</summary>
    public List<PageBox> Pictures { get; } = [];

    /// <summary>Whether the page is a picture of a page: pictures take much of it, and there is no text but perhaps a page number.</summary>
    public bool IsScanned => Glyphs.Count < FewestGlyphs && Pictures.Sum(p => (p.Right - p.Left) * (p.Top - p.Bottom)) >= LeastShare * Width * Height;

    // A page number with its dashes, or a date, printed over a picture.
    private const int FewestGlyphs = 12;

    private const float LeastShare = 0.3f;
}
