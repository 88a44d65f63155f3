using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>All labels of the format's tables in comparable form, found by their words.</summary>
internal static class LabelCatalog
{
    private const int MinCertain = 4;

    // What layouts change in a label: each of these forms is found without a look at its words.
    private static readonly (string From, string To)[] Spellings =
        [("（）", "()"), ("：", ":"), ("，", ","), ("“”", "\"\""), (".", "．"), (".", "、")];

    private static readonly Label[] All = Collect(out ByText);
    private static readonly LabelTable ByText;

    private static readonly ImmutableArray<string> OfficialWords =
        [.. FormatEditions.Rows.Select(r => LabelText.Normalize(r.Name))];

    /// <summary>All labels, official ones and variants.</summary>
    public static IReadOnlyList<Label> Every => All;

    /// <summary>The labels of the rows of table 2 and 3, official ones and variants, the longest first.</summary>
    public static ImmutableArray<Label> Rows { get; } =
        [.. All.Where(l => l.IsRow || l.Role == LabelRole.LegacyRow).OrderByDescending(l => l.Text.Length)];

    /// <summary>The labels of groups of rows, the longest first.</summary>
    public static ImmutableArray<Label> Groups { get; } =
        [.. All.Where(l => l.Role == LabelRole.Group).OrderByDescending(l => l.Text.Length)];

    /// <summary>The heads of table 2's columns, the old ones too, the longest first.</summary>
    public static ImmutableArray<Label> DisclosureHeads { get; } =
        [.. All.Where(l => l.IsDisclosureHead).OrderByDescending(l => l.Text.Length)];

    // One bit for each character that stands first in them, and second, by its last six bits: the platform's search for any of so many is
    // compiled anew in every process.
    private static readonly ulong DisclosureHeadFirsts = BitsOf(DisclosureHeads, 0), DisclosureHeadSeconds = BitsOf(DisclosureHeads, 1);

