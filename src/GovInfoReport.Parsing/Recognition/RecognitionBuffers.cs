namespace GovInfoReport.Parsing;

/// <summary>The memory that recognising one document takes; each thread keeps one for its next document.</summary>
internal sealed class RecognitionBuffers
{
    /// <summary>Far more than any row has: what the first ones say is enough to report it.</summary>
    public const int MaxItems = 64;

    [ThreadStatic]
    private static RecognitionBuffers? _idle;

    private RecognitionBuffers()
    {
    }

    public TableRecords Records { get; } = new();

    public LabelRun Run { get; } = new();

    public TableItem[] Items { get; } = new TableItem[MaxItems];

    public List<SectionBoundary> Boundaries { get; } = [];

    /// <summary>Takes buffers that hold nothing.</summary>
    public static RecognitionBuffers Take()
    {
        RecognitionBuffers buffers = _idle ?? new RecognitionBuffers();
        _idle = null;
        return buffers;
    }

    /// <summary>Empties the buffers and keeps them for the next document.</summary>
    public void GiveBack()
    {
        Records.Clear();
        Run.Clear();
        Boundaries.Clear();
        _idle = this;
    }
}
