using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A picture, or content that is drawn from other content (a form).</summary>
internal sealed class DrawnObject(DictionaryToken dictionary, bool isPicture, ReadOnlyMemory<byte> content)
{
    private static readonly NameToken SoftMaskInData = NameToken.Create("SMaskInData");

    private bool? _hasMask;

    /// <summary>Its dictionary.</summary>
    public DictionaryToken Dictionary => dictionary;

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => isPicture;

    /// <summary>The content of a form, unpacked.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>Whether, of a picture, what is below may show through.</summary>
    public bool HasMask(TokenReader tokens) => _hasMask ??=
        dictionary.ContainsKey(NameToken.Smask) || dictionary.ContainsKey(NameToken.Mask) || tokens.Number(dictionary, SoftMaskInData) > 0
        || tokens.TryGet(dictionary, NameToken.ImageMask, out BooleanToken? isMask) && isMask.Data;

    /// <summary>Whether it is being drawn now, so that drawing it again would have no end.</summary>
    public bool IsOpen { get; set; }
}
