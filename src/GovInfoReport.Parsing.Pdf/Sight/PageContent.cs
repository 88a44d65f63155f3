using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// What a page shows, apart from the library that read it: characters, lines and pictures, in points from the lower left corner.
/// </summary>
internal sealed class PageContent
{
    // A line may lean this much over its whole length.
    private const float LargestLean = 1;

    // Smaller pictures are bullets, remains of seals and pieces of rules.
    private const float SmallestPicture = 24;

    // A page number with its dashes, or a date, printed over a picture.
    private const int FewestGlyphs = 12;

    // The part of a page that pictures take where it is a picture of a page.
    private const float LeastShare = 0.3f;

    /// <summary>The number of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width of the page as it is read.</summary>
    public required float Width { get; set; }

    /// <summary>The height of the page as it is read.</summary>
    public required float Height { get; set; }

    /// <summary>The characters in the order in which the page draws them, without blanks.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>The horizontal lines.</summary>
    public List<Ruling> Horizontals { get; private set; } = [];

    /// <summary>The vertical lines.</summary>
    public List<Ruling> Verticals { get; private set; } = [];

    /// <summary>The pictures.</summary>
    public List<PageBox> Pictures { get; } = [];

    /// <summary>What is painted beside text, before the page is turned.</summary>
    public PagePaint Paint { get; } = new();

    /// <summary>What the text is drawn with.</summary>
    public InkTable Inks { get; } = new();

    /// <summary>Whether the page is a picture, and its text is not seen: it was recognised from the picture.</summary>
    public bool IsPictureOfText { get; set; }

    /// <summary>How the page was turned to be read.</summary>
    public PageTurn Turn { get; private set; } = new(TextDirection.Right, 0, 0);

    /// <summary>How many characters were replaced because the file does not tell what they mean.</summary>
    public int LostCharacters { get; set; }

    /// <summary>The bound that the page passed; <see langword="null"/> where it passed none.</summary>
    public BoundException? Bound { get; set; }

    /// <summary>
    /// Whether the page is a picture of a page: pictures take much of it, and there is no text but perhaps a page number.
    /// </summary>
    public bool IsScanned =>
        IsPictureOfText || Glyphs.Count < FewestGlyphs
        && Pictures.Sum(p => (p.Right - p.Left) * (p.Top - p.Bottom)) >= LeastShare * Width * Height;

    /// <summary>Adds a character.</summary>
    /// <exception cref="BoundException">There are too many.</exception>
    public void Add(in Glyph glyph)
    {
        Check(Glyphs.Count);
        Glyphs.Add(glyph);
    }

    /// <summary>Adds a picture, unless it is too small to matter.</summary>
    /// <exception cref="BoundException">There are too many.</exception>
    public void AddPicture(PageBox box)
    {
        Check(Pictures.Count);
        if (box.Right - box.Left >= SmallestPicture && box.Top - box.Bottom >= SmallestPicture) Pictures.Add(box);
    }

    /// <summary>Adds a line that is drawn with a pen, where it is horizontal or vertical.</summary>
    /// <exception cref="BoundException">There are too many.</exception>
    public void AddEdge(float x1, float y1, float x2, float y2, bool isPale = false)
    {
        if (!float.IsFinite(x1 + y1 + x2 + y2)) return;
        (float across, float up) = (MathF.Abs(x2 - x1), MathF.Abs(y2 - y1));
        if (up <= LargestLean && across > up)
            Add(Horizontals, new Ruling((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)) { IsPale = isPale });
        else if (across <= LargestLean && up > across)
            Add(Verticals, new Ruling((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)) { IsPale = isPale });
    }

    /// <summary>Adds a filled rectangle as the line that it is, where it is thin enough.</summary>
    /// <exception cref="BoundException">There are too many.</exception>
    public void AddThinBox(PageBox box, float thickest, bool isPale = false)
    {
        (float width, float height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (!float.IsFinite(width + height)) return;
        // A dot of a dotted line may belong to a line either way; what stays a dot is dropped when lines are merged.
        if (height <= thickest) Add(Horizontals, new Ruling((box.Bottom + box.Top) / 2, box.Left, box.Right) { IsPale = isPale });
        if (width <= thickest) Add(Verticals, new Ruling((box.Left + box.Right) / 2, box.Bottom, box.Top) { IsPale = isPale });
    }

    /// <summary>Turns the page so that most of its text runs to the right, and drops text that runs askew.</summary>
    public void Straighten()
    {
        TextDirection direction = MainDirection(out bool hasAskew);
        PageTurn turn = Turn = new(direction, Width, Height);
        if (direction is TextDirection.Up or TextDirection.Down or TextDirection.Left)
        {
            foreach (ref Glyph glyph in CollectionsMarshal.AsSpan(Glyphs)) glyph = turn.Turn(glyph);
            foreach (ref PageBox picture in CollectionsMarshal.AsSpan(Pictures)) picture = turn.Turn(picture);
            TurnRulings(turn);
            if (turn.IsSideways) (Width, Height) = (Height, Width);
        }

        // Askew text is a watermark; it would only tear the lines that it crosses.
        bool mayHaveAskew = hasAskew || direction != TextDirection.Right;
        if (mayHaveAskew && direction != TextDirection.Askew) Glyphs.RemoveAll(static g => g.Direction == TextDirection.Askew);
    }

    private static void Check(int count)
    {
        if (count >= ReadingWatch.MaxParts) throw new BoundException(PdfTexts.Parts, ReadingWatch.MaxParts);
    }

    private static void Add(List<Ruling> rulings, Ruling ruling)
    {
        Check(rulings.Count);
        rulings.Add(ruling);
    }

    private TextDirection MainDirection(out bool hasAskew)
    {
        Span<int> counts = stackalloc int[(int)TextDirection.Askew + 1];
        foreach (ref readonly Glyph glyph in CollectionsMarshal.AsSpan(Glyphs)) counts[(int)glyph.Direction]++;
        hasAskew = counts[(int)TextDirection.Askew] > 0;
        return (TextDirection)counts.IndexOf(MaxOf(counts));

        static int MaxOf(ReadOnlySpan<int> counts)
        {
            int most = 0;
            foreach (int count in counts) most = Math.Max(most, count);
            return most;
        }
    }

    private void TurnRulings(PageTurn turn)
    {
        List<Ruling> horizontals = [];
        List<Ruling> verticals = [];
        foreach (Ruling line in Horizontals) TurnLine(new PageBox(line.From, line.At, line.To, line.At), line.IsPale, isHorizontal: true);
        foreach (Ruling line in Verticals) TurnLine(new PageBox(line.At, line.From, line.At, line.To), line.IsPale, isHorizontal: false);
        (Horizontals, Verticals) = (horizontals, verticals);

        void TurnLine(PageBox line, bool isPale, bool isHorizontal)
        {
            PageBox turned = turn.Turn(line);
            if (isHorizontal != turn.IsSideways) horizontals.Add(new Ruling(turned.Bottom, turned.Left, turned.Right) { IsPale = isPale });
            else verticals.Add(new Ruling(turned.Left, turned.Bottom, turned.Top) { IsPale = isPale });
        }
    }
}
