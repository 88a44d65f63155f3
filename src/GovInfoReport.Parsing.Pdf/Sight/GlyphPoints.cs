namespace GovInfoReport.Parsing.Pdf;

/// <summary>Sixteen points over the ink of a character, near enough for any font: they tell how much of it is seen.</summary>
internal readonly struct GlyphPoints
{
    /// <summary>The number of points.</summary>
    public const int Count = 16;

    /// <summary>All points.</summary>
    public const ushort All = ushort.MaxValue;

    private const int Side = 4;

    // The ink of a digit within its advance width and its size: from the base line to the height of capitals.
    private const float FirstAcross = 0.15f, LastAcross = 0.85f, FirstUp = 0.06f, LastUp = 0.64f;

    private readonly float _x, _y, _acrossX, _acrossY, _upX, _upY;

    public GlyphPoints(in Glyph glyph)
    {
        (float dx, float dy) = (glyph.EndX - glyph.StartX, glyph.EndY - glyph.StartY);
        float length = MathF.Sqrt(dx * dx + dy * dy);
        if (length < 0.01f) (dx, dy, length) = (glyph.Size / 2, 0, glyph.Size / 2);
        (float upX, float upY) = (-dy / length * glyph.Size, dx / length * glyph.Size);
        (_x, _y) = (glyph.StartX + FirstAcross * dx + FirstUp * upX, glyph.StartY + FirstAcross * dy + FirstUp * upY);
        const float Across = (LastAcross - FirstAcross) / (Side - 1), Up = (LastUp - FirstUp) / (Side - 1);
        (_acrossX, _acrossY, _upX, _upY) = (Across * dx, Across * dy, Up * upX, Up * upY);
    }

    /// <summary>The box around the points.</summary>
    public PageBox Box
    {
        get
        {
            (float acrossX, float acrossY) = ((Side - 1) * _acrossX, (Side - 1) * _acrossY);
            (float upX, float upY) = ((Side - 1) * _upX, (Side - 1) * _upY);
            return new PageBox(
                _x + Math.Min(0, acrossX) + Math.Min(0, upX),
                _y + Math.Min(0, acrossY) + Math.Min(0, upY),
                _x + Math.Max(0, acrossX) + Math.Max(0, upX),
                _y + Math.Max(0, acrossY) + Math.Max(0, upY));
        }
    }

    /// <summary>The points that lie in a box, a bit for each.</summary>
    public ushort In(PageBox box)
    {
        int points = 0;
        for (int i = 0; i < Count; i++)
        {
            (float x, float y) = this[i];
            if (x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top) points |= 1 << i;
        }

        return (ushort)points;
    }

    /// <summary>The points that lie in a region, a bit for each.</summary>
    public ushort In(ClipRegion region)
    {
        ushort points = In(region.Box);
        return region.Depth == 0 ? points : Among(points, region.Contains);
    }

    /// <summary>Those of some points for which a question is answered with yes.</summary>
    public ushort Among(ushort points, Func<float, float, bool> isIn)
    {
        int found = 0;
        for (int i = 0; i < Count; i++)
        {
            (float x, float y) = this[i];
            if ((points & 1 << i) != 0 && isIn(x, y)) found |= 1 << i;
        }

        return (ushort)found;
    }

    private (float X, float Y) this[int i]
    {
        get
        {
            (int across, int up) = (i % Side, i / Side);
            return (_x + across * _acrossX + up * _upX, _y + across * _acrossY + up * _upY);
        }
    }
}
