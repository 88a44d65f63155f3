using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The colours that are set while a page is drawn, as near as telling ink from paper needs: no function is ever computed.</summary>
/// <remarks>A tint of special inks, a pattern, and an entry of a palette are unknown colours.</remarks>
internal sealed class Inks(Func<CurrentGraphicsState> state, PageResources resources, TokenReader tokens) : IColorSpaceContext
{
    private enum Kind
    {
        Device,
        Tint,
        Lab,
        Other,
    }

    // One of its own, so that it is told from black.
    private static readonly IColor Unknown = new GrayColor(0);

    private Kind _stroking;
    private Kind _filling;

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <summary>Whether a colour is one that the page does not tell plainly.</summary>
    public static bool IsUnknown(IColor color) => ReferenceEquals(color, Unknown);

    /// <inheritdoc/>
    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _stroking = KindOf(colorspace);
        state().CurrentStrokingColor = _stroking == Kind.Other ? Unknown : GrayColor.Black;
    }

    /// <inheritdoc/>
    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _filling = KindOf(colorspace);
        state().CurrentNonStrokingColor = _filling == Kind.Other ? Unknown : GrayColor.Black;
    }

    /// <inheritdoc/>
    public void SetStrokingColor(double[] operands, NameToken? patternName = null) => state().CurrentStrokingColor = ColorOf(_stroking, operands);

    /// <inheritdoc/>
    public void SetStrokingColorGray(double gray) => SetStroking(new GrayColor(gray));

    /// <inheritdoc/>
    public void SetStrokingColorRgb(double r, double g, double b) => SetStroking(new RGBColor(r, g, b));

    /// <inheritdoc/>
    public void SetStrokingColorCmyk(double c, double m, double y, double k) => SetStroking(new CMYKColor(c, m, y, k));

    /// <inheritdoc/>
    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) => state().CurrentNonStrokingColor = ColorOf(_filling, operands);

    /// <inheritdoc/>
    public void SetNonStrokingColorGray(double gray) => SetNonStroking(new GrayColor(gray));

    /// <inheritdoc/>
    public void SetNonStrokingColorRgb(double r, double g, double b) => SetNonStroking(new RGBColor(r, g, b));

    /// <inheritdoc/>
    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => SetNonStroking(new CMYKColor(c, m, y, k));

    /// <inheritdoc/>
    public IColorSpaceContext DeepClone() => new Inks(state, resources, tokens) { _stroking = _stroking, _filling = _filling };

    // Such an operator sets the space as well.
    private void SetStroking(IColor color) => (_stroking, state().CurrentStrokingColor) = (Kind.Device, color);

    private void SetNonStroking(IColor color) => (_filling, state().CurrentNonStrokingColor) = (Kind.Device, color);

    private static IColor ColorOf(Kind kind, double[] operands) => (kind, operands) switch
    {
        (Kind.Device, [double gray]) => new GrayColor(gray),
        (Kind.Device, [double r, double g, double b]) => new RGBColor(r, g, b),
        (Kind.Device, [double c, double m, double y, double k]) => new CMYKColor(c, m, y, k),
        // Without any ink it is paper; what the inks look like is not looked up.
        (Kind.Tint, [_, ..]) => operands.Max() <= 0 ? GrayColor.White : Unknown,
        (Kind.Lab, [double lightness, ..]) => new GrayColor(Math.Clamp(lightness / 100, 0, 1)),
        _ => Unknown,
    };

    private Kind KindOf(NameToken name)
    {
        IToken? entry = resources.Find(NameToken.ColorSpace, name);
        string family = entry switch
        {
            null => name.Data,
            _ when tokens.Resolve<NameToken>(entry) is { } other => other.Data,
            _ when tokens.Resolve<ArrayToken>(entry) is { Length: > 0 } array && tokens.Resolve<NameToken>(array[0]) is { } first => first.Data,
            _ => "",
        };
        return family switch
        {
            "DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "CalGray" or "CalRGB" or "ICCBased" => Kind.Device,
            "Separation" or "DeviceN" => Kind.Tint,
            "Lab" => Kind.Lab,
            _ => Kind.Other,
        };
    }
}
