namespace GovInfoReport.Parsing;

/// <summary>Takes pieces of running text, which only blanks set apart, into rows.</summary>
internal sealed class TextRowReader(Document document, RowBuilder rows, IRowTaker taker)
{
    /// <summary>Takes a line of running text: pieces set apart by white space.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label that it begins with; <see langword="null"/> where that is not known.</param>
    /// <param name="labelLength">The length of that label.</param>
    public void AddLine(in Block line, Label? label, int labelLength)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        if (taker.AwaitsHeads) taker.TakeLine(text[line.Start..line.End]);
        if (label is not null) rows.AddLabel(label, text.Slice(line.Start, labelLength), TextPlace.Of(line, line.Start, labelLength));
        TextPieces pieces = new(text, label is null ? line.Start : line.Start + labelLength, line.End);
        while (pieces.TryNext(out int start, out int end))
        {
            document.Work.Add(end - start + 1);
            AddToken(text[start..end], TextPlace.Of(line, start, end - start));
        }
    }

    /// <summary>Takes a piece of running text that is a few digits, or a label as the format writes it.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryAddToken(ReadOnlySpan<char> token, TextPlace place)
    {
        if (FigureReader.TryReadDigits(token, out long digits))
        {
            rows.AddDigits(digits, place);
            return true;
        }

        if (LabelCatalog.FindAsWritten(token) is not { } label) return false;
        rows.AddLabel(label, token, place);
        return true;
    }

    /// <summary>Takes a piece of running text that has no white space.</summary>
    public void AddToken(ReadOnlySpan<char> token, TextPlace place)
    {
        if (TryAddToken(token, place)) return;
        Figure figure = FigureReader.Read(token);
        if (figure.Kind == FigureKind.Words)
        {
            if (rows.IsInPlaceOfFigure(token, place.Line)) rows.AddCell(new Figure { Kind = FigureKind.Unreadable }, place);
            else if (!rows.TryAddLabelWithFigures(token, place.ToBlock())) rows.AddWords(token, place);
        }
        else if (ItemMarks.IsMark(token))
        {
            // "." alone is what a blank left of "1 .": the figure before it was the mark's number.
            if (token.Length == 1) rows.DiscardLastCell();
        }
        else if (figure.Kind != FigureKind.Unreadable || FigureReader.HasDigit(token))
        {
            rows.AddCell(figure, place);
        }
    }
}
