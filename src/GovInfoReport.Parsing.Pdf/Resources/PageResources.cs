using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>What the content of pages refers to by names, looked up when it is asked for; what text does not need is never made.</summary>
/// <remarks>
/// Colour spaces with their functions, patterns, shadings and soft masks may be deep, circular or large, and are nothing to text.
/// </remarks>
internal sealed class PageResources(PageAccess access) : IResourceStore
{
    // Entries of a state of drawing that are numbers, names and switches, and a font.
    private static readonly NameToken[] PlainStates =
    [
        NameToken.Lw, NameToken.Lc, NameToken.Lj, NameToken.Font, NameToken.Ca, NameToken.CaNs, NameToken.Ais, NameToken.Bm,
    ];

    private readonly TokenReader _tokens = new(access.Scanner);
    private readonly DocumentFonts _fonts = new(access.Scanner, access.Fonts, access.Filters, access.Watch);
    private readonly List<DictionaryToken> _levels = [];
    private readonly Dictionary<IndirectReference, DrawnObject?> _objects = [];
    private (NameToken? Name, IFont? Font) _last;

    /// <inheritdoc/>
    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        _levels.Add(resourceDictionary);
        _last = default;
    }

    /// <inheritdoc/>
    public void UnloadResourceDictionary()
    {
        _levels.RemoveAt(_levels.Count - 1);
        _last = default;
    }

    /// <summary>Forgets all levels, before another page.</summary>
    public void Clear()
    {
        _levels.Clear();
        _last = default;
    }

    /// <inheritdoc/>
    public IFont? GetFont(NameToken name)
    {
        if (name is null) return null;
        if (_last.Name is { } last && name.Equals(last)) return _last.Font;
        IFont? font = Find(NameToken.Font, name) is { } token ? _fonts.Get(token) : null;
        _last = (name, font);
        return font;
    }

    /// <inheritdoc/>
    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => _fonts.Get(fontReferenceToken)!;

    /// <summary>A picture or a form; <see langword="null"/> where there is none of that name.</summary>
    /// <exception cref="BoundException">The content of the document is too large.</exception>
    public DrawnObject? FindObject(NameToken name)
    {
        if (Find(NameToken.Xobject, name) is not IndirectReferenceToken token) return null;
        IndirectReference reference = token.Data;
        if (_objects.TryGetValue(reference, out DrawnObject? known)) return known;
        DrawnObject? drawn = null;
        if (_tokens.Resolve<StreamToken>(token) is { } stream
            && _tokens.TryGet(stream.StreamDictionary, NameToken.Subtype, out NameToken? kind))
        {
            if (NameToken.Image.Equals(kind)) drawn = new DrawnObject(stream.StreamDictionary, true, default);
            else if (NameToken.Form.Equals(kind)) drawn = new DrawnObject(stream.StreamDictionary, false, Unpack(stream));
        }

        _objects.Add(reference, drawn);
        return drawn;
    }

    /// <summary>A form that is not drawn by its name; <see langword="null"/> where there is none.</summary>
    /// <exception cref="BoundException">The content of the document is too large.</exception>
    public DrawnObject? FindForm(IToken token)
    {
        if (token is not IndirectReferenceToken { Data: var reference }) return null;
        if (_objects.TryGetValue(reference, out DrawnObject? known)) return known is { IsPicture: false } ? known : null;
        DrawnObject? form = _tokens.Resolve<StreamToken>(token) is { } stream
            ? new DrawnObject(stream.StreamDictionary, false, Unpack(stream)) : null;
        _objects.Add(reference, form);
        return form;
    }

    /// <summary>The content of a stream, unpacked and counted.</summary>
    public ReadOnlyMemory<byte> Unpack(StreamToken stream)
    {
        ReadOnlyMemory<byte> content = stream.Decode(access.Filters, access.Scanner);
        access.Watch.CountContent(content.Length);
        return content;
    }

    /// <summary>The entry of a kind of resources with a name, from the innermost level that has it.</summary>
    public IToken? Find(NameToken kind, NameToken name)
    {
        for (int i = _levels.Count - 1; i >= 0; i--)
        {
            if (_tokens.TryGet(_levels[i], kind, out DictionaryToken? entries) && entries.TryGet(name, out IToken token)) return token;
        }

        return null;
    }

    /// <inheritdoc/>
    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name)
    {
        if (Find(NameToken.ExtGState, name) is not { } token || _tokens.Resolve<DictionaryToken>(token) is not { } state) return null;
        Dictionary<NameToken, IToken> kept = [];
        foreach (NameToken entry in PlainStates)
        {
            if (state.TryGet(entry, out IToken value)) kept[entry] = value;
        }

        return new DictionaryToken(kept);
    }

    /// <summary>Whether a state of drawing sets a soft mask; <see langword="null"/> where it says nothing of one.</summary>
    public bool? HasSoftMask(NameToken name)
    {
        if (Find(NameToken.ExtGState, name) is not { } token || _tokens.Resolve<DictionaryToken>(token) is not { } state) return null;
        return state.TryGet(NameToken.Smask, out IToken mask) ? _tokens.Resolve<DictionaryToken>(mask) is not null : null;
    }

    /// <inheritdoc/>
    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) =>
        Find(NameToken.Properties, name) is { } token ? _tokens.Resolve<DictionaryToken>(token) : null;

    /// <inheritdoc/>
    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream)
    {
        stream = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference)
    {
        reference = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    /// <inheritdoc/>
    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => deviceColorSpace switch
    {
        ColorSpace.DeviceRGB => DeviceRgbColorSpaceDetails.Instance,
        ColorSpace.DeviceCMYK => DeviceCmykColorSpaceDetails.Instance,
        _ => DeviceGrayColorSpaceDetails.Instance,
    };

    /// <inheritdoc/>
    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    /// <inheritdoc/>
    public Shading GetShading(NameToken name) => throw new NotSupportedException();
}
