using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Writes the text of one cell: its lines from the top, joined as one text.</summary>
internal sealed class CellText
{
    private readonly List<int> _ends = [];

    /// <summary>
    /// How much narrower the last line written is than its cell, in units of the font's size: a small room means that the text may go on.
    /// </summary>
    public float RoomOnLastLine { get; private set; }

    /// <summary>Writes the text of a cell.</summary>
    /// <param name="glyphs">The characters of the cell; their order is changed.</param>
    /// <param name="box">The cell.</param>
    /// <param name="text">Takes the text.</param>
    public TextRange Write(List<Glyph> glyphs, PageBox box, TextBuffer text)
    {
        RoomOnLastLine = float.MaxValue;
        int start = text.Length;
        if (glyphs.Count == 0) return text.From(start);
        Span<Glyph> characters = CollectionsMarshal.AsSpan(glyphs);
        if (IsSetVertically(characters))
        {
            foreach (ref readonly Glyph glyph in characters) text.Append(glyph.Text, glyph.Traits);
            return text.From(start);
        }

        TextDirection direction = MainDirection(characters);
        if (direction != TextDirection.Right)
        {
            foreach (ref Glyph glyph in characters) glyph = glyph.Turn(direction);
        }

        LineSetter.Set(characters, _ends);
        for (int line = 0; line < _ends.Count; line++)
        {
            Span<Glyph> current = characters[(line == 0 ? 0 : _ends[line - 1]).._ends[line]];
            if (line > 0) text.Append(Spacing.BetweenLines(text.Get(text.From(start))[^1], current[0].Text[0]));
            LineSetter.Write(current, text, " ");
            RoomOnLastLine = (box.Right - box.Left - (current[^1].Right - current[0].Left)) / current[0].Size;
        }

        return text.From(start);
    }

    // Ideographs below one another: the page draws them in reading order, and fonts for vertical writing do not always tell how far apart.
    private static bool IsSetVertically(ReadOnlySpan<Glyph> glyphs)
    {
        (int stacked, int pairs) = (0, 0);
        for (int i = 1; i < glyphs.Length; i++)
        {
            ref readonly Glyph before = ref glyphs[i - 1];
            ref readonly Glyph after = ref glyphs[i];
            if (before.Class != CharacterClass.Wide || after.Class != CharacterClass.Wide || after.Direction != TextDirection.Right)
                continue;
            pairs++;
            if (MathF.Abs(before.CenterX - after.CenterX) < 0.6f * after.Size) stacked++;
        }

        return stacked >= 2 && stacked * 3 >= pairs * 2;
    }

    private static TextDirection MainDirection(ReadOnlySpan<Glyph> glyphs)
    {
        int upright = 0;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            if (glyph.Direction is TextDirection.Right or TextDirection.Askew) upright++;
        }

        return upright * 2 >= glyphs.Length ? TextDirection.Right : glyphs[0].Direction;
    }
}
