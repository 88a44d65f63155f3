namespace GovInfoReport.Parsing;

/// <summary>
/// Finds table 4 in text without separators: fifteen figures behind its heads, the last of each five the sum of the others.
/// </summary>
internal static class GluedCases
{
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;
    private static readonly int Columns = Cases.Columns.Length;
    private static readonly int Groups = Cases.Rows.Length;
    private static readonly string[] Heads = [.. Cases.Columns.Select(c => LabelText.Normalize(c.Label))];

    /// <summary>Finds it.</summary>
    /// <returns>The table; <see langword="null"/> where the text has none, two, or none with one reading.</returns>
    public static GluedTable? Find(GluedText text)
    {
        GluedTable? found = null;
        for (int word = 0; word < text.Words.Count; word++)
        {
            if (!EndsHeads(text, word)) continue;
            GluedFiguresBehind figures = GluedFiguresBehind.Find(text, word);
            ReadOnlySpan<char> digits = text[figures.Start..(figures.Start + figures.Length)];
            if (GluedFigures.CountPieces(digits) >= Cases.Cells.Length) continue;
            if (GluedFigures.Read(digits, Columns, Groups) is not [GluedReading reading]) continue;
            if (found is not null) return null;
            ShapePiece[] pieces = GluedTables.PiecesOf(text, figures.Start, reading);
            ShapedRow[] rows = [.. Cases.Rows.Select((row, i) => new ShapedRow([], pieces[(i * Columns)..((i + 1) * Columns)], row))];
            found = GluedTables.Make(text, Cases, GluedTables.FirstOfKnown(text, word), figures.Start + figures.Length, rows);
        }

        return found;
    }

    // The heads of the three groups, one after the other; their names stand between them or before.
    private static bool EndsHeads(GluedText text, int word)
    {
        int outcome = Cases.Cells.Length - 1, group = Groups;
        for (; word >= 0 && text.Words[word].IsKnown; word--)
        {
            Label label = text.Words[word].Label;
            if (label.IsRow && label.Table == Cases)
            {
                if (label.Index >= group) return false;
                group = label.Index;
            }
            else if (Array.IndexOf(Heads, label.Text) is >= 0 and var column)
            {
                if (outcome < 0 || column != outcome % Columns) return false;
                outcome--;
            }
        }

        return outcome < 0 && group == 0;
    }
}
