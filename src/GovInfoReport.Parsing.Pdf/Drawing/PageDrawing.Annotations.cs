using System.Runtime.InteropServices;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <content>What is laid over the content of a page.</content>
internal sealed partial class PageDrawing
{
    /// <summary>How many characters there are so far.</summary>
    public int GlyphCount => _content.Glyphs.Count;

    /// <summary>The width of a character in units of its size, near enough for any font.</summary>
    public static double WidthOf(char character) => CharacterForms.IsWide(character) ? 1 : 0.5;

    /// <summary>Draws a form so that it fills a place.</summary>
    /// <param name="form">The form.</param>
    /// <param name="place">The place.</param>
    public void DrawAppearance(DrawnObject form, PdfRectangle place)
    {
        if (form.IsOpen || _tokens.Numbers(form.Dictionary, NameToken.Bbox, 4) is not [double x1, double y1, double x2, double y2]) return;
        TransformationMatrix own = _tokens.Numbers(form.Dictionary, NameToken.Matrix, 6) is { Length: 6 } matrix
            ? TransformationMatrix.FromArray(matrix)
            : TransformationMatrix.Identity;
        PdfPoint[] corners = [new(x1, y1), new(x2, y1), new(x1, y2), new(x2, y2)];
        for (int i = 0; i < corners.Length; i++) corners[i] = own.Transform(corners[i]);
        (double left, double right) = (corners.Min(static c => c.X), corners.Max(static c => c.X));
        (double bottom, double top) = (corners.Min(static c => c.Y), corners.Max(static c => c.Y));
        if (!(right > left && top > bottom)) return;
        (double across, double up) = (place.Width / (right - left), place.Height / (top - bottom));
        DrawForm(form, TransformationMatrix.FromValues(across, 0, 0, up, place.Left - left * across, place.Bottom - bottom * up));
    }

    /// <summary>Adds text without a font.</summary>
    public void AddText(string text, double x, double y, double size, CharacterTraits traits)
    {
        _isAfterBlank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            double width = WidthOf(character[0]) * size;
            _watch.CountStep();
            if (Rune.IsWhiteSpace(rune)) _isAfterBlank = true;
            else if (!Rune.IsControl(rune)) AddCharacter(character, x, x + width, y, size, traits);
            x += width;
        }
    }

    /// <summary>The text of the characters from one on.</summary>
    public string TextFrom(int start)
    {
        StringBuilder text = new();
        foreach (ref readonly Glyph glyph in CollectionsMarshal.AsSpan(_content.Glyphs)[start..]) text.Append(glyph.Text);
        return text.ToString();
    }

    /// <summary>Takes back the characters from one on.</summary>
    public void RemoveFrom(int start) => CollectionsMarshal.SetCount(_content.Glyphs, start);

    /// <summary>Puts the characters from one on in doubt.</summary>
    public void Doubt(int start)
    {
        foreach (ref Glyph glyph in CollectionsMarshal.AsSpan(_content.Glyphs)[start..])
        {
            glyph = glyph with { Traits = glyph.Traits | CharacterTraits.Uncertain };
        }
    }

    /// <summary>Draws a line through the middle of what stands in a place.</summary>
    public void Strike(PdfRectangle place)
    {
        double middle = (place.Bottom + place.Top) / 2;
        ((float x1, float y1), (float x2, float y2)) = (PlaceOf(place.Left, middle), PlaceOf(place.Right, middle));
        _content.AddEdge(x1, y1, x2, y2);
    }

    /// <summary>Puts all that stands in a place in doubt.</summary>
    public void Veil(PdfRectangle place)
    {
        ((float x1, float y1), (float x2, float y2)) = (PlaceOf(place.Left, place.Bottom), PlaceOf(place.Right, place.Top));
        PageBox box = new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        _content.Paint.Add(Painted(box, Ink.Black) with { IsVeil = true, IsMixed = true });
    }

    // The content of the page leaves its state behind: what is laid over it starts anew.
    private void EndContent()
    {
        while (_marks.Depth > 0) EndMarkedContent();
        _lowestStack = 1;
        while (StackSize > 1) PopState();
        _path.Clear();
        _isAfterBlank = false;
    }

    private void AddCharacter(string character, double from, double to, double y, double size, CharacterTraits traits)
    {
        ((float startX, float startY), (float endX, float endY)) = (PlaceOf(from, y), PlaceOf(to, y));
        Add(new Glyph(CharacterForms.Plain(character), startX, startY, endX, endY, (float)size)
        {
            IsAfterBlank = _isAfterBlank,
            Class = CharacterForms.ClassOf(character),
            Traits = traits,
        });
        _isAfterBlank = false;
    }
}
