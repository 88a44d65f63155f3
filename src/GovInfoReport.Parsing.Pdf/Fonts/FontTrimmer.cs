using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Makes of a font's dictionary one from which the library makes a font without harm and without what text does not need.
/// </summary>
/// <remarks>
/// Font programs (outlines, their boxes and metrics) take a third to a half of the time of real files. Meanings and widths stand in the
/// dictionary; only where it has neither a table of meanings nor an encoding is the program asked.
/// </remarks>
internal sealed class FontTrimmer(IPdfTokenScanner scanner, ILookupFilterProvider filters, ReadingWatch watch)
{
    private const int MostCodes = 65_536;
    private const int MostDifferences = 4_096;

    // Programs of one-byte fonts without an encoding have some hundred glyphs of letters.
    private const int LongestProgram = 4 * 1024 * 1024;

    private static readonly DictionaryToken Empty = new(new Dictionary<NameToken, IToken>());
    private static readonly string[] StandardNames = ["Helvetica", "Times", "Courier", "Arial", "Symbol", "ZapfDingbats"];
    private static readonly NameToken[] Programs = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly TokenReader _tokens = new(scanner);

    /// <summary>Trims a font.</summary>
    /// <exception cref="BoundException">Its tables are too large.</exception>
    public TrimmedFont Trim(DictionaryToken font)
    {
        watch.CountFont();
        NameToken? kind = _tokens.TryGet(font, NameToken.Subtype, out NameToken? subtype) ? subtype : null;
        if (kind is null) return TrimSimple(font);
        if (NameToken.Type0.Equals(kind)) return new TrimmedFont(TrimComposite(font), null, null);
        return NameToken.Type3.Equals(kind) ? new TrimmedFont(TrimDrawn(font), null, null) : TrimSimple(font);
    }

    private DictionaryToken TrimComposite(DictionaryToken font)
    {
        Dictionary<NameToken, IToken> trimmed = Start(font, NameToken.Type0);
        if (_tokens.TryGet(font, NameToken.Encoding, out StreamToken? map)) trimmed[NameToken.Encoding] = WriteMap(map, out _);
        else _tokens.Copy<NameToken>(font, trimmed, NameToken.Encoding);
        if (_tokens.TryGet(font, NameToken.ToUnicode, out StreamToken? meanings)) trimmed[NameToken.ToUnicode] = WriteMap(meanings, out _);
        else _tokens.Copy<NameToken>(font, trimmed, NameToken.ToUnicode);
        IToken? first = _tokens.TryGet(font, NameToken.DescendantFonts, out ArrayToken? descendants) && descendants.Length > 0
            ? descendants[0] : null;
        if (first is not null && _tokens.Resolve<DictionaryToken>(first) is { } descendant)
            trimmed[NameToken.DescendantFonts] = new ArrayToken([TrimDescendant(descendant)]);
        return new DictionaryToken(trimmed);
    }

    private DictionaryToken TrimDescendant(DictionaryToken font)
    {
        bool isCff = _tokens.TryGet(font, NameToken.Subtype, out NameToken? subtype) && NameToken.CidFontType0.Equals(subtype);
        Dictionary<NameToken, IToken> trimmed = Start(font, isCff ? NameToken.CidFontType0 : NameToken.CidFontType2);
        WidthTables widths = new(_tokens, watch);
        if (!_tokens.Copy<DictionaryToken>(font, trimmed, NameToken.CidSystemInfo)) trimmed[NameToken.CidSystemInfo] = Empty;
        _tokens.Copy<NumericToken>(font, trimmed, NameToken.Dw);
        if (_tokens.TryGet(font, NameToken.W, out ArrayToken? across)) trimmed[NameToken.W] = widths.Write(across, 1);
        if (_tokens.TryGet(font, NameToken.W2, out ArrayToken? down)) trimmed[NameToken.W2] = widths.Write(down, 3);
        if (_tokens.Numbers(font, NameToken.Dw2, 2) is { Length: 2 }) _tokens.CopyNumbers(font, trimmed, NameToken.Dw2, 2);
        trimmed[NameToken.FontDescriptor] = TrimDescriptor(font);
        return new DictionaryToken(trimmed);
    }

    private DictionaryToken TrimDrawn(DictionaryToken font)
    {
        Dictionary<NameToken, IToken> trimmed = Start(font, NameToken.Type3);
        // What a glyph draws is not asked for: it is the same character whatever that is.
        _tokens.CopyNumbers(font, trimmed, NameToken.FontMatrix, 6);
        trimmed[NameToken.FontBbox] = Box(_tokens.Numbers(font, NameToken.FontBbox, 4));
        TrimEncoding(font, trimmed);
        TrimWidths(font, trimmed);
        if (_tokens.TryGet(font, NameToken.ToUnicode, out StreamToken? meanings)) trimmed[NameToken.ToUnicode] = WriteMap(meanings, out _);
        return new DictionaryToken(trimmed);
    }

