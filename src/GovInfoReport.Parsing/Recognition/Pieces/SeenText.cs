namespace GovInfoReport.Parsing;

/// <summary>
/// Gives a document as a careful person reads it: struck text is left out, and raised or lowered characters stand there as what Unicode has
/// for them. Most documents have no such text and are given back as they are.
/// </summary>
internal static class SeenText
{
    /// <summary>
    /// The document as a person reads it. Marks that recognition must know remain: figures that are wholly struck out, and uncertain
    /// characters.
    /// </summary>
    public static Document Of(Document document)
    {
        if (document.MarkedText.IsEmpty) return document;
        return new SeenTextWriter(document).Write();
    }

    /// <summary>How any of the characters of a range looks.</summary>
    /// <param name="marks">The marks of the document, in their order.</param>
    /// <param name="start">Where the range starts.</param>
    /// <param name="length">The number of its characters.</param>
    public static CharacterTraits TraitsOf(ReadOnlySpan<MarkedText> marks, int start, int length)
    {
        CharacterTraits traits = CharacterTraits.None;
        for (int i = FirstAfter(marks, start); i < marks.Length && marks[i].Start < start + length; i++) traits |= marks[i].Traits;
        return traits;
    }

    /// <summary>The index of the first mark that ends behind a position.</summary>
    public static int FirstAfter(ReadOnlySpan<MarkedText> marks, int position)
    {
        int low = 0, high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
