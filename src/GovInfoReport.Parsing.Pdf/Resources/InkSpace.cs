using UglyToad.PdfPig.Graphics.Colors;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A space of colours: tells what the numbers of a colour look like, as near as telling ink from paper needs.</summary>
/// <param name="Kind">The kind.</param>
internal sealed record InkSpace(InkSpaceKind Kind)
{
    /// <summary>Grey, red, green and blue, or the inks of printing, by how many numbers there are.</summary>
    public static InkSpace Device { get; } = new(InkSpaceKind.Device);

    /// <summary>Lightness and hue.</summary>
    public static InkSpace Lab { get; } = new(InkSpaceKind.Lab);

    /// <summary>What the page does not tell plainly.</summary>
    public static InkSpace Other { get; } = new(InkSpaceKind.Other);

    /// <summary>Patterns of small drawings.</summary>
    public static InkSpace Pattern { get; } = new(InkSpaceKind.Pattern);

    /// <summary>An ink that leaves no trace.</summary>
    public static InkSpace Nothing { get; } = new(InkSpaceKind.Nothing);

    /// <summary>An ink that any tint of is dark, or of which nothing more is known.</summary>
    public static InkSpace Tint { get; } = new(InkSpaceKind.Tint);

    /// <summary>The colours of a palette, or the colours of no ink and of all.</summary>
    public IReadOnlyList<IColor> Colors { get; init; } = [];

    /// <summary>How fast a tint goes from none to all.</summary>
    public double Exponent { get; init; } = 1;

    /// <summary>The colour that is set with the space.</summary>
    public IColor Initial => Kind switch
    {
        InkSpaceKind.Palette => ColorOf([0]),
        InkSpaceKind.Mixture => ColorOf([1]),
        InkSpaceKind.Nothing => Inks.Nothing,
        InkSpaceKind.Device or InkSpaceKind.Lab or InkSpaceKind.Tint => GrayColor.Black,
        _ => Inks.Unknown,
    };

    /// <summary>The colour with some numbers.</summary>
    public IColor ColorOf(double[] operands) => (Kind, operands) switch
    {
        (InkSpaceKind.Device, [double gray]) => new GrayColor(gray),
        (InkSpaceKind.Device, [double r, double g, double b]) => new RGBColor(r, g, b),
        (InkSpaceKind.Device, [double c, double m, double y, double k]) => new CMYKColor(c, m, y, k),
        // Without any ink it is paper; what the inks look like is not looked up.
        (InkSpaceKind.Tint, [_, ..]) => operands.Max() <= 0 ? GrayColor.White : Inks.Unknown,
        (InkSpaceKind.Lab, [double lightness, ..]) => new GrayColor(Math.Clamp(lightness / 100, 0, 1)),
        (InkSpaceKind.Palette, [double index]) => Colors[(int)Math.Clamp(index, 0, Colors.Count - 1)],
        (InkSpaceKind.Mixture, [double tint]) => Mix(Math.Clamp(tint, 0, 1)),
        (InkSpaceKind.Nothing, _) => Inks.Nothing,
        (InkSpaceKind.Pattern, _) => Inks.Drawing,
        _ => Inks.Unknown,
    };

    private RGBColor Mix(double tint)
    {
        double share = Math.Pow(tint, Exponent);
        (double red, double green, double blue) = Colors[0].ToRGBValues();
        (double fullRed, double fullGreen, double fullBlue) = Colors[1].ToRGBValues();
        return new RGBColor(Between(red, fullRed), Between(green, fullGreen), Between(blue, fullBlue));

        double Between(double none, double full) => none + (share * (full - none));
    }
}
