namespace GovInfoReport.Parsing;

/// <content>Takes pieces of running text that blanks set apart.</content>
internal sealed partial class TableRecognizer
{
    /// <summary>Takes a line of running text: pieces set apart by white space.</summary>
    /// <param name="block">The line.</param>
    /// <param name="label">The label that it begins with; <see langword="null"/> where that is not known.</param>
    /// <param name="labelLength">The length of that label.</param>
    public void AddLine(in Block block, Label? label, int labelLength)
    {
        ReadOnlySpan<char> text = _text.Span;
        if (label is not null) AddLabel(label, text.Slice(block.Start, labelLength), block.Start, block.Source, block.Row, 0);
        TextPieces pieces = new(text, label is null ? block.Start : block.Start + labelLength, block.End);
        while (pieces.TryNext(out int start, out int end)) AddToken(text[start..end], start, block.Source + start - block.Start, block.Row);
    }

    /// <summary>Takes a piece of running text that is a few digits, or a label as the format writes it.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryAddToken(ReadOnlySpan<char> token, int start, int source, int line)
    {
        if (FigureReader.TryReadDigits(token, out long digits))
        {
            AddPlain(digits, start, token.Length, source, line);
            return true;
        }

        if (LabelCatalog.FindAsWritten(token) is not { } label) return false;
        AddLabel(label, token, start, source, line, 0);
        return true;
    }

    /// <summary>Takes a piece of running text that has no white space.</summary>
    public void AddToken(ReadOnlySpan<char> token, int start, int source, int line)
    {
        if (TryAddToken(token, start, source, line)) return;
        Figure figure = FigureReader.Read(token);
        if (figure.Kind == FigureKind.Words)
        {
            if (!TryAddGlued(token, start, source, line)) AddWords(token, start, source, line, 0);
        }
        else if (IsItemMark(token)) DropItemMark(token);
        else if (figure.Kind == FigureKind.Unreadable && !HasDigit(token)) return;
        else AddItem(figure, start, token.Length, source, line);
    }

    // The label of a row and its first figure, without a blank between them: 规章5. No label ends in a digit.
    private bool TryAddGlued(ReadOnlySpan<char> token, int start, int source, int line)
    {
        int length = token.Length;
        while (length > 0 && char.IsAsciiDigit(token[length - 1])) length--;
        if (length == token.Length || !FigureReader.TryReadDigits(token[length..], out long digits)) return false;
        if (LabelCatalog.FindAsWritten(token[..length]) is not { IsRow: true } label) return false;
        AddLabel(label, token[..length], start, source, line, 0);
        AddPlain(digits, start + length, token.Length - length, source + length, line);
        return true;
    }

    // "1." or "（一）" alone, the label follows; "." alone is what a blank left of "1 ."
    private static bool IsItemMark(ReadOnlySpan<char> token) =>
        token[^1] is '.' or '．' or '、' or ')' or '）' && token.Length <= 4 && (token.Length == 1 || FigureReader.DigitOf(token[^2]) >= 0);

    // A bracket or a quote that blanks set apart is neither label nor figure.
    private static bool HasDigit(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (FigureReader.DigitOf(c) >= 0) return true;
        }

        return false;
    }

    private void DropItemMark(ReadOnlySpan<char> token)
    {
        if (token.Length == 1 && _itemCount > 0) ForgetLastItem();
    }
}
