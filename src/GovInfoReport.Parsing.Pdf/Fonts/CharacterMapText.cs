using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Writes a table of characters (a CMap) anew, with what the library understands and no more: counts are right, and ranges are as long as
/// they may be.
/// </summary>
/// <remarks>The library fills ranges entry by entry, reads as many as it is told, and looks at some places again at each token.</remarks>
internal sealed class CharacterMapText(ReadingWatch watch)
{
    // A code has four bytes at most; what it stands for may be a long ligature.
    private const int LongestCode = 4;
    private const int LongestMeaning = 256;

    // Codes are looked for in these one after another, at each character.
    private const int MostCodeSpaces = 256;
    private const int MostCidRanges = 4_096;

    private readonly List<string> _codeSpaces = [];
    private readonly List<string> _characters = [];
    private readonly List<string> _ranges = [];
    private readonly List<string> _cidCharacters = [];
    private readonly List<string> _cidRanges = [];
    private string? _name;
    private string? _used;
    private bool _isVertical;

    /// <summary>Which codes of one byte have a meaning.</summary>
    public bool[] Meant { get; } = new bool[256];

    /// <summary>Writes the table.</summary>
    public byte[] Write(ReadOnlySpan<byte> table)
    {
        Read(table);
        StringBuilder text = new();
        if (_used is not null) text.Append(_used).Append(" usecmap\n");
        if (_name is not null) text.Append("/CMapName ").Append(_name).Append(" def\n");
        if (_isVertical) text.Append("/WMode 1 def\n");
        Write(text, "codespacerange", _codeSpaces);
        Write(text, "bfchar", _characters);
        Write(text, "bfrange", _ranges);
        Write(text, "cidchar", _cidCharacters);
        Write(text, "cidrange", _cidRanges);
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, string kind, List<string> entries)
    {
        if (entries.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"{entries.Count} begin{kind}\n");
        foreach (string entry in entries) text.Append(entry).Append('\n');
        text.Append("end").Append(kind).Append('\n');
    }

    private void Read(ReadOnlySpan<byte> table)
    {
        ContentLexer lexer = new(table);
        string last = "";
        for (LexemeKind kind = lexer.Read(); kind != LexemeKind.End; kind = lexer.Read())
        {
            if (kind == LexemeKind.Word)
            {
                ReadSection(lexer.Lexeme, last, ref lexer);
                continue;
            }

            if (kind is not (LexemeKind.Name or LexemeKind.Number)) continue;
            string text = Encoding.Latin1.GetString(lexer.Lexeme[..Math.Min(lexer.Lexeme.Length, LongestMeaning)]);
            if (last == "/CMapName" && kind == LexemeKind.Name) _name = text;
            if (last == "/WMode" && kind == LexemeKind.Number) _isVertical = ContentValues.Number(lexer.Lexeme) == 1;
            last = text;
        }
    }

    private void ReadSection(ReadOnlySpan<byte> word, string last, ref ContentLexer lexer)
    {
        if (word.SequenceEqual("usecmap"u8) && last.StartsWith('/')) _used = last;
        else if (word.SequenceEqual("begincodespacerange"u8)) ReadCodeSpaces(ref lexer);
        else if (word.SequenceEqual("beginbfchar"u8)) ReadCharacters(ref lexer);
        else if (word.SequenceEqual("beginbfrange"u8)) ReadRanges(ref lexer);
        else if (word.SequenceEqual("begincidchar"u8)) ReadCidCharacters(ref lexer);
        else if (word.SequenceEqual("begincidrange"u8)) ReadCidRanges(ref lexer);
    }

    private void ReadCodeSpaces(ref ContentLexer lexer)
    {
        while (ReadCode(ref lexer) is { } low && ReadCode(ref lexer) is { } high)
        {
            if (low.Length == high.Length) Add(_codeSpaces, $"<{low.Text}> <{high.Text}>", 1, MostCodeSpaces);
        }
    }

    private void ReadCharacters(ref ContentLexer lexer)
    {
        while (ReadCode(ref lexer) is { } code)
        {
            if (ReadMeaning(ref lexer, lexer.Read()) is { } meaning) AddCharacter(code, meaning);
        }
    }

    private void ReadRanges(ref ContentLexer lexer)
    {
        while (ReadCode(ref lexer) is { } low && ReadCode(ref lexer) is { } high)
        {
            LexemeKind kind = lexer.Read();
            if (kind == LexemeKind.ArrayStart)
            {
                for (uint code = low.Value; (kind = lexer.Read()) is not (LexemeKind.ArrayEnd or LexemeKind.End or LexemeKind.Word); code++)
                {
                    if (code <= high.Value && ReadMeaning(ref lexer, kind) is { } one) AddCharacter(low with { Value = code }, one);
                }
            }
            else if (ReadMeaning(ref lexer, kind) is { } meaning && high.Value >= low.Value)
            {
                Add(_ranges, $"<{low.Text}> <{(low with { Value = high.Value }).Text}> {meaning}",
                    (high.Value - low.Value + 1L) * (1 + meaning.Length / 8), int.MaxValue);
                if (low.Length == 1) Meant.AsSpan((int)low.Value, (int)Math.Min(high.Value, 255) - (int)low.Value + 1).Fill(true);
            }
        }
    }

    private void ReadCidCharacters(ref ContentLexer lexer)
    {
        while (ReadCode(ref lexer) is { } code && lexer.Read() == LexemeKind.Number)
        {
            Add(_cidCharacters, string.Create(CultureInfo.InvariantCulture, $"<{code.Text}> {(int)ContentValues.Number(lexer.Lexeme)}"), 1,
                int.MaxValue);
        }
    }

    private void ReadCidRanges(ref ContentLexer lexer)
    {
        while (ReadCode(ref lexer) is { } low && ReadCode(ref lexer) is { } high && lexer.Read() == LexemeKind.Number)
        {
            Add(_cidRanges, string
                .Create(CultureInfo.InvariantCulture, $"<{low.Text}> <{high.Text}> {(int)ContentValues.Number(lexer.Lexeme)}"), 1,
                MostCidRanges);
        }
    }

    private void AddCharacter(Code code, string meaning)
    {
        Add(_characters, $"<{code.Text}> {meaning}", 1 + meaning.Length / 8, int.MaxValue);
        if (code.Length == 1 && code.Value < 256) Meant[code.Value] = true;
    }

    private void Add(List<string> entries, string entry, long count, int most)
    {
        watch.CountFontEntries(count);
        if (entries.Count >= most) throw watch.Pass(PdfTexts.FontEntries, most);
        entries.Add(entry);
    }

    private static Code? ReadCode(ref ContentLexer lexer)
    {
        if (lexer.Read() != LexemeKind.Hex || lexer.Lexeme.Length > LongestMeaning) return null;
        Span<byte> bytes = stackalloc byte[LongestMeaning];
        int length = ContentValues.Bytes(lexer.Lexeme, bytes);
        if (length is 0 or > LongestCode) return null;
        uint value = 0;
        foreach (byte part in bytes[..length]) value = value << 8 | part;
        return new Code(value, length);
    }

    private static string? ReadMeaning(ref ContentLexer lexer, LexemeKind kind)
    {
        if (kind is not (LexemeKind.Hex or LexemeKind.Name) || lexer.Lexeme.Length > LongestMeaning) return null;
        return Encoding.Latin1.GetString(lexer.Lexeme);
    }

    private readonly record struct Code(uint Value, int Length)
    {
        public string Text => Value.ToString("X8", CultureInfo.InvariantCulture)[(8 - 2 * Length)..];
    }
}
