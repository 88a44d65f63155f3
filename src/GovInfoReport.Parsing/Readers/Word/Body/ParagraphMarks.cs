namespace GovInfoReport.Parsing;

/// <summary>How characters of the paragraph being read look; places are counted from its start, which text boxes move.</summary>
internal sealed class ParagraphMarks
{
    private readonly List<(int Start, int Length, SeenRun Run)> _marks = [];

    /// <summary>Marks characters; they stand behind those marked before.</summary>
    public void Add(int start, int length, in SeenRun run)
    {
        if (length > 0) _marks.Add((start, length, run));
    }

    /// <summary>Moves all marks behind characters that were put before them.</summary>
    public void Shift(int count)
    {
        for (int i = 0; i < _marks.Count; i++) _marks[i] = _marks[i] with { Start = _marks[i].Start + count };
    }

    /// <summary>Takes the marks out of a paragraph that is interrupted.</summary>
    public (int Start, int Length, SeenRun Run)[] Take()
    {
        (int Start, int Length, SeenRun Run)[] taken = [.. _marks];
        _marks.Clear();
        return taken;
    }

    /// <summary>Puts back what was taken.</summary>
    public void Put((int Start, int Length, SeenRun Run)[] marks)
    {
        _marks.Clear();
        _marks.AddRange(marks);
    }

    /// <summary>Gives the marks of a finished paragraph to the document.</summary>
    /// <param name="document">Takes them.</param>
    /// <param name="start">Where the paragraph starts in the buffer, whose end is its end.</param>
    public void Flush(DocumentBuilder document, int start)
    {
        if (_marks.Count == 0) return;
        CharacterTraits level = IsMovedAsWhole(document.Text[start..]) ? CharacterTraits.Raised | CharacterTraits.Lowered
            : CharacterTraits.None;
        int length = document.Length - start;
        foreach ((int from, int count, SeenRun run) in _marks)
        {
            if (from >= length) break;
            document.Mark(start + from, Math.Min(count, length - from), run.Traits & ~level);
        }

        _marks.Clear();
    }

    // A paragraph that stands above or below its line by a distance as a whole is placed, not raised: there is nothing beside it.
    private bool IsMovedAsWhole(ReadOnlySpan<char> text)
    {
        int end = 0;
        foreach ((int start, int length, SeenRun run) in _marks)
        {
            if (!run.IsByPosition || start > text.Length || !text[end..start].IsWhiteSpace()) return false;
            end = Math.Min(text.Length, start + length);
        }

        return text[end..].IsWhiteSpace();
    }
}
