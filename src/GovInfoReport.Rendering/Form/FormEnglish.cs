using System.Collections.Frozen;

namespace GovInfoReport.Rendering;

/// <summary>The texts of the official form in English.</summary>
internal static class FormEnglish
{
    private static FrozenDictionary<string, string> Labels => field ??= Collect();

    /// <summary>A head or label of the form in English; the text itself where the format has no English for it.</summary>
    public static string Of(string text) => HeadWords.EnglishOf(text) ?? Labels.GetValueOrDefault(text, text);

    // One label may stand in several tables; it means the same in all.
    private static FrozenDictionary<string, string> Collect()
    {
        Dictionary<string, string> labels = [];
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            labels.TryAdd(cell.Row.Label, cell.Row.EnglishLabel);
            labels.TryAdd(cell.Column.Label, cell.Column.EnglishLabel);
            if (cell.Row.Group is { } group) labels.TryAdd(group.Label, group.EnglishLabel);
        }

        return labels.ToFrozenDictionary();
    }
}
