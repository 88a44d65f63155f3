namespace GovInfoReport.Parsing;

/// <summary>Tells item marks that blanks tore off their labels: <c>1.</c>, <c>（一）</c>, <c>3、</c>.</summary>
internal static class ItemMarks
{
    private const int MaxLength = 4;

    /// <summary>A label without the bracketed item mark that it starts with.</summary>
    public static string TakeOff(string label) => label[0] == '（' ? label[(label.IndexOf('）', StringComparison.Ordinal) + 1)..] : label;

    /// <summary>Whether a piece that is no words is an item mark, or what a blank left of one.</summary>
    public static bool IsMark(ReadOnlySpan<char> token) =>
        FormText.EndsItemMark(token[^1]) && token.Length <= MaxLength && (token.Length == 1 || FormText.DigitOf(token[^2]) >= 0);
}
