namespace GovInfoReport.Parsing;

/// <summary>The paragraph being read.</summary>
internal struct ParagraphState
{
    /// <summary>The length of the buffer before the paragraph; a blank paragraph leaves nothing behind.</summary>
    public int Mark;

    /// <summary>Where its text starts in the buffer.</summary>
    public int Start;

    /// <summary>Where it stands in the source.</summary>
    public int Source;

    /// <summary>How its runs look unless they say otherwise.</summary>
    public SeenRun Look;

    /// <summary>The colour behind it; <see langword="null"/>: it states none.</summary>
    public int? Fill;

    /// <summary>Whether its mark was deleted: the next paragraph continues it.</summary>
    public bool IsContinued;

    /// <summary>Whether its number was just written: a digit that follows at once would be taken for a part of it.</summary>
    public bool IsAfterNumber;

    /// <summary>Whether an open field waits to be calculated anew: its result is not what people will see.</summary>
    public bool IsDirty;

    /// <summary>Open fields, the innermost in the lowest bit; 1: still in its instruction.</summary>
    public ulong Fields;
}
