namespace GovInfoReport.Parsing;

/// <summary>
/// Recognises the headings of the six sections: 二、主动公开政府信息情况, with variants, blanks and small typos, with or without numeral.
/// </summary>
internal static class HeadingReader
{
    /// <summary>A heading has as many characters.</summary>
    public const int MinLength = 4;

    private const int MaxHeading = 40;
    private const int MaxLabel = 64;
    private const int MaxMisspelling = 2;
    private const int MinCertain = 8;
    private const int MinGlued = 6;

    // By their first character, the longest first. Objects, not tuples: the platform has the code of LINQ over objects ready, that over a
    // structure is compiled at the start (about 80 methods).
    private static readonly HeadingLabel[] Labels =
    [
        .. ReportFormat.Current.Sections
            .SelectMany(s => s.Aliases.Prepend(s.Label).Select((text, i) => new HeadingLabel(LabelText.Normalize(text), s.Number, i == 0)))
            .DistinctBy(l => l.Words)
            .OrderBy(l => (l.Words[0] * MaxLabel) - l.Words.Length),
    ];

    // Numerals, brackets, Markdown's marks, and the first characters of sections' names, in either script.
    private const string MayStartWith = "一二三四五六七八(（总總主收政因存其行需第#*" + Marks;

    // What may stand before a heading.
    private const string Marks = "■◆●•▪◇【[";

    private static readonly string[] AsWritten = [.. ReportFormat.Current.Sections.Select(s => s.Heading)];

    // The first character of each label, for a quick search, and how many characters each begins with that the label before it begins with,
    // too.
    private static readonly string Firsts = string.Concat(Labels.Select(l => l.Words[..1]));
    private static readonly int[] Shared =
        [.. Labels.Select((l, i) => i == 0 ? 0 : l.Words.AsSpan().CommonPrefixLength(Labels[i - 1].Words))];

    /// <summary>Reads a heading at the start of a line without outer white space.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out Heading heading)
    {
        heading = default;
        if (line.Length < MinLength || !MayStart(line)) return false;
        int asWritten = FindAsWritten(line);
        if (asWritten > 0)
        {
            heading = new Heading { Section = asWritten, Number = asWritten, Length = line.Length, IsOfficial = true };
            return true;
        }

        if (ContentsEntry.IsEntry(line)) return false;
        int mark = ReadMark(line, out int number, out BoundaryForm form);
        ReadOnlySpan<char> rest = line[mark..];
        if (TryReadLabel(rest, line.Length, number, form, out heading))
        {
            heading.Length += mark;
            // **一、总体情况**, 【一、总体情况】
            while (heading.Length < line.Length && line[heading.Length] is '*' or '】' or ']') heading.Length++;
            return true;
        }

        return form == BoundaryForm.Heading && TryReadOther(rest, line.Length, number, out heading);
    }

    /// <summary>Reads a heading that names a section and has its numeral.</summary>
    public static bool TryReadNumbered(ReadOnlySpan<char> line, out Heading heading)
    {
        heading = default;
        return MayBeNumbered(line) && TryRead(line, out heading) && heading is { Section: > 0, Number: > 0 };
    }

    // Of words the first is a numeral, or 第.
    private static bool MayBeNumbered(ReadOnlySpan<char> line) =>
        line.Length >= MinLength && (line[0] is < '\u4E00' or >= '\uA000' or '第' || FormText.IsNumeral(line[0]));

    private static bool TryReadLabel(ReadOnlySpan<char> rest, int lineLength, int number, BoundaryForm form, out Heading heading)
    {
        heading = default;
        char first = FirstOf(rest);
        bool mustBeCertain = form != BoundaryForm.Heading || number == 0;
        int matched = int.MaxValue;
        for (int i = Firsts.IndexOf(first, StringComparison.Ordinal); (uint)i < (uint)Firsts.Length && Firsts[i] == first; i++)
        {
            // The text does not spell the label before this one, and differs from it where the two are the same.
            if (Shared[i] > matched) continue;
            HeadingLabel label = Labels[i];
            int length = MatchStart(rest, label.Words, out matched);
            if (length == 0 || !EndsLabel(rest[length..], lineLength, number > 0)) continue;
            // （一）主动公开情况 is a part of section one; only the very words of a section make a bracketed heading one.
            if (mustBeCertain && !label.IsCertain) continue;
            heading = new Heading { Section = label.Section, Number = number, Form = form, Length = length };
            return true;
        }

        return false;
    }

