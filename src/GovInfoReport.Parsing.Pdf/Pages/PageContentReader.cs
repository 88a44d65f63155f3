using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Takes what the layout needs from a page of the library: characters, ruling lines and pictures, turned so that the text runs to the right.</summary>
internal static class PageContentReader
{
    // Smaller pictures are bullets, seals' remains and pieces of rules.
    private const float SmallestPicture = 24;

    // Text a hair over the edge of the visible page is still seen.
    private const float OutsideTolerance = 2;

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page as the library gives it.</param>
    /// <param name="lost">Characters for which the file tells no meaning; they are replaced, so that nobody reads them as figures.</param>
    public static PageContent Read(Page page, LostCharacters lost)
    {
        PdfRectangle visible = page.CropBox.Bounds;
        List<Glyph> glyphs = ReadGlyphs(page.Letters, visible, lost);
        TextDirection direction = MainDirection(glyphs);
        bool sideways = direction is TextDirection.Up or TextDirection.Down;
        (float width, float height) = ((float)visible.Width, (float)visible.Height);
        PageContent content = new()
        {
            Number = page.Number,
            Width = sideways ? height : width,
            Height = sideways ? width : height,
        };
        PageTurn turn = new(direction, width, height);
        foreach (ref readonly Glyph glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            Glyph turned = turn.Turn(glyph);
            // Askew text is a watermark; it would only tear the lines that it crosses.
            if (turned.Direction != TextDirection.Askew || direction == TextDirection.Askew) content.Glyphs.Add(turned);
        }

        RulingCollector.Collect(page.Paths, (float)visible.Left, (float)visible.Bottom, turn, content);
        if (page.NumberOfImages > 0) ReadPictures(page, visible, turn, content);
        return content;
    }

    private static List<Glyph> ReadGlyphs(IReadOnlyList<Letter> letters, PdfRectangle visible, LostCharacters lost)
    {
        List<Glyph> glyphs = new(letters.Count);
        (double left, double bottom) = (visible.Left, visible.Bottom);
        bool afterBlank = false;
        for (int i = 0; i < letters.Count; i++)
        {
            Letter letter = letters[i];
            string text = letter.Value;
            if (string.IsNullOrWhiteSpace(text))
            {
                afterBlank = true;
                continue;
            }

            if (lost.Count > 0 && lost.Contains(letter)) text = LostCharacters.Replacement;
            (PdfPoint start, PdfPoint end) = (letter.StartBaseLine, letter.EndBaseLine);
            Glyph glyph = new(
                CharacterForms.Plain(text),
                (float)(start.X - left),
                (float)(start.Y - bottom),
                (float)(end.X - left),
                (float)(end.Y - bottom),
                SizeOf(letter))
            {
                AfterBlank = afterBlank,
                Class = CharacterForms.ClassOf(text),
            };
            afterBlank = false;
            if (float.IsFinite(glyph.StartX + glyph.StartY + glyph.EndX + glyph.EndY)
                && glyph.CenterX >= -OutsideTolerance && glyph.CenterX <= visible.Width + OutsideTolerance
                && glyph.CenterY >= -OutsideTolerance && glyph.CenterY <= visible.Height + OutsideTolerance)
                glyphs.Add(glyph);
        }

        return glyphs;
    }

    // The point size of some Type 3 fonts is that of a unit square; what they draw tells more.
    private static float SizeOf(Letter letter)
    {
        double size = Math.Abs(letter.PointSize);
        return size is > 1 and < 1_000 ? (float)size : (float)Math.Clamp(Math.Max(letter.Width, letter.BoundingBox.Height), 1, 1_000);
    }

    private static TextDirection MainDirection(List<Glyph> glyphs)
    {
        Span<int> counts = stackalloc int[(int)TextDirection.Askew + 1];
        foreach (Glyph glyph in glyphs) counts[(int)glyph.Direction]++;
        int main = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[main]) main = i;
        }

        return (TextDirection)main;
    }

    private static void ReadPictures(Page page, PdfRectangle visible, PageTurn turn, PageContent content)
    {
        foreach (IPdfImage image in page.GetImages())
        {
            PdfRectangle bounds = image.BoundingBox;
            (PdfPoint one, PdfPoint other) = (bounds.BottomLeft, bounds.TopRight);
            PageBox box = turn.Turn(new PageBox(
                (float)(Math.Min(one.X, other.X) - visible.Left),
                (float)(Math.Min(one.Y, other.Y) - visible.Bottom),
                (float)(Math.Max(one.X, other.X) - visible.Left),
                (float)(Math.Max(one.Y, other.Y) - visible.Bottom)));
            if (box.Right - box.Left >= SmallestPicture && box.Top - box.Bottom >= SmallestPicture) content.Pictures.Add(box);
        }
    }
}
