namespace GovInfoReport.Parsing;

/// <summary>The memory that recognising one document takes; each thread keeps one for its next document.</summary>
internal sealed class RecognitionBuffers
{
    [ThreadStatic]
    private static RecognitionBuffers? _idle;

    private RecognitionBuffers()
    {
    }

    /// <summary>What rows are bound to.</summary>
    public TableBindings Bindings { get; } = new();

    /// <summary>The words of a row that is not finished.</summary>
    public LabelRun Words { get; } = new();

    /// <summary>The cells of a row that is not finished.</summary>
    public RowCell[] Cells { get; } = new RowCell[RowBuilder.MaxCells];

    /// <summary>The heads of table 2 in their order.</summary>
    public Label[] Heads { get; } = new Label[DisclosureHeads.MaxCount];

    /// <summary>Where the heads of table 3 stand; meant for one grid.</summary>
    public RequestHeadColumns HeadColumns { get; } = new();

    /// <summary>Where sections begin.</summary>
    public List<SectionBoundary> Boundaries { get; } = [];

    /// <summary>Takes buffers that hold nothing.</summary>
    public static RecognitionBuffers Take()
    {
        RecognitionBuffers buffers = _idle ?? new RecognitionBuffers();
        _idle = null;
        buffers.Bindings.Begin();
        return buffers;
    }

    /// <summary>Empties the buffers and keeps them for the next document.</summary>
    public void GiveBack()
    {
        Bindings.Clear();
        Words.Clear();
        Boundaries.Clear();
        _idle = this;
    }
}
