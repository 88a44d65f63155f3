using System.Numerics;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells which characters of a page a person sees: ink that stands out from its ground, with nothing painted over it.</summary>
internal sealed class PageSight
{
    // Of the sixteen points of a character: so many that are hidden hide it, and so many put it in doubt.
    private const int HiddenPoints = 14;
    private const int DoubtfulPoints = 3;

    // Ink that differs less from its ground is not seen, and somewhat more is hardly seen.
    private const float LeastContrast = 0.08f;
    private const float SureContrast = 0.15f;

    // A page of which pictures take this part, with text that nobody sees: the text was recognised from the picture.
    private const float PictureOfPage = 0.5f;
    private const int FewGlyphs = 12;
    private const int ManyHidden = 10;

    private readonly PageContent _content;
    private readonly List<PaintedArea> _areas;
    private readonly PaintIndex? _index;
    private readonly SightWork _work;

    private PageSight(PageContent content, SightWork work)
    {
        (_content, _areas, _work) = (content, content.Paint.Areas, work);
        if (_areas.Count > 0 && !work.IsOver) _index = new PaintIndex(_areas);
    }

    private enum Sight : byte
    {
        Seen,
        Doubtful,
        Hidden,

        // Under something that is seen: what it says nobody knows, unless other text stands there now.
        Covered,
    }

    /// <summary>Drops characters that nobody sees, and marks those that are partly seen.</summary>
    /// <param name="content">The page, before it is turned.</param>
    /// <param name="work">Counts the work.</param>
    public static void Apply(PageContent content, SightWork work)
    {
        if (content.Glyphs.Count == 0 || (content.Paint.Areas.Count == 0 && content.Inks.AreAllDark)) return;
        new PageSight(content, work).Apply();
    }

    private void Apply()
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(_content.Glyphs);
        Sight[] sights = new Sight[glyphs.Length];
        PaintedArea?[] covers = new PaintedArea?[glyphs.Length];
        int hidden = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            sights[i] = Look(glyphs[i], i, out covers[i]);
            if (sights[i] >= Sight.Hidden) hidden++;
        }

        if (hidden == 0 && !Array.Exists(sights, static s => s != Sight.Seen)) return;
        _content.IsPictureOfText = hidden > 0 && IsPictureOfText(glyphs.Length - hidden, hidden);
        int kept = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            bool isDoubtful = sights[i] == Sight.Doubtful || _content.IsPictureOfText || sights[i] == Sight.Covered && !covers[i]!.HasText;
            if (sights[i] >= Sight.Hidden && !isDoubtful) continue;
            glyphs[kept++] = isDoubtful ? glyphs[i] with { Traits = glyphs[i].Traits | CharacterTraits.Uncertain } : glyphs[i];
        }

        CollectionsMarshal.SetCount(_content.Glyphs, kept);
    }

    private bool IsPictureOfText(int seen, int hidden)
    {
        float pictures = 0;
        foreach (PaintedArea area in _areas)
        {
            if (area.IsPicture) pictures += Boxes.Area(area.Box);
        }

        return pictures >= PictureOfPage * _content.Width * _content.Height && seen < Math.Max(FewGlyphs, hidden / ManyHidden);
    }

    private Sight Look(in Glyph glyph, int order, out PaintedArea? cover)
    {
        cover = null;
        Ink ink = _content.Inks[glyph.Ink];
        if (_work.IsOver) return Sight.Doubtful;
        if (_index is null) return ink.IsUnseen ? Sight.Hidden : OnGround(GlyphPoints.All, ink, Ink.Paper, 0, 0);
        GlyphPoints points = new(glyph);
        int work = 0;
        ReadOnlySpan<int> areas = _index.Find(points.Box, ref work);
        int at = 0;
        while (at < areas.Length && _areas[areas[at]].Order > order) at++;
        (int hidden, int veiled) = LookUp(areas[..at], points, ink, out cover);
        _work.Count(work);
        if (ink.IsClip) return BitOperations.PopCount((uint)hidden) >= DoubtfulPoints ? Sight.Doubtful : Sight.Hidden;
        if (BitOperations.PopCount((uint)hidden) >= HiddenPoints) return IsPaper(cover!) ? Sight.Hidden : Sight.Covered;
        if (ink.IsUnseen) return Sight.Hidden;
        return LookDown(areas[at..], points, ink, hidden, veiled);
    }

    // What was painted over the character, from the top; the first of that is what is seen there.
    private (int Hidden, int Veiled) LookUp(ReadOnlySpan<int> areas, in GlyphPoints points, Ink ink, out PaintedArea? cover)
    {
        cover = null;
        int work = 0, hidden = 0, veiled = 0;
        foreach (int at in areas)
        {
            PaintedArea area = _areas[at];
            if (area.IsVeil) veiled |= area.Cover(points);
            if (!area.IsHiding && !ink.IsClip) continue;
            work += area.Work;
            ushort covered = area.Cover(points);
            if ((covered & ~hidden) != 0) cover ??= area;
            hidden |= covered;
        }

        _work.Count(work);
        return (hidden, veiled);
    }

    private static bool IsPaper(PaintedArea cover) => !cover.IsPicture && cover.Ink.ContrastTo(Ink.Paper) < LeastContrast;

    // What lies below, from the top.
    private Sight LookDown(ReadOnlySpan<int> areas, in GlyphPoints points, Ink ink, int hidden, int faint)
    {
        int work = 0;
        int open = GlyphPoints.All & ~hidden;
        int pale = 0;
        foreach (int at in areas)
        {
            if (open == 0) break;
            PaintedArea area = _areas[at];
            work += area.Work;
            int ground = area.Cover(points) & open;
            if (ground == 0) continue;
            area.HasText = true;
            if (area.IsHiding && !area.Ink.IsUnknown) Add(ground, ink, area.Ink, ref pale, ref faint);
            // Light text on what nobody knows the colour of may be seen, or not.
            else if (ink.ContrastTo(Ink.Paper) < SureContrast) faint |= ground;
            open &= ~ground;
        }

        _work.Count(work);
        return OnGround(open, ink, Ink.Paper, hidden | pale, faint);
    }

    private static Sight OnGround(int open, Ink ink, Ink ground, int hidden, int faint)
    {
        Add(open, ink, ground, ref hidden, ref faint);
        if (BitOperations.PopCount((uint)hidden) >= HiddenPoints) return Sight.Hidden;
        return BitOperations.PopCount((uint)(hidden | faint)) >= DoubtfulPoints ? Sight.Doubtful : Sight.Seen;
    }

    private static void Add(int points, Ink ink, Ink ground, ref int pale, ref int faint)
    {
        float contrast = ink.ContrastTo(ground);
        if (contrast < LeastContrast) pale |= points;
        else if (contrast < SureContrast) faint |= points;
    }
}
