namespace GovInfoReport.Validation;

/// <summary>Tells the name of each figure of a list behind names: 予以公开、部分公开分别为12件、3件.</summary>
internal static class RespectiveFigures
{
    private const int Longest = 12;

    private static readonly ClaimWords Words = ClaimWords.Table;

    // Between names 、 stands alone, or with 和, or with all of them: 公开和部分公开、不予公开 are two names.
    private static readonly string[][] Separators =
        [.. Enumerable.Range(1, Words.List("nameSeparator").Words.Length).Select(n => Words.List("nameSeparator").Words[..n].ToArray())];

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
        if (Words.List("respectively").LastIn(clause, out int end) is not { } word) return null;
        int at = end - word.Length;
        foreach (string[] separators in Separators)
        {
            string[] names = clause[..at].Split(separators, StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == last - first + 1) return names[figure - first];
        }

        return null;
    }

    // Nothing but a separator stands between a figure and the next.
    private static bool IsBeside(ClaimSentence sentence, int figure) => Words.List("figureSeparator").Words.Contains(
        sentence.Text[sentence.Figures[figure].End..sentence.Figures[figure + 1].Start]);
}
