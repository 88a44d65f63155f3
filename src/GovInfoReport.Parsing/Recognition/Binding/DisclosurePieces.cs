namespace GovInfoReport.Parsing;

/// <summary>The pieces of words that the heads of a part of table 2 came in, and what stands among them.</summary>
internal sealed class DisclosurePieces
{
    private int _first;

    /// <summary>How many name a head, one that was written into each column of its span more than once.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no words that are no label stand among them.</summary>
    public bool AreWhole { get; private set; }

    /// <summary>How many columns of a grid they stand in from the first of them on, side by side.</summary>
    public int Span { get; private set; }

    /// <summary>Whether a total stands behind a head: 合计.</summary>
    public bool HaveTotal { get; private set; }

    /// <summary>Whether a head over remarks stands among them.</summary>
    public bool HaveRemark { get; private set; }

    /// <summary>Whether the last of all words is none of them.</summary>
    public bool EndInOther { get; private set; }

    /// <summary>Takes the pieces behind the head over the labels.</summary>
    public void Note(in ReadRow row)
    {
        LabelRun words = row.Words;
        (Count, Span, AreWhole, HaveTotal, HaveRemark) = (0, 0, true, false, false);
        EndInOther = !words.LabelOf(words.Count - 1).IsDisclosureHead;
        int end = row.Cells.IsEmpty ? words.Count : words.Count - 1;
        for (int piece = 0; piece < end; piece++)
        {
            Label label = words.LabelOf(piece);
            if (label.Text == HeadWords.Content) (Count, AreWhole) = (0, true);
            else if (label.IsDisclosureHead) NoteHead(words.ColumnsOf(piece));
            else NoteOther(label, words[piece]);
        }
    }

    private void NoteHead(GridColumns place)
    {
        if (Count++ == 0) (_first, Span) = (place.First, 0);
        if (place.First == _first + Span) Span += place.Count;
    }

    private void NoteOther(Label label, ReadOnlySpan<char> words)
    {
        HaveRemark |= words is HeadWords.Remark;
        AreWhole &= !label.IsNone;
        HaveTotal |= Count > 0 && (label.RequestColumn == Label.TotalColumn || label.Text == HeadWords.Subtotal);
    }
}
