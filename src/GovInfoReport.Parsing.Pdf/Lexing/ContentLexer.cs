namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Takes content apart into numbers, names, texts, brackets and words: once from the left to the right, without nesting and without a copy.
/// </summary>
internal ref struct ContentLexer(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>Where the next piece is looked for.</summary>
    public int Position { get; set; }

    /// <summary>Where the last piece starts.</summary>
    public int Start { get; private set; }

    /// <summary>The last piece.</summary>
    public readonly ReadOnlySpan<byte> Lexeme => _content[Start..Position];

    /// <summary>Whether a byte ends a name or a word.</summary>
    public static bool EndsName(byte value) =>
        value is <= (byte)' ' or (byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{'
        or (byte)'}' or (byte)'%';

    /// <summary>Reads the next piece.</summary>
    public LexemeKind Read()
    {
        SkipBlanks();
        Start = Position;
        if (Position >= _content.Length) return LexemeKind.End;
        byte first = _content[Position++];
        switch (first)
        {
            case (byte)'/':
                SkipRegular();
                return LexemeKind.Name;
            case (byte)'(':
                SkipText();
                return LexemeKind.Text;
            case (byte)'[':
                return LexemeKind.ArrayStart;
            case (byte)']':
                return LexemeKind.ArrayEnd;
            case (byte)'<':
                return Follows((byte)'<') ? LexemeKind.DictionaryStart : ReadHex();
            case (byte)'>':
                return Follows((byte)'>') ? LexemeKind.DictionaryEnd : LexemeKind.Word;
            case (byte)'{' or (byte)'}' or (byte)')':
                return LexemeKind.Word;
            default:
                return IsOfNumber(first) && SkipNumber(first) ? LexemeKind.Number : ReadWord();
        }
    }

    /// <summary>Skips to the end of what was opened by the last piece, an array or a dictionary, whatever is nested in it.</summary>
    public void SkipNested()
    {
        for (int depth = 1; depth > 0;)
        {
            LexemeKind kind = Read();
            if (kind == LexemeKind.End) return;
            if (kind is LexemeKind.ArrayStart or LexemeKind.DictionaryStart) depth++;
            else if (kind is LexemeKind.ArrayEnd or LexemeKind.DictionaryEnd) depth--;
        }
    }

    private void SkipBlanks()
    {
        while (Position < _content.Length)
        {
            byte value = _content[Position];
            if (value == '%')
            {
                int end = _content[Position..].IndexOfAny((byte)'\n', (byte)'\r');
                Position = end < 0 ? _content.Length : Position + end;
            }
            else if (value is > (byte)' ' and not 0x7F)
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    private void SkipRegular()
    {
        while (Position < _content.Length && !EndsName(_content[Position])) Position++;
    }

    private LexemeKind ReadWord()
    {
        SkipRegular();
        return LexemeKind.Word;
    }

    // Parentheses within a text stand in pairs or behind a backslash.
    private void SkipText()
    {
        for (int depth = 1; depth > 0 && Position < _content.Length;)
        {
            int next = _content[Position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (next < 0)
            {
                Position = _content.Length;
                return;
            }

            Position += next + 1;
            byte value = _content[Position - 1];
            if (value == '\\') Position = Math.Min(Position + 1, _content.Length);
            else depth += value == '(' ? 1 : -1;
        }
    }

    private LexemeKind ReadHex()
    {
        int end = _content[Position..].IndexOf((byte)'>');
        Position = end < 0 ? _content.Length : Position + end + 1;
        return LexemeKind.Hex;
    }

    // A number ends where it cannot go on: 1Tc is a number and a word.
    private bool SkipNumber(byte first)
    {
        bool hasDigit = char.IsAsciiDigit((char)first);
        while (Position < _content.Length && IsOfNumber(_content[Position]))
        {
            hasDigit |= char.IsAsciiDigit((char)_content[Position]);
            Position++;
        }

        return hasDigit || Position - Start == 1 && first is (byte)'.' or (byte)'-';
    }

    private bool Follows(byte value)
    {
        if (Position >= _content.Length || _content[Position] != value) return false;
        Position++;
        return true;
    }

    private static bool IsOfNumber(byte value) => value is >= (byte)'0' and <= (byte)'9' or (byte)'.' or (byte)'-' or (byte)'+';
}