    // TrueType fonts, too, are handed over as Type 1: without a program, the library would look for one among the fonts of the machine.
    private TrimmedFont TrimSimple(DictionaryToken font)
    {
        Dictionary<NameToken, IToken> trimmed = Start(font, NameToken.Type1);
        bool hasWhole = TrimEncoding(font, trimmed);
        bool hasEncoding = trimmed.ContainsKey(NameToken.Encoding);
        bool[]? meant = null;
        if (_tokens.TryGet(font, NameToken.ToUnicode, out StreamToken? meanings))
            trimmed[NameToken.ToUnicode] = WriteMap(meanings, out meant);
        bool hasDescriptor = _tokens.TryGet(font, NameToken.FontDescriptor, out DictionaryToken? descriptor);
        TrimWidths(font, trimmed);
        // Where there is no descriptor, the library takes it for a standard font and asks no table of meanings.
        if (hasDescriptor || meant is not null) trimmed[NameToken.FontDescriptor] = TrimDescriptor(font);
        DictionaryToken plain = new(trimmed);
        bool needsProgram = meant is null && !hasWhole;
        if (needsProgram && hasDescriptor && HasProgram(descriptor!))
            return new TrimmedFont(plain, WithProgram(font, trimmed, descriptor!), null);
        bool isStandard = !hasDescriptor && meant is null && StandardNames.Any(((NameToken)trimmed[NameToken.BaseFont]).Data.StartsWith);
        return new TrimmedFont(plain, null, hasEncoding || isStandard ? null : meant ?? new bool[256]);
    }

    private bool HasProgram(DictionaryToken descriptor) =>
        Programs.Any(p => _tokens.TryGet(descriptor, p, out StreamToken? program) && program.Data.Length <= LongestProgram);

    private DictionaryToken WithProgram(DictionaryToken font, Dictionary<NameToken, IToken> trimmed, DictionaryToken descriptor)
    {
        Dictionary<NameToken, IToken> whole = new(trimmed);
        _tokens.Copy<NameToken>(font, whole, NameToken.Subtype);
        Dictionary<NameToken, IToken> entries =
            TrimDescriptor(font).Data.ToDictionary(static e => NameToken.Create(e.Key), static e => e.Value);
        // The library follows a reference to the program, and nothing else.
        foreach (NameToken program in Programs)
        {
            if (descriptor.TryGet(program, out IToken reference) && reference is IndirectReferenceToken) entries[program] = reference;
        }

        whole[NameToken.FontDescriptor] = new DictionaryToken(entries);
        return new DictionaryToken(whole);
    }

    private Dictionary<NameToken, IToken> Start(DictionaryToken font, NameToken kind)
    {
        Dictionary<NameToken, IToken> trimmed = new() { [NameToken.Type] = NameToken.Font, [NameToken.Subtype] = kind };
        if (!_tokens.Copy<NameToken>(font, trimmed, NameToken.BaseFont)) trimmed[NameToken.BaseFont] = NameToken.Create("Unnamed");
        return trimmed;
    }

    private DictionaryToken TrimDescriptor(DictionaryToken font)
    {
        Dictionary<NameToken, IToken> trimmed = new() { [NameToken.Type] = NameToken.FontDescriptor, [NameToken.FontBbox] = Box(null) };
        if (_tokens.TryGet(font, NameToken.FontDescriptor, out DictionaryToken? descriptor))
        {
            _tokens.Copy<NameToken>(descriptor, trimmed, NameToken.FontName);
            _tokens.Copy<NumericToken>(descriptor, trimmed, NameToken.Flags);
            _tokens.Copy<NumericToken>(descriptor, trimmed, NameToken.MissingWidth);
        }

        return new DictionaryToken(trimmed);
    }

    // True where every code has a meaning without the font program.
    private bool TrimEncoding(DictionaryToken font, Dictionary<NameToken, IToken> trimmed)
    {
        if (_tokens.Copy<NameToken>(font, trimmed, NameToken.Encoding)) return true;
        if (!_tokens.TryGet(font, NameToken.Encoding, out DictionaryToken? encoding)) return false;
        Dictionary<NameToken, IToken> entries = new() { [NameToken.Type] = NameToken.Encoding };
        bool hasBase = _tokens.Copy<NameToken>(encoding, entries, NameToken.BaseEncoding);
        if (_tokens.TryGet(encoding, NameToken.Differences, out ArrayToken? differences))
            entries[NameToken.Differences] = TrimDifferences(differences);
        trimmed[NameToken.Encoding] = new DictionaryToken(entries);
        return hasBase;
    }

    private ArrayToken TrimDifferences(ArrayToken differences)
    {
        List<IToken> kept = [];
        for (int i = 0; i < differences.Length && kept.Count < MostDifferences; i++)
        {
            IToken? entry = (IToken?)_tokens.Resolve<NumericToken>(differences[i]) ?? _tokens.Resolve<NameToken>(differences[i]);
            if (entry is not null) kept.Add(entry);
        }

        return new ArrayToken(kept);
    }

    private bool TrimWidths(DictionaryToken font, Dictionary<NameToken, IToken> trimmed)
    {
        if (_tokens.Numbers(font, NameToken.Widths, MostCodes) is not { } widths) return false;
        double? first = _tokens.Number(font, NameToken.FirstChar) ?? _tokens.Number(font, NameToken.LastChar) - widths.Length + 1;
        if (first is not >= 0 or > MostCodes) return false;
        watch.CountFontEntries(widths.Length);
        trimmed[NameToken.FirstChar] = new NumericToken((int)first);
        trimmed[NameToken.LastChar] = new NumericToken((int)first + widths.Length - 1);
        _tokens.CopyNumbers(font, trimmed, NameToken.Widths, MostCodes);
        return true;
    }

    private StreamToken WriteMap(StreamToken map, out bool[] meant)
    {
        CharacterMapText text = new(watch);
        byte[] written = text.Write(map.Decode(filters, scanner).Span);
        meant = text.Meant;
        return new StreamToken(Empty, written);
    }

    private static ArrayToken Box(double[]? numbers) =>
        new([.. (numbers is { Length: 4 } ? numbers : [0, 0, 0, 0]).Select(static n => new NumericToken(n))]);
}
