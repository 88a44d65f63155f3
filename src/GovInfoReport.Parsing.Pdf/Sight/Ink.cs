namespace GovInfoReport.Parsing.Pdf;

/// <summary>What something is drawn with: a colour, and how much of it covers what is below.</summary>
/// <param name="Red">Red, from 0 to 1.</param>
/// <param name="Green">Green, from 0 to 1.</param>
/// <param name="Blue">Blue, from 0 to 1.</param>
/// <param name="Opacity">From 0, which leaves nothing to see, to 1.</param>
internal readonly record struct Ink(float Red, float Green, float Blue, float Opacity)
{
    /// <summary>What text is drawn with unless the page says otherwise.</summary>
    public static Ink Black { get; } = new(0, 0, 0, 1);

    /// <summary>The paper.</summary>
    public static Ink Paper { get; } = new(1, 1, 1, 1);

    /// <summary>Text that is not painted.</summary>
    public static Ink None { get; } = new(0, 0, 0, 0);

    /// <summary>Whether the colour is not told: a pattern, a palette, a special ink.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether it is a pattern of small drawings, of which nobody knows whether they stand out.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>Whether it is text that only bounds what is painted later.</summary>
    public bool IsClip { get; init; }

    /// <summary>Whether it is too thin to be seen on any ground.</summary>
    public bool IsUnseen => Opacity < LeastOpacity;

    /// <summary>Whether it hides what is below.</summary>
    public bool IsOpaque => Opacity >= HidingOpacity;

    /// <summary>Whether it stands out from any light ground.</summary>
    public bool IsDark => IsOpaque && !IsUnknown && !IsClip && Math.Max(Red, Math.Max(Green, Blue)) < Half;

    /// <summary>Whether dark ink stands out from it.</summary>
    public bool IsLight => !IsUnknown && Math.Min(Red, Math.Min(Green, Blue)) > Half;

    /// <summary>How far it stands out from a ground, from 0 to 1.</summary>
    public float ContrastTo(Ink ground)
    {
        if (IsDrawing) return DoubtfulContrast;
        if (IsUnknown || ground.IsUnknown) return 1;
        return Opacity * Math.Max(MathF.Abs(Red - ground.Red), Math.Max(MathF.Abs(Green - ground.Green), MathF.Abs(Blue - ground.Blue)));
    }

    private const float LeastOpacity = 0.08f;
    private const float HidingOpacity = 0.95f;
    private const float Half = 0.5f;

    // What stands out so little is hardly seen.
    private const float DoubtfulContrast = 0.1f;
}
