using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Tells a slip of the pen in a label from a variant that reports use on purpose.</summary>
internal static class Spelling
{
    // A character in the wrong place or a wrong one: labels of two or three characters are too short to tell.
    private const int ShortestLabel = 4;
    private const int MostSlips = 2;

    /// <summary>
    /// The label that was meant where one was misspelt; <see langword="null"/> where it is right, a variant, or another text.
    /// </summary>
    /// <param name="written">The label as written, without its item mark.</param>
    /// <param name="official">The official label, without its item mark.</param>
    /// <param name="variants">Other labels in use; misspelt ones are among them, because the reading of documents knows them.</param>
    internal static string? FindSlip(ReadOnlySpan<char> written, string official, ImmutableArray<string> variants)
    {
        string letters = Normal(written);
        if (letters.Length < ShortestLabel || letters == Normal(official)) return null;
        string[] right = [.. variants.Where(v => !IsSlip(Normal(v), Normal(official))).Prepend(official)];
        if (Array.Exists(right, r => Normal(r) == letters)) return null;
        return Array.Find(right, r => IsSlip(letters, Normal(r)));
    }

    // One or two characters wrong, or one written twice. Characters left out or put in are how variants differ.
    private static bool IsSlip(string written, string right)
    {
        if (written.Length == right.Length)
        {
            int wrong = 0;
            for (int i = 0; i < right.Length; i++) wrong += written[i] != right[i] ? 1 : 0;
            return right.Length >= ShortestLabel && wrong is > 0 and <= MostSlips && wrong * 3 <= right.Length;
        }

        if (written.Length != right.Length + 1) return false;
        int same = written.AsSpan().CommonPrefixLength(right);
        return same > 0 && written[same] == written[same - 1] && written.AsSpan(same + 1).SequenceEqual(right.AsSpan(same));
    }

    // 其它 for 其他 is a variant, not a slip.
    private static string Normal(ReadOnlySpan<char> text) => LabelText.Letters(text).Replace('它', '他');
}
