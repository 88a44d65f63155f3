using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The fonts of a document: each is made once, when text is first set in it, by the library from a trimmed dictionary.</summary>
internal sealed class DocumentFonts(IPdfTokenScanner scanner, IResourceStore library, ILookupFilterProvider filters, ReadingWatch watch)
{
    private readonly Dictionary<IndirectReference, IFont?> _byReference = [];
    private readonly Dictionary<DictionaryToken, IFont?> _byDictionary = new(ReferenceEqualityComparer.Instance);
    private readonly FontTrimmer _trimmer = new(scanner, filters, watch);
    private readonly TokenReader _tokens = new(scanner);
    private int _made;

    /// <summary>
    /// A font by a reference to its dictionary, or by the dictionary itself; <see langword="null"/> where it cannot be read.
    /// </summary>
    /// <exception cref="BoundException">There are too many fonts, or their tables are too large.</exception>
    public IFont? Get(IToken token)
    {
        if (token is not IndirectReferenceToken reference)
            return token is DictionaryToken direct ? Get(_byDictionary, direct, direct) : null;
        if (_byReference.TryGetValue(reference.Data, out IFont? font)) return font;
        return Get(_byReference, reference.Data, _tokens.Resolve<DictionaryToken>(reference));
    }

    private IFont? Get<T>(Dictionary<T, IFont?> fonts, T key, DictionaryToken? dictionary)
        where T : notnull
    {
        if (fonts.TryGetValue(key, out IFont? font)) return font;
        font = dictionary is null ? null : Make(dictionary);
        fonts.Add(key, font);
        return font;
    }

    private IFont? Make(DictionaryToken dictionary)
    {
        TrimmedFont trimmed = _trimmer.Trim(dictionary);
        if (MakeByLibrary(trimmed.Dictionary) is not { } font) return null;
        // Of vertical and drawn fonts the library asks what only its own tell.
        bool isOfLibrary = font.IsVertical || font is IType3Font;
        if (isOfLibrary || trimmed.WithProgram is null && trimmed.Meant is null && !IsComposite(trimmed)) return font;
        IFont? program = trimmed.WithProgram is null ? null : MakeByLibrary(trimmed.WithProgram);
        return new PlainFont(font, program, trimmed.WithProgram is not null && program is null ? new bool[256] : trimmed.Meant);
    }

    private static bool IsComposite(TrimmedFont font) => font.Dictionary.ContainsKey(NameToken.DescendantFonts);

    // What the library throws is a finding about the font: its text is named as lost, and all other is read.
    private IFont? MakeByLibrary(DictionaryToken dictionary)
    {
        NameToken name = NameToken.Create(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"F{_made++}"));
        try
        {
            library.LoadResourceDictionary(new DictionaryToken(new Dictionary<NameToken, IToken>
            {
                [NameToken.Font] = new DictionaryToken(new Dictionary<NameToken, IToken> { [name] = dictionary }),
            }));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            watch.ThrowIfPassed();
            return null;
        }

        IFont? font = library.GetFont(name);
        library.UnloadResourceDictionary();
        return font;
    }
}
