using System.Buffers.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Finds objects that are nothing but a reference to an object that is nothing but a reference, and so on. The library follows them without
/// a bound.
/// </summary>
/// <remarks>
/// All places that read as such an object count, also those that no table of objects names: which of them the library would take does not
/// matter then.
/// </remarks>
internal static class ReferenceChains
{
    /// <summary>The longest chain that is let through. Real files have none of two.</summary>
    public const int Longest = 8;

    /// <summary>Whether there is a longer chain.</summary>
    public static bool HasLonger(ReadOnlySpan<byte> bytes)
    {
        List<(int From, int To)> references = Find(bytes);
        if (references.Count == 0) return false;
        // The objects from which a chain of so many references starts.
        HashSet<int> starts = [];
        foreach ((int from, _) in references) starts.Add(from);
        for (int length = 2; length <= Longest + 1 && starts.Count > 0; length++)
        {
            HashSet<int> longer = [];
            foreach ((int from, int to) in references)
            {
                if (starts.Contains(to)) longer.Add(from);
            }

            starts = longer;
        }

        return starts.Count > 0;
    }

    private static List<(int From, int To)> Find(ReadOnlySpan<byte> bytes)
    {
        List<(int From, int To)> references = [];
        ReadOnlySpan<byte> word = "obj"u8;
        for (int at = 0; at < bytes.Length; at += word.Length)
        {
            int found = bytes[at..].IndexOf(word);
            if (found < 0) break;
            at += found;
            bool isEnd = at > 0 && bytes[at - 1] == 'd';
            // Where the object's own number cannot be told, it may be any: also that of its target.
            if (!isEnd && TargetAt(bytes, at + word.Length) is int to) references.Add((NumberBefore(bytes, at) ?? to, to));
        }

        return references;
    }

    private static int? TargetAt(ReadOnlySpan<byte> bytes, int at)
    {
        int start = at;
        SkipBlanks(bytes, ref at);
        if (at == start || ReadNumber(bytes, ref at) is not int number) return null;
        SkipBlanks(bytes, ref at);
        if (ReadNumber(bytes, ref at) is null) return null;
        SkipBlanks(bytes, ref at);
        return at < bytes.Length && bytes[at] == 'R' ? number : null;
    }

    private static int? ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (!Utf8Parser.TryParse(bytes[at..], out int number, out int length)) return null;
        at += length;
        return number;
    }

    private static void SkipBlanks(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (; at < bytes.Length; at++)
        {
            if (bytes[at] == '%')
            {
                while (at < bytes.Length && bytes[at] is not ((byte)'\n' or (byte)'\r')) at++;
            }
            else if (bytes[at] > ' ')
            {
                return;
            }
        }
    }

    // The number of the object stands before that of its generation: 12 0 obj.
    private static int? NumberBefore(ReadOnlySpan<byte> bytes, int at)
    {
        if (!SkipBack(bytes, ref at, isDigit: false) || !SkipBack(bytes, ref at, isDigit: true) || !SkipBack(bytes, ref at, isDigit: false))
            return null;
        int end = at;
        return SkipBack(bytes, ref at, isDigit: true) && Utf8Parser.TryParse(bytes[at..end], out int number, out _) ? number : null;
    }

    private static bool SkipBack(ReadOnlySpan<byte> bytes, ref int at, bool isDigit)
    {
        int end = at;
        while (at > 0 && (isDigit ? char.IsAsciiDigit((char)bytes[at - 1]) : bytes[at - 1] <= ' ')) at--;
        return at < end;
    }
}
