namespace GovInfoReport.Parsing;

/// <summary>The memory that recognising one document takes; each thread keeps one for its next document.</summary>
internal sealed class RecognitionBuffers
{
    /// <summary>Far more than any row has: what the first ones say is enough to report it.</summary>
    public const int MaxItems = 64;

    /// <summary>More than any block of table 2 has.</summary>
    public const int MaxHeads = 8;

    [ThreadStatic]
    private static RecognitionBuffers? _idle;

    private RecognitionBuffers()
    {
    }

    public TableRecords Records { get; } = new();

    public LabelRun Run { get; } = new();

    public TableItem[] Items { get; } = new TableItem[MaxItems];

    /// <summary>The heads of table 2 in their order, as far as <see cref="TableRecognizer"/> counts them.</summary>
    public Label[] Heads { get; } = new Label[MaxHeads];

    /// <summary>Where the heads of table 3 stand; meant for one grid.</summary>
    public int[] HeadColumns { get; } = new int[ReportFormat.Current.GetTable(3).Columns.Length];

    public List<SectionBoundary> Boundaries { get; } = [];

    /// <summary>Takes buffers that hold nothing.</summary>
    public static RecognitionBuffers Take()
    {
        RecognitionBuffers buffers = _idle ?? new RecognitionBuffers();
        _idle = null;
        buffers.Records.Begin();
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
