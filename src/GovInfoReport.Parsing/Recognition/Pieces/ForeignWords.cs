using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>Tells words of the format's heads and labels, whole, in parts or damaged, from those of anything else.</summary>
internal static class ForeignWords
{
    // A longer text is no head.
    private const int MaxHead = 12;
    private const int MinHead = 2;

    // Of shorter words, one other character makes another word: 累计 is not 总计.
    private const int MinDamaged = 4;

    // What the words that make a label another's stand among: 上年结转.
    private const int MinBeside = 2;

    private const string Negations = "不未";
    private const string Turns = "上下去前非";
    private const char This = '本';

    private const int MinOfNote = 5;

    private static readonly string Note = LabelText.Normalize(HeadWords.Balance);

    private static readonly ImmutableArray<string>[] Heads = [.. ReportFormat.Current.Tables.Select(HeadsOf)];
    private static readonly ImmutableArray<string>[] Labels = [.. ReportFormat.Current.Tables.Select(LabelsOf)];

    /// <summary>Whether words in comparable form that name no label are those of no head of a table.</summary>
    public static bool AreForeign(ReadOnlySpan<char> head, TableDefinition table)
    {
        if (AreIn(head, "")) return !IsPartOf(head, Heads[table.Index], ofForeign: true);
        if (head.Length is < MinHead or > MaxHead || Contains(HeadWords.Neutral, head) || IsOfNote(head)) return false;
        return !IsPartOf(head, Heads[table.Index], ofForeign: false);
    }

    /// <summary>Whether words hold one that makes a label another's, and the label does not, or less often: 上年结转（上年）.</summary>
    public static bool AreIn(ReadOnlySpan<char> words, string label)
    {
        foreach (string foreign in HeadWords.Foreign)
        {
            if (words.Count(foreign) > label.AsSpan().Count(foreign)) return true;
        }

        return false;
    }

    /// <summary>Whether words that a label was found in, damaged or behind others, name something else.</summary>
    /// <param name="words">The words, from the piece on in which the label begins.</param>
    /// <param name="label">The label.</param>
    /// <param name="isCell">Whether they are all that stands in a cell.</param>
    public static bool Contradict(ReadOnlySpan<char> words, Label label, bool isCell)
    {
        if (AreIn(words, label.Text)) return true;
        if (words.EndsWith(label.Text)) return isCell && IsForeignBefore(words[..^label.Text.Length], label.Table!);
        if (isCell && words.StartsWith(label.Text) && IsForeignBehind(words[label.Text.Length..])) return true;
        ReadOnlySpan<char> end = words[^Math.Min(words.Length, label.Text.Length)..];
        foreach (char turn in Turns)
        {
            if (end.Count(turn) > label.Text.AsSpan().Count(turn)) return true;
        }

        return end.Count(This) > label.Text.AsSpan().Count(This) || LosesNegation(end, label.Text);
    }

    // Where the whole label is there but for some characters.
    private static bool LosesNegation(ReadOnlySpan<char> words, string label)
    {
        if (words.Length + Misspelling.AllowedIn(label.Length) < label.Length) return false;
        foreach (char negation in Negations)
        {
            if (words.Count(negation) != label.AsSpan().Count(negation)) return true;
        }

        return false;
    }

    // 本年新收…（县本级）: a part of what the label counts. 件, 单位：件 is its unit.
    private static bool IsForeignBehind(ReadOnlySpan<char> words) =>
        words.Length >= MinBeside && !words.StartsWith(HeadWords.Unit);

    private static bool IsForeignBefore(ReadOnlySpan<char> words, TableDefinition table) =>
        words.Length is > 0 and <= MaxHead && !(words.Length == 1 && FormText.IsNumeral(words[0]))
        && !IsPartOf(words, Labels[table.Index], ofForeign: false);

    // A line of the note above the labels of table 3.
    private static bool IsOfNote(ReadOnlySpan<char> words) =>
        Note.Contains(words, StringComparison.Ordinal) || (words.Length >= MinOfNote && IsWithin(words, Note));

    // A part of a label that wraps, a label that has lost or changed some characters, or labels one behind the other.
    private static bool IsPartOf(ReadOnlySpan<char> words, ImmutableArray<string> all, bool ofForeign)
    {
        foreach (string own in all)
        {
            if (ofForeign && !HoldsForeign(words, own)) continue;
            if (IsWithin(words, own)) return true;
            if (words.StartsWith(own) && IsPartOf(words[own.Length..], all, ofForeign)) return true;
            bool mayBeDamaged = own.Length >= MinDamaged && Misspelling.AreSimilar(words, own, Misspelling.AllowedIn(own.Length));
            if (mayBeDamaged && !AreIn(words, own)) return true;
        }

        return false;
    }

    // 上一年项目 of 上一年项目数量: the word alone may be any head's.
    private static bool HoldsForeign(ReadOnlySpan<char> words, string own)
    {
        foreach (string foreign in HeadWords.Foreign)
        {
            bool isAmong = own.Contains(foreign, StringComparison.Ordinal) && words.Contains(foreign, StringComparison.Ordinal);
            if (isAmong && words.Length >= foreign.Length + MinBeside) return true;
        }

        return false;
    }

    /// <summary>Whether the characters of a part stand in a text in their order, with others between them or not.</summary>
    public static bool IsWithin(ReadOnlySpan<char> part, string whole)
    {
        int found = 0;
        foreach (char c in whole)
        {
            if (found < part.Length && part[found] == c) found++;
        }

        return found == part.Length;
    }

    private static bool Contains(ImmutableArray<string> all, ReadOnlySpan<char> words)
    {
        foreach (string one in all)
        {
            if (words.SequenceEqual(one)) return true;
        }

        return false;
    }

    // The labels of table 3 are long: parts of them are all kinds of words.
    private static ImmutableArray<string> HeadsOf(TableDefinition table) =>
        table == ReportFormat.Current.Requests ? [.. ColumnsOf(table).Select(LabelText.Normalize).Distinct()] : LabelsOf(table);

    private static ImmutableArray<string> LabelsOf(TableDefinition table) =>
        [.. ColumnsOf(table).Concat(RowsOf(table)).Concat(RowsOf(ReportFormat.Former.Tables[table.Index])).Select(LabelText.Normalize)
            .Distinct()];

    private static IEnumerable<string> ColumnsOf(TableDefinition table) =>
        HeadWords.All.Where(w => !w.Contains(HeadWords.BalanceSubject, StringComparison.Ordinal))
            .Concat(table.Columns.Concat(ReportFormat.Former.Tables[table.Index].Columns).SelectMany(c => c.Aliases.Prepend(c.Label)));

    private static IEnumerable<string> RowsOf(TableDefinition table) =>
        table.Rows.SelectMany(r => r.Aliases.Prepend(r.Label)).Concat(table.Groups.Select(g => g.Label));
}
