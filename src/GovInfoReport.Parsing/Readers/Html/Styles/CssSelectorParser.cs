using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Reads selectors: names, classes, ids, attributes, what is around and before, places. What else they ask for makes them
/// doubtful.</summary>
internal ref struct CssSelectorParser
{
    /// <summary>The weight of a class, an attribute or a pseudo-class.</summary>
    public const int OfClass = 1 << 10;

    private const int OfId = 1 << 20, MaxDepth = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _foldsCase;
    private readonly int _depth;
    private readonly CssSelector _selector;
    private CssCompound _compound;
    private int _position;

    private CssSelectorParser(ReadOnlySpan<char> text, bool foldsCase, int depth)
    {
        _depth = depth;
        _text = text;
        _foldsCase = foldsCase;
        _selector = new CssSelector();
        _compound = new CssCompound();
    }

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads one selector of a list.</summary>
    /// <param name="text">The selector, without comments.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case, as in a page without a document type.</param>
    /// <returns>The selector; <see langword="null"/> where browsers do not understand it, and so not its rule.</returns>
    public static CssSelector? Parse(ReadOnlySpan<char> text, bool foldsCase) => Parse(text, foldsCase, 0);

    /// <summary>Reads one selector of a list within another selector.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    /// <param name="depth">How many selectors are around it.</param>
    public static CssSelector? Parse(ReadOnlySpan<char> text, bool foldsCase, int depth)
    {
        CssSelectorParser parser = new(text.Trim(), foldsCase, depth);
        return parser.Parse() ? parser._selector : null;
    }

    private bool Parse()
    {
        if (_text.IsEmpty) return false;
        while (_position < _text.Length)
        {
            if (!ParseCompound() || !ParseCombinator()) return false;
        }

        _compound.Complete();
        _selector.Compounds.Insert(0, _compound);
        return true;
    }

    private bool ParseCompound()
    {
        int start = _position;
        while (_position < _text.Length && !IsCombinator(Current))
        {
            bool isRead = Current switch
            {
                // A name of any vocabulary: *|i.
                '*' or '|' => Skip(),
                '.' => ParseClass(),
                '#' => ParseId(),
                '[' => ParseAttribute(),
                ':' => ParsePseudo(),
                _ => ParseTag(),
            };
            if (!isRead) return false;
        }

        return _position > start;
    }

    private bool ParseCombinator()
    {
        bool isBlank = false;
        char combinator = ' ';
        while (_position < _text.Length && IsCombinator(Current))
        {
            if (Current is '>' or '+' or '~')
            {
                if (combinator != ' ') return false;
                combinator = Current;
            }

            isBlank = true;
            _position++;
        }

        if (_position == _text.Length) return !isBlank;
        CssCompound left = _compound;
        _compound = new CssCompound { Combinator = combinator };
        _selector.AsksForPlaces |= combinator is '+' or '~';
        left.Complete();
        _selector.Compounds.Insert(0, left);
        return true;
    }

    private bool Skip()
    {
        _position++;
        return true;
    }

    private bool ParseTag()
    {
        if (!TryReadName(out string name)) return false;
        _compound.Tag = HtmlTags.ReadKey(name, 0, out _);
        _selector.Specificity++;
        return true;
    }

    private bool ParseClass()
    {
        _position++;
        if (!TryReadName(out string name)) return false;
        _compound.Classes.Add(CssText.Hash(name, _foldsCase));
        _selector.Specificity += OfClass;
        return true;
    }

    private bool ParseId()
    {
        _position++;
        if (!TryReadName(out string name)) return false;
        _compound.Id = CssText.Hash(name, _foldsCase);
        _selector.Specificity += OfId;
        return true;
    }

    private bool ParseAttribute()
    {
        int end = CssText.IndexOf(_text[(_position + 1)..], ']', ']') + _position + 1;
        if (end >= _text.Length) return false;
        ReadOnlySpan<char> test = _text[(_position + 1)..end].Trim();
        _position = end + 1;
        _selector.Specificity += OfClass;
        int sign = test.IndexOf('=');
        if (sign < 0)
        {
            _compound.Attributes.Add(new CssAttribute(test.ToString()));
            return !test.IsEmpty;
        }

        ReadOnlySpan<char> value = test[(sign + 1)..].Trim();
        char comparison = sign > 0 && test[sign - 1] is '~' or '^' or '$' or '*' or '|' ? test[sign - 1] : '=';
        string name = test[..(comparison == '=' ? sign : sign - 1)].Trim().ToString();
        bool foldsCase = TakeCaseMark(ref value);
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
        else if (value.Contains(' ')) return false;
        _selector.IsDoubtful |= value.Contains('\\');
        _compound.Attributes.Add(new CssAttribute(name, comparison, _selector.IsDoubtful ? null : value.ToString(), foldsCase));
        return name.Length > 0;
    }

    // An i behind the value: the case of letters does not matter.
    private static bool TakeCaseMark(ref ReadOnlySpan<char> value)
    {
        if (value.Length < 3 || value[^1] is not ('i' or 'I' or 's' or 'S')) return false;
        bool isMark = value[^2] is '"' or '\'' || (HtmlAttributes.IsSpace(value[^2]) && value[0] is not ('"' or '\''))
            || (HtmlAttributes.IsSpace(value[^2]) && value[..^1].TrimEnd()[^1] == value[0]);
        if (!isMark) return false;
        bool foldsCase = value[^1] is 'i' or 'I';
        value = value[..^1].TrimEnd();
        return foldsCase;
    }

    private bool ParsePseudo()
    {
        _position++;
        bool isElement = Current == ':';
        if (isElement) _position++;
        if (!TryReadName(out string name)) return false;
        ReadOnlySpan<char> arguments = ReadArguments();
        name = name.ToLowerInvariant();
        if (name == "not" && TryReadList(arguments, _compound.Others, 1)) return true;
        if (name is "is" or "where" or "-webkit-any" && TryChoose(arguments, name == "where" ? 0 : 1)) return true;
        bool isPlace = !isElement && _depth < MaxDepth
            && new CssPlaceParser(_selector, _compound, _foldsCase, _depth).TryRead(name, arguments);
        if (isPlace) return true;
        if (name.StartsWith("-moz-", StringComparison.Ordinal) || name.StartsWith("-ms-", StringComparison.Ordinal)) return false;
        if (name is "before" or "after")
        {
            _selector.Generated = name == "before" ? CssProperty.Before : CssProperty.After;
            _selector.Specificity++;
            return true;
        }

        TakePseudo(name, isElement);
        return true;
    }

    private ReadOnlySpan<char> ReadArguments()
    {
        if (Current != '(') return default;
        int length = CssText.IndexOf(_text[(_position + 1)..], ')', ')');
        ReadOnlySpan<char> arguments = _text.Slice(_position + 1, length);
        _position = Math.Min(_text.Length, length + _position + 2);
        return arguments;
    }

    private void TakePseudo(string name, bool isElement)
    {
        _selector.Specificity += isElement ? 1 : OfClass;
        // The first line or letter of an element is a part of its text.
        if (name is "first-line" or "first-letter") _selector.IsDoubtful = true;
        else if (isElement || name is "hover" or "active" or "focus" or "focus-within" or "focus-visible"
            or "visited" or "target") _selector.NeverMatches = true;
        else if (name is "link" or "any-link") _compound.Attributes.Add(new CssAttribute("href"));
        else if (name is "root" or "scope") _compound.Tag = HtmlTags.ReadKey("html", 0, out _);
        else if (name == "checked" && _compound.Tag != HtmlTags.ReadKey("option", 0, out _))
            _compound.Attributes.Add(new CssAttribute("checked"));
        else _selector.IsDoubtful = true;
    }

    // Mere names, classes, ids and attributes; elements around or beside are not looked at for what must not be.
    private bool TryReadList(ReadOnlySpan<char> list, List<CssCompound> to, int weight)
    {
        List<CssCompound> others = [];
        int specificity = 0;
        foreach (Range range in list.Split(','))
        {
            bool isPlain = !list[range].Contains(':');
            if (!isPlain || Parse(list[range], _foldsCase) is not { IsDoubtful: false, Compounds: [{ } other] } selector) return false;
            specificity = Math.Max(specificity, selector.Specificity);
            others.Add(other);
        }

        to.AddRange(others);
        _selector.Specificity += specificity * weight;
        return true;
    }

    private bool TryChoose(ReadOnlySpan<char> list, int weight)
    {
        List<CssCompound> choices = [];
        if (!TryReadList(list, choices, weight)) return false;
        _compound.Choices.Add(choices);
        return true;
    }

    private bool TryReadName(out string name)
    {
        int start = _position;
        bool hasEscapes = false;
        while (_position < _text.Length && (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '_' or '\\' || Current >= '\u0080'))
        {
            if (Current == '\\')
            {
                hasEscapes = true;
                int digits = 0;
                while (digits < 6 && _position + 1 + digits < _text.Length && char.IsAsciiHexDigit(_text[_position + 1 + digits])) digits++;
                _position += Math.Max(1, digits);
                // A blank behind a code belongs to it.
                if (digits > 0 && _position + 1 < _text.Length && _text[_position + 1] == ' ') _position++;
            }

            _position++;
        }

        _position = Math.Min(_position, _text.Length);
        name = _text[start.._position].ToString();
        if (hasEscapes)
        {
            StringBuilder unescaped = new();
            CssContent.Unescape(name, unescaped);
            name = unescaped.ToString();
        }

        return name.Length > 0 && (hasEscapes || !char.IsAsciiDigit(name[0]));
    }

    private static bool IsCombinator(char c) => c is '>' or '+' or '~' || HtmlAttributes.IsSpace(c);
}
