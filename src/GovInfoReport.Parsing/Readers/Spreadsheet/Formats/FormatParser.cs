using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Takes the code of a number format apart, such as <c>#,##0.00;[Red]-0;"无"</c>.</summary>
internal ref struct FormatParser(ReadOnlySpan<char> code)
{
    private const string DateLetters = "yYmMdDhHsSeEbBgGaA";
    private readonly ReadOnlySpan<char> _code = code;
    private int _at;

    /// <summary>All sections.</summary>
    public List<FormatSection> ReadAll()
    {
        List<FormatSection> sections = [];
        do sections.Add(ReadSection());
        while (_at < _code.Length && _code[_at++] == ';');
        return sections;
    }

    private FormatSection ReadSection()
    {
        FormatSection section = new();
        while (_at < _code.Length && _code[_at] != ';') ReadToken(section);
        return section;
    }

    private void ReadToken(FormatSection section)
    {
        char c = _code[_at++];
        switch (c)
        {
            case '"': Add(section, FormatTokenKind.Literal, TakeUntil('"')); break;
            case '\\': Add(section, FormatTokenKind.Literal, Take(1)); break;
            // The escape of Chinese programs; elsewhere the sign is shown.
            case '!' when Next is '.' or ',': Add(section, FormatTokenKind.Literal, Take(1)); break;
            case '_': Take(1); Add(section, FormatTokenKind.Literal, " "); break;
            case '*': Take(1); break;
            case '[': ReadBracket(section, TakeUntil(']')); break;
            case '0' or '#' or '?': Add(section, FormatTokenKind.Digit, c.ToString()); break;
            case '.' when !section.Has(FormatTokenKind.Date): Add(section, FormatTokenKind.Point, "."); break;
            case ',': Add(section, FormatTokenKind.Comma, ","); break;
            case '@': Add(section, FormatTokenKind.Text, "@"); break;
            case '/' when section.Has(FormatTokenKind.Digit): Add(section, FormatTokenKind.Unknown, "/"); break;
            default: ReadWord(section, c); break;
        }
    }

    private readonly char Next => _at < _code.Length ? _code[_at] : '\0';

    private void ReadWord(FormatSection section, char c)
    {
        ReadOnlySpan<char> rest = _code[(_at - 1)..];
        if (TakeWord(rest, "General") || TakeWord(rest, "G/通用格式")) Add(section, FormatTokenKind.General, "");
        else if (TakeWord(rest, "AM/PM") || TakeWord(rest, "A/P") || TakeWord(rest, "上午/下午")) Add(section, FormatTokenKind.Date, "a/p");
        else if (c is 'E' or 'e' && Next is '+' or '-') Add(section, FormatTokenKind.Unknown, "E");
        else if (DateLetters.Contains(c, StringComparison.Ordinal)) ReadDatePart(section, char.ToLowerInvariant(c));
        else Add(section, FormatTokenKind.Literal, c.ToString());
    }

    private void ReadDatePart(FormatSection section, char letter)
    {
        int start = _at - 1;
        while (_at < _code.Length && char.ToLowerInvariant(_code[_at]) == letter) _at++;
        // Eras and names of days are not followed.
        if (letter is 'b' or 'g' or 'a') Add(section, FormatTokenKind.Unknown, "");
        else Add(section, FormatTokenKind.Date, new string(letter == 'e' ? 'y' : letter, letter == 'e' ? 4 : _at - start));
    }

    private static void ReadBracket(FormatSection section, string content)
    {
        if (content.StartsWith('$'))
        {
            int dash = content.IndexOf('-', StringComparison.Ordinal);
            Add(section, FormatTokenKind.Literal, dash < 0 ? content[1..] : content[1..dash]);
        }
        else if (content.Length > 0 && content[0] is '<' or '>' or '=')
        {
            int length = content.Length > 1 && content[1] is '=' or '>' ? 2 : 1;
            if (!double.TryParse(content.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out double operand))
                Add(section, FormatTokenKind.Unknown, "");
            (section.Operator, section.Operand) = (content[..length], operand);
        }
        else if (SheetColors.OfFormat(content) is { } color) section.Color = color;
        else if (content.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase)
            || content.StartsWith("NatNum", StringComparison.OrdinalIgnoreCase)) Add(section, FormatTokenKind.Unknown, "");
        else if (content.Length > 0 && content[0] is 'h' or 'H' or 'm' or 'M' or 's' or 'S') Add(section, FormatTokenKind.Unknown, "");
    }

    private bool TakeWord(ReadOnlySpan<char> rest, string word)
    {
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        _at += word.Length - 1;
        return true;
    }

    private string Take(int count)
    {
        int length = Math.Min(count, _code.Length - _at);
        _at += length;
        return _code.Slice(_at - length, length).ToString();
    }

    private string TakeUntil(char end)
    {
        int length = _code[_at..].IndexOf(end);
        string taken = _code.Slice(_at, length < 0 ? _code.Length - _at : length).ToString();
        _at = Math.Min(_code.Length, _at + taken.Length + 1);
        return taken;
    }

    private static void Add(FormatSection section, FormatTokenKind kind, string text) => section.Tokens.Add(new FormatToken(kind, text));
}
