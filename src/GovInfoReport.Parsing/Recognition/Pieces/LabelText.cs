namespace GovInfoReport.Parsing;

/// <summary>
/// The form in which labels are compared: ideographs only, simplified. White space, brackets, quotes, punctuation, digits of item marks
/// and pinyin that a converter put in brackets are layout, not words.
/// </summary>
internal static class LabelText
{
    // Traditional forms of the characters that the format's labels use.
    private const string Traditional = "證總體況動開規業決處數單萬條項內廢現許罰強發補據關為於審結轉續辦無構務織會類護權執訪舉報訴請費繳額複復議經訟維糾問題進對計機國屬認確獲沒後購納組區這過詢減穩當製爲係範採傢鈎鉤査穫";
    private const string Simplified = "证总体况动开规业决处数单万条项内废现许罚强发补据关为于审结转续办无构务织会类护权执访举报诉请费缴额复复议经讼维纠问题进对计机国属认确获没后购纳组区这过询减稳当制为系范采家勾勾查获";

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
        for (int c = 0x3400; c < 0xA000; c++) map[c] = (char)c;
        for (int c = 0xF900; c < 0xFB00; c++) map[c] = (char)c;
        for (int i = 0; i < Traditional.Length; i++) map[Traditional[i]] = Simplified[i];
        map['〇'] = '〇';
        map['它'] = '他';
        return map;
    }
}
