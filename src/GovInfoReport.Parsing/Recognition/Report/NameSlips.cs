using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds names that differ from an agency's by one character of its place: 沭阳县水利局 beside 沐阳县水利局.</summary>
internal static class NameSlips
{
    private const int Shortest = 5;

    // Names that differ in one of these differ on purpose: 河东区, 河西区.
    private const string Ordinals = "东西南北中上下前后左右内外大小新老旧一二三四五六七八九十各全本我";

    private static readonly SearchValues<char> Suffixes = SearchValues.Create("省市州盟区县旗乡镇");

    /// <summary>Whether two names differ by one character of their place alone.</summary>
    public static bool AreNear(string first, string second)
    {
        int end = EndOfPlace(first);
        return end > 0 && first.Length == second.Length && Differ(first, second, end) == 1
            && Differ(first.AsSpan(end), second.AsSpan(end), first.Length - end) == 0;
    }

    /// <summary>How often a text has a name, and how often another that differs by one character of its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="same">How often it has the name itself.</param>
    /// <param name="other">The other name; <see langword="null"/> where it has none.</param>
    /// <param name="others">How often it has that.</param>
    public static void Count(ReadOnlySpan<char> text, string name, ref int same, ref string? other, ref int others)
    {
        int end = EndOfPlace(name);
        // Of 云溪县 alone a text may name many neighbours.
        if (end <= 0 || name.Length < Shortest) return;
        ReadOnlySpan<char> tail = name.AsSpan(end);
        for (int from = 0; text[from..].IndexOf(tail) is var next && next >= 0; from += next + 1)
        {
            int start = from + next - end;
            if (start < 0) continue;
            ReadOnlySpan<char> found = text.Slice(start, name.Length);
            int differ = Differ(name, found, end);
            if (differ == 0) same++;
            if (differ == 1 && found.SequenceEqual(other ??= found.ToString())) others++;
        }
    }

    // Where the suffix of the last place in a name stands: 县 of 云溪县水务局.
    private static int EndOfPlace(string name) => name.AsSpan().LastIndexOfAny(Suffixes);

    // How many characters before an end differ; more than any name has where one of them differs on purpose or is no ideograph.
    private static int Differ(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int end)
    {
        int differ = 0;
        for (int i = 0; i < end; i++)
        {
            char one = TraditionalCharacters.Simplify(first[i]), other = TraditionalCharacters.Simplify(second[i]);
            if (one == other) continue;
            if (!IsOfName(one) || !IsOfName(other)) return int.MaxValue;
            differ++;
        }

        return differ;
    }

    private static bool IsOfName(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' && !Suffixes.Contains(c) && !Ordinals.Contains(c, StringComparison.Ordinal);
}
