using UglyToad.PdfPig.Graphics.Colors;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The inks of a page by numbers, so that a character keeps one byte of them. The first is black.</summary>
internal sealed class InkTable
{
    private const int Most = 256;

    private readonly List<Ink> _inks = [Ink.Black];
    private (IColor? Color, double Opacity) _last;
    private byte _lastNumber;

    /// <summary>Whether all are dark.</summary>
    public bool AreAllDark { get; private set; } = true;

    /// <summary>An ink by its number.</summary>
    public Ink this[byte number] => _inks[number];

    /// <summary>The number of a colour as the library tells it.</summary>
    /// <param name="color">The colour; <see langword="null"/> before any is set.</param>
    /// <param name="opacity">How much of it covers what is below.</param>
    public byte NumberOf(IColor? color, double opacity)
    {
        // A page changes its colours far less often than it draws.
        if (ReferenceEquals(color, _last.Color) && opacity == _last.Opacity) return _lastNumber;
        _lastNumber = NumberOf(InkOf(color, opacity));
        _last = (color, opacity);
        return _lastNumber;
    }

    /// <summary>The number of an ink. Where a page has very many, that of the nearest stands for it.</summary>
    public byte NumberOf(Ink ink)
    {
        int found = _inks.IndexOf(ink);
        if (found >= 0) return (byte)found;
        if (_inks.Count == Most) return Nearest(ink);
        AreAllDark &= ink.IsDark;
        _inks.Add(ink);
        return (byte)(_inks.Count - 1);
    }

    /// <summary>The ink of a colour as the library tells it.</summary>
    public static Ink InkOf(IColor? color, double opacity)
    {
        float covers = (float)Math.Clamp(opacity, 0, 1);
        if (color is null) return Ink.Black with { Opacity = covers };
        if (ReferenceEquals(color, Inks.Nothing)) return Ink.None;
        bool isDrawing = ReferenceEquals(color, Inks.Drawing);
        if (isDrawing || ReferenceEquals(color, Inks.Unknown))
            return new Ink(0, 0, 0, covers) { IsUnknown = true, IsDrawing = isDrawing };
        (double red, double green, double blue) = color.ToRGBValues();
        return new Ink(Part(red), Part(green), Part(blue), covers);
    }

    private static float Part(double value) => double.IsFinite(value) ? (float)Math.Clamp(value, 0, 1) : 0;

    private byte Nearest(Ink ink)
    {
        int nearest = 0;
        for (int i = 1; i < _inks.Count; i++)
        {
            if (Distance(_inks[i], ink) < Distance(_inks[nearest], ink)) nearest = i;
        }

        return (byte)nearest;
    }

    private static float Distance(Ink first, Ink second) =>
        (first.IsUnknown == second.IsUnknown && first.IsClip == second.IsClip ? 0 : 8)
        + MathF.Abs(first.Red - second.Red) + MathF.Abs(first.Green - second.Green) + MathF.Abs(first.Blue - second.Blue)
        + 4 * MathF.Abs(first.Opacity - second.Opacity);
}
