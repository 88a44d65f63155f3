using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The colours that are set while a page is drawn, as near as telling ink from paper needs: no function is ever computed.</summary>
/// <remarks>A tint of any number of inks is as dark as its darkest; a pattern, or an entry of a palette, is black.</remarks>
internal sealed class Inks(Func<CurrentGraphicsState> state, PageResources resources, TokenReader tokens) : IColorSpaceContext
{
    private enum Kind
    {
        Device,
        Tint,
        Lab,
        Other,
    }

    private Kind _stroking;
    private Kind _filling;

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _stroking = KindOf(colorspace);
        state().CurrentStrokingColor = GrayColor.Black;
    }

    /// <inheritdoc/>
    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _filling = KindOf(colorspace);
        state().CurrentNonStrokingColor = GrayColor.Black;
    }

    /// <inheritdoc/>
    public void SetStrokingColor(double[] operands, NameToken? patternName = null) => state().CurrentStrokingColor = ColorOf(_stroking, operands);

    /// <inheritdoc/>
    public void SetStrokingColorGray(double gray) => state().CurrentStrokingColor = new GrayColor(gray);

    /// <inheritdoc/>
    public void SetStrokingColorRgb(double r, double g, double b) => state().CurrentStrokingColor = new RGBColor(r, g, b);

    /// <inheritdoc/>
    public void SetStrokingColorCmyk(double c, double m, double y, double k) => state().CurrentStrokingColor = new CMYKColor(c, m, y, k);

    /// <inheritdoc/>
    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) => state().CurrentNonStrokingColor = ColorOf(_filling, operands);

    /// <inheritdoc/>
    public void SetNonStrokingColorGray(double gray) => state().CurrentNonStrokingColor = new GrayColor(gray);

    /// <inheritdoc/>
    public void SetNonStrokingColorRgb(double r, double g, double b) => state().CurrentNonStrokingColor = new RGBColor(r, g, b);

    /// <inheritdoc/>
    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => state().CurrentNonStrokingColor = new CMYKColor(c, m, y, k);

    /// <inheritdoc/>
    public IColorSpaceContext DeepClone() => new Inks(state, resources, tokens) { _stroking = _stroking, _filling = _filling };

    private static IColor ColorOf(Kind kind, double[] operands) => (kind, operands) switch
    {
        (Kind.Device, [double gray]) => new GrayColor(gray),
        (Kind.Device, [double r, double g, double b]) => new RGBColor(r, g, b),
        (Kind.Device, [double c, double m, double y, double k]) => new CMYKColor(c, m, y, k),
        (Kind.Tint, [_, ..]) => new GrayColor(1 - Math.Clamp(operands.Max(), 0, 1)),
        (Kind.Lab, [double lightness, ..]) => new GrayColor(Math.Clamp(lightness / 100, 0, 1)),
        _ => GrayColor.Black,
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