    // A numbered line with the words of a section, some characters changed, or with a short title of its own.
    private static bool TryReadOther(ReadOnlySpan<char> rest, int lineLength, int number, out Heading heading)
    {
        heading = default;
        if (number == 0 || lineLength > MaxHeading) return false;
        int similar = FindSimilar(rest);
        if (similar == 0 && !IsShortTitle(rest)) return false;
        heading = new Heading { Section = similar, Number = number, Length = lineLength };
        return true;
    }

    /// <summary>Finds a numbered heading with official words within running text; -1 where there is none.</summary>
    public static int FindGlued(ReadOnlySpan<char> text, int section)
    {
        for (int from = 0; from < text.Length;)
        {
            int comma = text[from..].IndexOf('、');
            if (comma < 0) return -1;
            int at = from + comma;
            if (at > 0 && FormText.IsNumeral(text[at - 1]) && !LineForms.EndsInQuote(text[..(at - 1)]))
            {
                foreach (HeadingLabel label in Labels)
                {
                    if (label.Section == section && label.IsCertain && MatchStart(text[(at + 1)..], label.Words, out _) > 0) return at - 1;
                }
            }

            from = at + 1;
        }

        return -1;
    }

    /// <summary>Reads a numbered heading that text without separators begins with, whatever follows: 一、总体情况2024年.</summary>
    /// <param name="text">The text from its numeral on.</param>
    /// <param name="length">The length of the heading.</param>
    public static bool TryReadGlued(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int number = ChineseNumerals.Read(text, out int mark);
        if (number == 0 || mark + MinLength >= text.Length || text[mark] is not ('、' or '.' or '．')) return false;
        ReadOnlySpan<char> rest = text[(mark + 1)..];
        foreach ((string words, int section, bool official) in Labels)
        {
            if (section != number || (!official && words.Length < MinGlued)) continue;
            int matched = official ? LengthOfOfficial(rest, words) : MatchStart(rest, words, out _);
            if (matched > 0) length = Math.Max(length, mark + 1 + matched);
        }

        return length > 0;
    }

    private static int LengthOfOfficial(ReadOnlySpan<char> text, string words)
    {
        int matched = MatchStart(text, words, out _);
        return matched > 0 ? matched : FindSimilarStart(text, words);
    }

    // A character too many or too few among many.
    private static int FindSimilarStart(ReadOnlySpan<char> text, string words)
    {
        if (words.Length < MinCertain + MaxMisspelling) return 0;
        Span<char> start = stackalloc char[MaxHeading];
        int count = 0;
        for (int i = 0; i < text.Length && count <= words.Length && count < MaxHeading; i++)
        {
            char c = LabelText.Normalize(text[i]);
            if (c == '\0') continue;
            start[count++] = c;
            if (count >= words.Length - 1 && c == words[^1] && Misspelling.AreSimilar(start[..count], words, 1)) return i + 1;
        }

        return 0;
    }

    /// <summary>Whether the words of a heading begin with those of a label.</summary>
    /// <param name="words">The words of the label in comparable form.</param>
    public static bool MayBegin(string words) => Array.Exists(Labels, l => l.Words.StartsWith(words, StringComparison.Ordinal));

    // The section whose heading the line is, as the format writes it; 0 where it is none.
    private static int FindAsWritten(ReadOnlySpan<char> line)
    {
        if (line[1] != '、') return 0;
        for (int i = 0; i < AsWritten.Length; i++)
        {
            if (line[0] == AsWritten[i][0]) return line.SequenceEqual(AsWritten[i]) ? i + 1 : 0;
        }

        return 0;
    }

    private static bool MayStart(ReadOnlySpan<char> line) =>
        MayStartWith.Contains(line[0]) || (line[0] is >= '1' and <= '6' && IsItemMark(line[1]) && MayBeginLabel(line[2]));

