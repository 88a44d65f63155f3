namespace GovInfoReport.Parsing.Pdf;

/// <summary>What of the state of drawing decides what is seen, beside what the library keeps of it.</summary>
/// <param name="Clip">Where anything is seen.</param>
internal record struct SightState(ClipRegion Clip)
{
    /// <summary>Where anything is seen.</summary>
    public ClipRegion Clip { get; set; } = Clip;

    /// <summary>Whether a mask lets only a part of what is drawn be seen.</summary>
    public bool HasMask { get; set; }

    /// <summary>How much the group that is drawn covers what is below.</summary>
    public double Opacity { get; set; } = 1;
}
