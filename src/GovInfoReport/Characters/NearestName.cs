namespace GovInfoReport;

/// <summary>Finds what someone may have meant by a word that is not known.</summary>
internal static class NearestName
{
    private const int LettersPerMistake = 3;

    /// <summary>The known word that takes the fewest mistakes; <see langword="null"/> where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        int least = Math.Max(1, word.TrimStart('-').Length / LettersPerMistake) + 1;
        foreach (string candidate in known)
        {
            // The start of a word stands for it.
            bool isStart = word.TrimStart('-').Length > 1 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            int distance = isStart || IsShortened(word, candidate) ? 1 : Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least) (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // The first letter and some of those after it in their order: vald is validate.
    private static bool IsShortened(string word, string candidate)
    {
        if (word.Length < LettersPerMistake || char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(candidate[0])) return false;
        int at = 0;
        foreach (char letter in candidate)
        {
            if (at < word.Length && char.ToUpperInvariant(letter) == char.ToUpperInvariant(word[at])) at++;
        }

        return at == word.Length;
    }

    // Letters added, left out, mistaken, or two of them swapped (optimal string alignment).
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
