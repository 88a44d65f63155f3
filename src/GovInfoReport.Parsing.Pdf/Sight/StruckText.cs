using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds characters with a line through their middle: they are struck out. Such lines are no lines of tables.</summary>
internal sealed class StruckText
{
    // The middle of the ink, in units of the font's size above the base line.
    private const float Lowest = 0.2f, Highest = 0.5f;

    // The part of a character's width that a line must cross.
    private const float LeastPart = 0.6f;

    // A line that ends on others on both sides is one of a table, as near as this.
    private const float SameEdge = 2;

    private readonly Ruling[] _lines;
    private readonly float[] _heights;
    private readonly Ruling[] _verticals;
    private readonly float[] _places;
    private readonly bool[] _isStrike;
    private readonly SightWork _work;

    private StruckText(PageContent content, SightWork work)
    {
        _work = work;
        _lines = [.. content.Horizontals];
        _heights = [.. _lines.Select(static l => l.At)];
        Array.Sort(_heights, _lines);
        _verticals = [.. content.Verticals];
        _places = [.. _verticals.Select(static l => l.At)];
        Array.Sort(_places, _verticals);
        _isStrike = new bool[_lines.Length];
    }

    /// <summary>Marks the characters of a page, and takes the lines away.</summary>
    /// <param name="content">The page, turned so that its text runs to the right.</param>
    /// <param name="work">Counts the work.</param>
    public static void Apply(PageContent content, SightWork work)
    {
        if (content.Horizontals.Count > 0 && content.Glyphs.Count > 0) new StruckText(content, work).Apply(content);
    }

    private void Apply(PageContent content)
    {
        bool hasStrikes = false;
        (float low, float high, int first, int end) = (float.NaN, float.NaN, 0, 0);
        foreach (ref Glyph glyph in CollectionsMarshal.AsSpan(content.Glyphs))
        {
            if (glyph.Direction != TextDirection.Right) continue;
            (float from, float to) = (glyph.Baseline + Lowest * glyph.Size, glyph.Baseline + Highest * glyph.Size);
            // Characters that follow each other stand on one line nearly always.
            if (from != low || to != high)
            {
                (low, high) = (from, to);
                (first, end) = (FirstAt(_heights, from), FirstAt(_heights, MathF.BitIncrement(to)));
            }

            if (first == end) continue;
            CharacterTraits traits = Look(glyph, first, end);
            if (traits == CharacterTraits.None) continue;
            hasStrikes |= traits == CharacterTraits.Struck;
            glyph = glyph with { Traits = glyph.Traits | traits };
        }

        if (!hasStrikes) return;
        content.Horizontals.Clear();
        for (int i = 0; i < _lines.Length; i++)
        {
            if (!_isStrike[i]) content.Horizontals.Add(_lines[i]);
        }
    }

    private CharacterTraits Look(in Glyph glyph, int first, int end)
    {
        if (_work.IsOver) return CharacterTraits.Uncertain;
        _work.Count(end - first);
        CharacterTraits traits = CharacterTraits.None;
        float width = glyph.Right - glyph.Left;
        for (int i = first; i < end; i++)
        {
            Ruling line = _lines[i];
            if (line.IsPale || Math.Min(line.To, glyph.Right) - Math.Max(line.From, glyph.Left) < LeastPart * width) continue;
            if (IsOfTable(line)) return CharacterTraits.Uncertain;
            _isStrike[i] = true;
            traits = CharacterTraits.Struck;
        }

        return traits;
    }

    private bool IsOfTable(Ruling line) => HasVertical(line.From, line.At) && HasVertical(line.To, line.At);

    private bool HasVertical(float place, float height)
    {
        for (int i = FirstAt(_places, place - SameEdge); i < _places.Length && _places[i] <= place + SameEdge; i++)
        {
            _work.Count(1);
            if (_verticals[i].From - SameEdge <= height && _verticals[i].To + SameEdge >= height) return true;
            if (_work.IsOver) return true;
        }

        return false;
    }

    private static int FirstAt(float[] places, float place)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle] < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
