namespace GovInfoReport.Parsing;

/// <summary>Notes where the labels of rows stand, where they came in one piece.</summary>
internal static class RowLabels
{
    private const int MaxMisspelling = 4;

    /// <summary>Notes the label of a row.</summary>
    public static void Note(RowDefinition definition, in ReadRow row, TableRecords records)
    {
        ref RowRecord record = ref records[definition];
        Label last = row.Last.Label;
        if (record.Label.Length > 0 || (last.IsRow && last.Index != definition.Index)) return;
        if (!last.IsRow && !Misspelling.AreSimilar(row.Words[row.Words.Count - 1], LabelCatalog.WordsOf(definition), MaxMisspelling))
            return;
        record.Label = Of(row.Last, IsOfficial(definition, row.Words, last));
    }

    /// <summary>A label at its place.</summary>
    public static RowLabel Of(in LabelPlace place, bool isOfficial) => new(place.Start, place.Length, place.Source, !isOfficial);

    /// <summary>Whether the last piece of words is the label of a row as the format writes it.</summary>
    public static bool IsOfficial(RowDefinition row, LabelRun words, Label label)
    {
        int last = words.Count - 1;
        if (words.LengthOf(last) == label.Text.Length) return label.IsOfficial && label.Row == row;
        return words[last].SequenceEqual(LabelCatalog.WordsOf(row));
    }
}
