using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds the spaces of colours that a page names. Of functions only the plain one between two colours is computed.</summary>
internal sealed class InkSpaces(PageResources resources, TokenReader tokens)
{
    private const int MaxPalette = 256, MaxComponents = 4;

    private readonly Dictionary<IToken, InkSpace> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The space with a name.</summary>
    public InkSpace Find(NameToken name)
    {
        if (resources.Find(NameToken.ColorSpace, name) is not { } entry) return OfFamily(name.Data);
        if (_known.TryGetValue(entry, out InkSpace? known)) return known;
        return _known[entry] = Read(entry);
    }

    private InkSpace Read(IToken entry)
    {
        if (tokens.Resolve<NameToken>(entry) is { } name) return OfFamily(name.Data);
        if (tokens.Resolve<ArrayToken>(entry) is not { Length: > 0 } array || tokens.Resolve<NameToken>(array[0]) is not { } family)
            return InkSpace.Other;
        return family.Data switch
        {
            "Indexed" when array.Length >= 4 => ReadPalette(array),
            "Separation" when array.Length >= 4 => ReadTint(array),
            _ => OfFamily(family.Data),
        };
    }

    private static InkSpace OfFamily(string family) => family switch
    {
        "DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "CalGray" or "CalRGB" or "ICCBased" => InkSpace.Device,
        "Separation" or "DeviceN" => InkSpace.Tint,
        "Lab" => InkSpace.Lab,
        "Pattern" => InkSpace.Pattern,
        _ => InkSpace.Other,
    };

    private InkSpace ReadPalette(ArrayToken array)
    {
        int components = ComponentsOf(array[1]);
        byte[]? table = ReadTable(array[3]);
        int count = Math.Min(MaxPalette, components == 0 || table is null ? 0 : table.Length / components);
        if (count == 0) return InkSpace.Other;
        IColor[] colors = new IColor[count];
        double[] numbers = new double[components];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < components; j++) numbers[j] = table![(i * components) + j] / 255.0;
            colors[i] = InkSpace.Device.ColorOf(numbers);
        }

        return new InkSpace(InkSpaceKind.Palette) { Colors = colors };
    }

    private byte[]? ReadTable(IToken token)
    {
        if (tokens.Resolve<HexToken>(token) is { } hex) return hex.Bytes.ToArray();
        if (tokens.Resolve<StringToken>(token) is { } text) return text.GetBytes();
        return tokens.Resolve<StreamToken>(token) is { } stream ? resources.Unpack(stream).ToArray() : null;
    }

    private InkSpace ReadTint(ArrayToken array)
    {
        string ink = tokens.Resolve<NameToken>(array[1])?.Data ?? "";
        if (ink == "None") return InkSpace.Nothing;
        int components = ComponentsOf(array[2]);
        if (components == 0 || tokens.Resolve<DictionaryToken>(array[3]) is not { } function) return InkSpace.Tint;
        if (tokens.Number(function, NameToken.FunctionType) is not 2) return InkSpace.Tint;
        double[] none = tokens.Numbers(function, NameToken.C0, MaxComponents) ?? [0];
        double[] full = tokens.Numbers(function, NameToken.C1, MaxComponents) ?? [1];
        if (none.Length != components || full.Length != components) return InkSpace.Tint;
        return new InkSpace(InkSpaceKind.Mixture)
        {
            Colors = [InkSpace.Device.ColorOf(none), InkSpace.Device.ColorOf(full)],
            Exponent = Math.Clamp(tokens.Number(function, NameToken.N) ?? 1, 0, 100),
        };
    }

    /// <summary>How many numbers a colour has in a space that others are told by; 0 where it is none of a screen or a printer.</summary>
    private int ComponentsOf(IToken entry)
    {
        ArrayToken? array = tokens.Resolve<ArrayToken>(entry);
        NameToken? family = array is { Length: > 0 } ? tokens.Resolve<NameToken>(array[0]) : tokens.Resolve<NameToken>(entry);
        return family?.Data switch
        {
            "DeviceGray" or "CalGray" => 1,
            "DeviceRGB" or "CalRGB" => 3,
            "DeviceCMYK" => 4,
            "ICCBased" when array is { Length: > 1 } && tokens.Resolve<StreamToken>(array[1]) is { } profile =>
                (int)(tokens.Number(profile.StreamDictionary, NameToken.N) ?? 0) is (1 or 3 or 4) and int count ? count : 0,
            _ => 0,
        };
    }
}
