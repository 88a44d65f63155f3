using UglyToad.PdfPig.Core;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Draws the value of a field where the field is: as its appearance does, or as programs do that make one.</summary>
internal sealed class FieldDrawing(PageDrawing drawing, PdfRectangle place, FieldValue? value)
{
    // What programs take where the size is to fit: a part of the height, within bounds.
    private const double PartOfHeight = 0.66, Smallest = 4, Largest = 12;
    private const double Margin = 2, Leading = 1.15, BelowLine = 0.22;

    /// <summary>Draws it.</summary>
    /// <param name="appearance">How the file draws it; <see langword="null"/> where it leaves that to the program.</param>
    public void Draw(DrawnObject? appearance)
    {
        int start = drawing.GlyphCount;
        if (appearance is not null) drawing.DrawAppearance(appearance, place);
        if (value is not { Text: { } text } field) return;
        string drawn = drawing.TextFrom(start);
        // A list shows more than what is chosen, and a password something else.
        if (field.IsOther)
        {
            if (drawn.Length == 0) Write(text, field, CharacterTraits.Uncertain);
            return;
        }

        if (Comparable(drawn) == Comparable(text))
        {
            if (!field.IsComb || drawn.Length == 0) return;
            drawing.RemoveFrom(start);
            Write(text, field, CharacterTraits.None);
            return;
        }

        // What programs show differs where the appearance says something else than the field.
        if (drawn.Length > 0) drawing.Doubt(start);
        else Write(text, field, appearance is null || field.IsDrawnAnew ? CharacterTraits.None : CharacterTraits.Uncertain);
    }

    private static string Comparable(string text) => string.Concat(CharacterForms.Normalize(text).Where(static c => !char.IsWhiteSpace(c)));

    private void Write(string text, FieldValue field, CharacterTraits traits)
    {
        string[] parts = text.ReplaceLineEndings("\n").Split('\n');
        double room = Math.Max(place.Width - 2 * Margin, 1);
        double longest = parts.Max(static p => WidthOf(p));
        double size = field.Size > 0 ? field.Size : Math.Clamp(place.Height * PartOfHeight, Smallest, Largest);
        bool hasLines = parts.Length > 1 || place.Height > 2 * Leading * size;
        List<string> lines = hasLines ? [.. parts.SelectMany(p => Wrap(p, room / size))] : [text];
        if (!hasLines && field.Size == 0 && longest * size > room) size = room / longest;
        double height = lines.Count * Leading * size;
        double baseline = (hasLines ? place.Top - Margin : (place.Bottom + place.Top + height) / 2) - Leading * size + BelowLine * size;
        foreach (string line in lines)
        {
            double free = place.Width - WidthOf(line) * size;
            double x = place.Left + (field.Alignment switch { 1 => free / 2, 2 => free - Margin, _ => Margin });
            drawing.AddText(line, x, baseline, size, traits);
            baseline -= Leading * size;
        }
    }

    // The width of a text in units of its size, near enough.
    private static double WidthOf(string text)
    {
        double width = 0;
        foreach (char character in text) width += PageDrawing.WidthOf(character);
        return Math.Max(width, 0.1);
    }

    private static IEnumerable<string> Wrap(string text, double room)
    {
        int start = 0;
        double width = 0;
        for (int i = 0; i < text.Length; i++)
        {
            width += PageDrawing.WidthOf(text[i]);
            if (width <= room || i == start) continue;
            // A figure is not cut.
            int end = i;
            while (end > start + 1 && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1])) end--;
            if (end == start + 1) end = i;
            yield return text[start..end];
            (start, width, i) = (end, 0, end - 1);
        }

        if (start < text.Length) yield return text[start..];
    }
}