    /// <summary>Whether words in comparable form hold a head of table 2's columns.</summary>
    public static bool HoldDisclosureHead(ReadOnlySpan<char> words)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if ((LabelText.BitOf(words[i]) & DisclosureHeadFirsts) == 0 || (LabelText.BitOf(words[i + 1]) & DisclosureHeadSeconds) == 0)
                continue;
            foreach (Label head in DisclosureHeads)
            {
                if (head.Text[0] == words[i] && words[i..].StartsWith(head.Text)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds a label as it is written in the format or with other brackets, commas, quotes or item marks; <see langword="null"/> does not
    /// say that it is none.
    /// </summary>
    public static Label? FindAsWritten(ReadOnlySpan<char> text) => ByText.Find(text);

    /// <summary>Finds a label by its words in comparable form; a numeral in front of them is an item mark.</summary>
    /// <returns>The label; <see cref="Label.None"/> where there is none.</returns>
    public static Label Find(ReadOnlySpan<char> words)
    {
        if (words.Length < 2) return Label.None;
        if (ByText.Find(words) is { } label) return label;
        int numeral = LengthOfNumeral(words);
        if (numeral == 0 || words.Length - numeral < 2 || ByText.Find(words[numeral..]) is not { } numbered) return Label.None;
        // （六）其他 is the group 其他处理 in short, not its row 3.其他.
        return numbered.IsRow && numbered.Text.Length < MinCertain && char.IsAsciiDigit(numbered.Row.Label[0]) ? Label.None : numbered;
    }

    private static int LengthOfNumeral(ReadOnlySpan<char> words)
    {
        const int Longest = 2;
        int length = 0;
        while (length < Longest && length < words.Length && FormText.IsNumeral(words[length])) length++;
        return length;
    }

    /// <summary>The words of a row's official label without its item mark.</summary>
    public static string WordsOf(RowDefinition row) => OfficialWords[row.Ordinal];

    private static ulong BitsOf(ImmutableArray<Label> labels, int position)
    {
        ulong bits = 0;
        foreach (Label label in labels) bits |= LabelText.BitOf(label.Text[position]);
        return bits;
    }

    private static Label[] Collect(out LabelTable byText)
    {
        Dictionary<string, Label> labels = new(StringComparer.Ordinal);
        List<(string Text, Label Label)> spellings = [];
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            // Rows come first: a word that is a row and a column (其他, 总计) is a row by its words, and the recogniser asks where it stands.
            foreach (RowDefinition row in table.Rows)
                AddAll([row.Label, row.Name, .. row.Aliases], LabelRole.Row, table, row.Index, official: 2);
            for (int i = 0; i < table.Groups.Length; i++)
                AddAll([table.Groups[i].Label, ItemMarks.TakeOff(table.Groups[i].Label)], LabelRole.Group, table, i);
            for (int i = 0; i < table.Columns.Length; i++)
                AddAll([table.Columns[i].Label, .. table.Columns[i].Aliases], LabelRole.Head, table, i);
        }

        TableDefinition disclosure = ReportFormat.Current.Disclosure, former = ReportFormat.Former.Disclosure;
        foreach (RowDefinition row in former.Rows.Where(r => FormatEditions.Rows[r.Ordinal] == r))
            AddAll([row.Label, .. row.Aliases], LabelRole.LegacyRow, disclosure, row.Index);
        for (int i = 0; i < former.Columns.Length; i++)
            AddAll([former.Columns[i].Label, .. former.Columns[i].Aliases], LabelRole.LegacyHead, disclosure, i, official: int.MaxValue);
        foreach ((string stem, string column) in Edition2019.ColumnStems)
            AddAll([stem], LabelRole.LegacyHead, disclosure, former.Columns.Select(c => c.Code).ToList().IndexOf(column));
        foreach (string head in HeadWords.All) AddAll([head], LabelRole.Head, null, 0);
        AddJoinedHeads(spellings, labels[HeadWords.Subtotal]);
        byText = ToTable(labels.Values, spellings);
        return [.. labels.Values];

        void AddAll(ReadOnlySpan<string> texts, LabelRole role, TableDefinition? table, int index, int official = 0)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                string text = texts[i];
                string words = LabelText.Normalize(text);
                if (!labels.TryGetValue(words, out Label? label))
                    labels.Add(words, label = new Label(words, role, table, index, isOfficial: i < official));
                AddSpellings(spellings, text, label);
            }
        }
    }

    // Heads of table 3 in one cell with those they stand under, or with more words: 法人或其他组织-商业企业, 商业企业申请. As they name rows of the
    // table, too, 其他 and 总计 are heads only where they are joined.
    private static void AddJoinedHeads(List<(string Text, Label Label)> spellings, Label subtotal)
    {
        TableDefinition requests = ReportFormat.Current.Requests;
        string[] over = [HeadWords.Applicants, HeadWords.Organizations, HeadWords.Applicants + HeadWords.Organizations];
        foreach (string title in over) spellings.Add((title + subtotal.Text, subtotal));
        for (int i = 0; i < requests.Columns.Length; i++)
        {
            foreach (string head in requests.Columns[i].Aliases.Prepend(requests.Columns[i].Label).Select(LabelText.Normalize))
            {
                foreach (string title in over) Add(title + head, i);
                if (head.Length < MinCertain - 1) continue;
                foreach (string behind in HeadWords.BehindApplicants) Add(head + behind, i);
            }
        }

        void Add(string joined, int column) => spellings.Add((joined, new Label(joined, LabelRole.Head, requests, column)));
    }

    // Words in comparable form come before spellings.
    private static LabelTable ToTable(Dictionary<string, Label>.ValueCollection labels, List<(string Text, Label Label)> spellings)
    {
        LabelTable byText = new(labels.Count + spellings.Count);
        foreach (Label label in labels) byText.TryAdd(label.Text, label);
        foreach ((string text, Label label) in spellings) byText.TryAdd(text, label);
        return byText;
    }

    private static void AddSpellings(List<(string Text, Label Label)> spellings, string text, Label label)
    {
        int first = spellings.Count;
        spellings.Add((text, label));
        foreach ((string from, string to) in Spellings)
        {
            for (int i = spellings.Count - 1; i >= first; i--)
            {
                string spelling = spellings[i].Text;
                for (int c = 0; c < from.Length; c++) spelling = spelling.Replace(from[c], to[c]);
                if (spelling != spellings[i].Text) spellings.Add((spelling, label));
            }
        }
    }
}
