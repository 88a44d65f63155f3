using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>
/// Tells ids that belong to no rule of the options: those of reading, recognition and relations between reports, and those of rules of
/// the user's own.
/// </summary>
internal static class OtherIds
{
    private const int Longest = 40;
    private const string Product = "GIR";
    private const int Digits = 4;

    // GIR0xxx input, GIR1xxx recognition, GIR4xxx between reports: packages that this one does not see.
    private static readonly char[] Topics = ['0', '1', '4'];

    /// <summary>Whether a text is such an id: GIR, a topic and three digits, or letters and a number that do not start with GIR.</summary>
    internal static bool IsOne(string id)
    {
        if (id.StartsWith(Product, StringComparison.OrdinalIgnoreCase))
        {
            return id.StartsWith(Product, StringComparison.Ordinal) && id.Length == Product.Length + Digits
                && IsOfTopic(id.AsSpan(Product.Length));
        }

        bool isWord = id.Length is > 1 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        return isWord && char.IsAsciiLetter(id[0]) && id.Any(char.IsAsciiDigit);
    }

    /// <summary>The ids of those topics that a pattern stands for, such as GIR10*; none where it is no pattern of that form.</summary>
    internal static IEnumerable<string> Of(string pattern)
    {
        if (!pattern.StartsWith(Product, StringComparison.Ordinal) || !pattern.EndsWith('*')) return [];
        string digits = pattern[Product.Length..^1];
        if (digits.Length > Digits || digits.Any(c => !char.IsAsciiDigit(c))) return [];
        string[] begun = digits.Length > 0 ? [digits] : [.. Topics.Select(t => t.ToString())];
        return begun.Where(b => IsOfTopic(b)).SelectMany(Completed);
    }

    private static bool IsOfTopic(ReadOnlySpan<char> digits) =>
        Topics.AsSpan().Contains(digits[0]) && !digits.ContainsAnyExceptInRange('0', '9');

    private static IEnumerable<string> Completed(string begun)
    {
        int open = Digits - begun.Length;
        if (open == 0) return [Product + begun];
        return Enumerable.Range(0, (int)Math.Pow(10, open))
            .Select(n => Product + begun + n.ToString(CultureInfo.InvariantCulture).PadLeft(open, '0'));
    }
}