    // Most lines that begin so are rows: 1.属于国家秘密.
    private static bool MayBeginLabel(char c) =>
        TextBlanks.IsBlank(c) || FormText.IsNumeral(c) || Firsts.Contains(LabelText.Normalize(c), StringComparison.Ordinal);

    private static bool IsItemMark(char c) => c is '.' or '．' or '、';

    // "二、", "二．", "二 ", "（二）", "第二部分"; Markdown's marks before it do not count, nor does the number of a list: "2. 二、".
    private static int ReadMark(ReadOnlySpan<char> line, out int number, out BoundaryForm form)
    {
        int start = 0;
        while (start < line.Length && IsBefore(line[start])) start++;
        ReadOnlySpan<char> text = line[start..];
        form = BoundaryForm.Bracketed;
        number = ChineseNumerals.ReadBracketed(text, out int length);
        if (number > 0) return start + length;
        int listed = ReadDigits(text, out length);
        int own = listed == 0 ? start : start + length;
        while (listed > 0 && own < line.Length && TextBlanks.IsBlank(line[own])) own++;
        form = BoundaryForm.Heading;
        int numeral = LengthOfNumeral(line[own..], out number);
        if (listed == 0 || number > 0) return own + numeral;
        (number, form) = (listed, BoundaryForm.Digits);
        return start + length;
    }

    // 二、 and 第二部分
    private static int LengthOfNumeral(ReadOnlySpan<char> text, out int number)
    {
        const string Part = "部分";
        int ordinal = text is ['第', ..] ? 1 : 0;
        number = ChineseNumerals.Read(text[ordinal..], out int length);
        int end = ordinal + length;
        while (end < text.Length && TextBlanks.IsBlank(text[end])) end++;
        if (number > 0 && text[end..] is ['、' or '.' or '．' or '，' or ',', ..]) return end + 1;
        if (ordinal > 0 && text[end..].StartsWith(Part)) return end + Part.Length;
        number = 0;
        return 0;
    }

    // 2. and 2、
    private static int ReadDigits(ReadOnlySpan<char> text, out int length)
    {
        length = 2;
        return text.Length > length && text[0] is >= '1' and <= '6' && IsItemMark(text[1]) ? text[0] - '0' : 0;
    }

    private static bool IsBefore(char c) => c is '#' or '*' || Marks.Contains(c) || TextBlanks.IsBlank(c);

    private static char FirstOf(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (LabelText.Normalize(c) is var normal && normal != '\0') return normal;
        }

        return '\0';
    }

    // The length of the text that spells the words, layout characters between them skipped; 0 where it does not. And how many of the words'
    // characters it spells.
    private static int MatchStart(ReadOnlySpan<char> text, string words, out int matched)
    {
        matched = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = LabelText.Normalize(text[i]);
            if (c == '\0')
            {
                if (matched > 0 && text[i] is '。' or '；') return 0;
                continue;
            }

            if (c != words[matched]) return 0;
            if (++matched == words.Length) return i + 1;
        }

        return 0;
    }

    // After the words: nothing, and behind a number a mark or a blank with text, or a little more in a short line (…情况如下, …情况表).
    private static bool EndsLabel(ReadOnlySpan<char> behind, int lineLength, bool numbered)
    {
        if (!numbered) return behind.TrimEnd("：:。*# ").IsEmpty;
        if (behind.IsEmpty) return true;
        return LabelText.Normalize(behind[0]) == '\0' ? behind[0] is not ('，' or ',' or '、') : lineLength <= 30;
    }

    private static bool IsShortTitle(ReadOnlySpan<char> rest) => rest.Length is > 1 and <= 25 && rest.IndexOfAny('。', '，', '；') < 0;

    private static int FindSimilar(ReadOnlySpan<char> rest)
    {
        Span<char> words = stackalloc char[MaxHeading];
        int length = LabelText.Normalize(rest, words);
        foreach ((string label, int section, bool official) in Labels)
        {
            if (official && label.Length >= 6 && Misspelling.AreSimilar(words[..length], label, MaxMisspelling)) return section;
        }

        return 0;
    }

    private sealed record HeadingLabel(string Words, int Section, bool Official)
    {
        /// <summary>Whether its words are enough where no number says that they are a heading.</summary>
        public bool IsCertain => Official || Words.Length >= MinCertain;
    }
}
