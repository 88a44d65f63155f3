using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// A font that keeps what its codes mean: the library looks through all ranges of the large tables of Chinese fonts for each character.
/// Where meanings are not all in the dictionary of a font of one-byte codes, they come from its program, or are not told.
/// </summary>
internal sealed class PlainFont(IFont font, IFont? program, bool[]? meant) : IFont
{
    private readonly Dictionary<int, string?> _meanings = [];

    /// <inheritdoc/>
    public NameToken? Name => font.Name;

    /// <inheritdoc/>
    public bool IsVertical => false;

    /// <inheritdoc/>
    public FontDetails Details => font.Details;

    /// <inheritdoc/>
    public int ReadCharacterCode(IInputBytes bytes, out int codeLength) => font.ReadCharacterCode(bytes, out codeLength);

    /// <inheritdoc/>
    public bool TryGetUnicode(int characterCode, [NotNullWhen(true)] out string? value)
    {
        value = null;
        // The library would guess that the code is that of the character.
        if (meant is not null && !meant[characterCode & 0xFF]) return false;
        if (_meanings.TryGetValue(characterCode, out value)) return value is not null;
        if (!(program ?? font).TryGetUnicode(characterCode, out value)) value = null;
        _meanings.Add(characterCode, value);
        return value is not null;
    }

    /// <inheritdoc/>
    public CharacterBoundingBox GetBoundingBox(int characterCode) => font.GetBoundingBox(characterCode);

    /// <inheritdoc/>
    public TransformationMatrix GetFontMatrix() => font.GetFontMatrix();

    /// <inheritdoc/>
    public double GetDescent() => font.GetDescent();

    /// <inheritdoc/>
    public double GetAscent() => font.GetAscent();

    /// <inheritdoc/>
    public bool TryGetPath(int characterCode, [NotNullWhen(true)] out IReadOnlyList<PdfSubpath>? path)
    {
        path = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetNormalisedPath(int characterCode, [NotNullWhen(true)] out IReadOnlyList<PdfSubpath>? path)
    {
        path = null;
        return false;
    }
}
