namespace GovInfoReport.Parsing;

/// <summary>Reads addresses of mail: abc@example.gov.cn, without blanks around @ and the end of a line behind a dot.</summary>
internal static class EmailReader
{
    /// <summary>The address that a text begins with; <see langword="null"/> where none does.</summary>
    public static string? Read(ReadOnlySpan<char> text) => Read(text, out _);

    /// <summary>Adds the addresses of a text, each once.</summary>
    public static void AddAll(ReadOnlySpan<char> text, List<string> all)
    {
        for (int from = 0; text[from..].IndexOfAny('@', '＠') is var next && next >= 0;)
        {
            int start = StartOf(text, from, from + next);
            int length = 1;
            if (Read(text[start..], out int read) is { } email)
            {
                if (!all.Contains(email)) all.Add(email);
                length = read;
            }

            from = Math.Max(from + next + 1, start + length);
        }
    }

    private static int StartOf(ReadOnlySpan<char> text, int limit, int at)
    {
        int start = at;
        while (start > limit && text[start - 1] == ' ') start--;
        if (start == limit || !IsCharacter(text[start - 1])) return at;
        while (start > limit && IsCharacter(text[start - 1])) start--;
        return start;
    }

    private static string? Read(ReadOnlySpan<char> text, out int length)
    {
        const int Longest = 100;
        Span<char> email = stackalloc char[Longest];
        int count = 0;
        length = 0;
        while (length < text.Length && count < Longest)
        {
            if (IsCharacter(text[length])) email[count++] = text[length];
            else if (count == 0 || !IsSkipped(text, length)) break;
            length++;
        }

        ReadOnlySpan<char> written = email[..count].Trim(".-_");
        return IsWhole(written) ? written.ToString() : null;
    }

    // Blanks around @, and the end of a line behind a dot.
    private static bool IsSkipped(ReadOnlySpan<char> text, int at)
    {
        bool isWithin = at + 1 < text.Length && IsCharacter(text[at + 1]);
        if (text[at] == '\n') return isWithin && text[at - 1] is '.' or '@' && char.IsAsciiLetterLower(text[at + 1]);
        return text[at] == ' ' && isWithin && (text[at - 1] is '@' or '＠' || text[at + 1] is '@' or '＠');
    }

    private static bool IsWhole(ReadOnlySpan<char> email)
    {
        int at = email.IndexOfAny('@', '＠');
        if (at <= 0) return false;
        ReadOnlySpan<char> host = email[(at + 1)..];
        return host.IndexOfAny('@', '＠') < 0 && host.IndexOfAny('.', '．') > 0 && host.IndexOf("..") < 0;
    }

    private static bool IsCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '@' or '＠' or '.' or '．' or '_' or '-' or '+' or '%' or '*'
        || c is (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ') or (>= '０' and <= '９');
}
