namespace GovInfoReport.Validation;

/// <summary>
/// Tells ids that belong to no rule of the options: those of reading and recognition, and those of rules of the user's own.
/// </summary>
internal static class OtherIds
{
    private const int Longest = 40;

    /// <summary>Whether a text is such an id: GIR0 or GIR1 and three digits, or letters and a number that do not start with GIR.</summary>
    internal static bool IsOne(string id)
    {
        if (id.StartsWith("GIR", StringComparison.Ordinal))
            return id.Length == 7 && id[3] is '0' or '1' && id.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
        bool isWord = id.Length is > 1 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        return isWord && char.IsAsciiLetter(id[0]) && id.Any(char.IsAsciiDigit);
    }
}
