namespace GovInfoReport.Parsing;

/// <summary>
/// The form in which labels are compared: ideographs only, simplified. White space, brackets, quotes, punctuation, digits of item marks
/// and pinyin that a converter put in brackets are layout, not words.
/// </summary>
internal static class LabelText
{
    /// <summary>More characters than any label has.</summary>
    public const int MaxLength = 64;

    private static readonly char[] Map = MakeMap();

    /// <summary>The form of a character in labels; <c>'\0'</c> where it is no part of a label's words.</summary>
    public static char Normalize(char c) => Map[c];

    /// <summary>A bit for a character, by its last six bits: a set of them tells at a look which characters it does not hold.</summary>
    public static ulong BitOf(char c) => 1UL << (c & 0x3F);

    /// <summary>Writes the comparable form of a text. Where the room does not suffice, the end of the text is kept.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Normalize(ReadOnlySpan<char> text, Span<char> destination)
    {
        if (text.Length > destination.Length * 2) text = text[^(destination.Length * 2)..];
        int length = 0;
        foreach (char c in text)
        {
            char normal = Map[c];
            if (normal == '\0') continue;
            if (length == destination.Length)
            {
                destination[1..].CopyTo(destination);
                length--;
            }

            destination[length++] = normal;
        }

        return length;
    }

    /// <summary>The comparable form of a text as a string.</summary>
    public static string Normalize(string text)
    {
        Span<char> buffer = stackalloc char[256];
        return buffer[..Normalize(text, buffer)].ToString();
    }

    private static char[] MakeMap()
    {
        char[] map = new char[char.MaxValue + 1];
        for (int c = 0x3400; c < 0xA000; c++) map[c] = TraditionalCharacters.Simplify((char)c);
        for (int c = 0xF900; c < 0xFB00; c++) map[c] = (char)c;
        map['〇'] = '〇';
        map['它'] = '他';
        return map;
    }
}
