using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Reads what the fields of a document's form hold.</summary>
internal sealed class FormFields
{
    private const int Deepest = 32;
    private const int LongestText = 10_000;
    private const int MostOptions = 2_000;

    // Flags of fields, by their bits.
    private const int Password = 1 << 13, Combo = 1 << 17, Comb = 1 << 24;

    private readonly TokenReader _tokens;
    private readonly DictionaryToken? _form;

    /// <summary>Finds the form.</summary>
    /// <param name="tokens">Reads entries.</param>
    /// <param name="catalog">The root of the document.</param>
    public FormFields(TokenReader tokens, DictionaryToken catalog)
    {
        _tokens = tokens;
        if (tokens.TryGet(catalog, NameToken.AcroForm, out DictionaryToken? form)) _form = form;
    }

    /// <summary>What a field holds that text tells; <see langword="null"/> for buttons and signatures.</summary>
    /// <param name="widget">Where it is shown on a page.</param>
    public FieldValue? Read(DictionaryToken widget)
    {
        string? kind = (Find(widget, NameToken.Ft) is { } type ? _tokens.Resolve<NameToken>(type) : null)?.Data;
        if (kind is not ("Tx" or "Ch")) return null;
        int flags = (int)(Find(widget, NameToken.Ff) is { } set ? _tokens.Resolve<NumericToken>(set)?.Data ?? 0 : 0);
        string? text = Find(widget, NameToken.V) is { } value ? TextOf(value) : null;
        if (kind == "Ch" && text is not null) text = Shown(widget, text);
        IToken? alignment = Find(widget, NameToken.Q) ?? Entry(_form, NameToken.Q);
        return new FieldValue(text, SizeOf(widget), (int)((alignment is null ? null : _tokens.Resolve<NumericToken>(alignment))?.Data ?? 0))
        {
            IsComb = kind == "Tx" && (flags & Comb) != 0,
            IsOther = kind == "Ch" ? (flags & Combo) == 0 : (flags & Password) != 0,
            IsDrawnAnew = _form is not null && _tokens.TryGet(_form, NameToken.NeedAppearances, out BooleanToken? needed) && needed.Data,
        };
    }

    /// <summary>A text of a dictionary; <see langword="null"/> where it is none.</summary>
    public string? TextOf(IToken token)
    {
        string? text = null;
        if (_tokens.Resolve<StringToken>(token) is { } plain) text = plain.Data;
        else if (_tokens.Resolve<HexToken>(token) is { } hex) text = Encoding.Latin1.GetString(hex.Bytes);
        else if (_tokens.Resolve<ArrayToken>(token) is { Length: 1 } array) return OnlyText(array[0]);
        if (text is ['þ', 'ÿ', ..]) text = Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text)[2..]);
        else if (text is ['ï', '»', '¿', ..]) text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)[3..]);
        return text is { Length: > LongestText } ? text[..LongestText] : text;
    }

    private string? OnlyText(IToken token) => _tokens.Resolve<ArrayToken>(token) is null ? TextOf(token) : null;

    // Entries of a field stand at the field or at one above it.
    private IToken? Find(DictionaryToken widget, NameToken name)
    {
        DictionaryToken? field = widget;
        for (int depth = 0; field is not null && depth < Deepest; depth++)
        {
            if (field.TryGet(name, out IToken token)) return token;
            field = _tokens.TryGet(field, NameToken.Parent, out DictionaryToken? parent) ? parent : null;
        }

        return null;
    }

    private static IToken? Entry(DictionaryToken? dictionary, NameToken name) =>
        dictionary is not null && dictionary.TryGet(name, out IToken token) ? token : null;

    // A choice may be kept by another name than that which is shown.
    private string Shown(DictionaryToken widget, string value)
    {
        if (Find(widget, NameToken.Opt) is not { } token || _tokens.Resolve<ArrayToken>(token) is not { } options) return value;
        foreach (IToken option in options.Data.Take(MostOptions))
        {
            if (_tokens.Resolve<ArrayToken>(option) is { Length: 2 } pair && TextOf(pair[0]) == value) return TextOf(pair[1]) ?? value;
        }

        return value;
    }

    private double SizeOf(DictionaryToken widget)
    {
        string? written = (Find(widget, NameToken.Da) ?? Entry(_form, NameToken.Da)) is { } token ? TextOf(token) : null;
        string[] words = written?.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        int at = Array.IndexOf(words, "Tf");
        if (at <= 0 || !double.TryParse(words[at - 1], NumberStyles.Float, CultureInfo.InvariantCulture, out double size)) return 0;
        return size is > 0 and < 1_000 ? size : 0;
    }
}
