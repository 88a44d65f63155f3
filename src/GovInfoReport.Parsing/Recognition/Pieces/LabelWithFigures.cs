namespace GovInfoReport.Parsing;

/// <summary>
/// Tells a piece of text that is the label of a row and its figures, with or without a blank or a colon between them: 行政强制  88,
/// 规章5.
/// </summary>
internal static class LabelWithFigures
{
    // The shortest label has two characters, and one digit follows it.
    private const int MinLength = 3;
    private const int MaxLength = 160;

    /// <summary>Finds the label that a piece begins with, where figures and blank marks alone follow it.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="length">The length of the label.</param>
    /// <param name="rest">Where the figures begin.</param>
    /// <returns>The label of a row as the format writes it; <see langword="null"/> where the piece is something else.</returns>
    public static Label? Find(ReadOnlySpan<char> text, out int length, out int rest)
    {
        length = rest = 0;
        if (text.Length is < MinLength or > MaxLength || !FigureReader.HasDigit(text)) return null;
        // No label ends in a digit, and none has one but in its item mark.
        for (int i = MinLength - 1; i < text.Length; i++)
        {
            if (!EndsLabel(text, i)) continue;
            length = i;
            while (length > 0 && TextBlanks.IsBlank(text[length - 1])) length--;
            if (LabelCatalog.FindAsWritten(text[..length]) is not { IsRow: true } label) continue;
            rest = IsColon(text[i]) ? i + 1 : i;
            return AreFigures(text, rest) ? label : null;
        }

        return null;
    }

    private static bool EndsLabel(ReadOnlySpan<char> text, int i) =>
        FormText.DigitOf(text[i]) >= 0 || IsColon(text[i]) || (TextBlanks.IsBlank(text[i - 1]) && !TextBlanks.IsBlank(text[i]));

    // 行政许可：7.
    private static bool IsColon(char c) => c is '：' or ':';

    private static bool AreFigures(ReadOnlySpan<char> text, int from)
    {
        TextPieces pieces = new(text, from, text.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            if (FigureReader.Read(text[start..end]).Kind == FigureKind.Words) return false;
        }

        return true;
    }
}
