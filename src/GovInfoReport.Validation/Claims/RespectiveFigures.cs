namespace GovInfoReport.Validation;

/// <summary>Tells the name of each figure of a list behind names: 予以公开、部分公开分别为12件、3件.</summary>
internal static class RespectiveFigures
{
    private const string Respectively = "分别";
    private const int Longest = 12;

    private static readonly string[][] Separators = [["、"], ["、", "和"], ["、", "和", "及", "与"]];

    /// <summary>
    /// The name that belongs to a figure; <see langword="null"/> where the figure is in no such list, or names and figures differ in
    /// number.
    /// </summary>
    internal static string? NameOf(ClaimSentence sentence, int figure)
    {
        int first = figure;
        while (first > 0 && figure - first < Longest && IsBeside(sentence, first - 1)) first--;
        int last = figure;
        while (last + 1 < sentence.Figures.Length && last - figure < Longest && IsBeside(sentence, last)) last++;
        if (last == first) return null;
        string clause = sentence.ClauseAt(sentence.Figures[first].Start, out int start)[..(sentence.Figures[first].Start - start)];
        int at = clause.LastIndexOf(Respectively, StringComparison.Ordinal);
        if (at < 0) return null;
        foreach (string[] separators in Separators)
        {
            string[] names = clause[..at].Split(separators, StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == last - first + 1) return names[figure - first];
        }

        return null;
    }

    // Nothing but a separator stands between a figure and the next.
    private static bool IsBeside(ClaimSentence sentence, int figure) =>
        sentence.Text[sentence.Figures[figure].End..sentence.Figures[figure + 1].Start] is "、" or "和" or "，" or "及";
}
