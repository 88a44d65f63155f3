namespace GovInfoReport.Validation;

/// <summary>What a sentence of the prose claims of one measure, and what the tables say of it.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="ClaimExtractor"/>.</remarks>
public sealed record ReportClaim
{
    /// <summary>The sentence as the report writes it.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the sentence stands.</summary>
    public required ClaimSpan SentenceSpan { get; init; }

    /// <summary>
    /// The figure with its unit as written, such as <c>21件</c>; the denying word of a denial (未收到); <c>（空）</c> where a figure is missing.
    /// </summary>
    public required string Figure { get; init; }

    /// <summary>Where the figure stands; of length zero where it is missing.</summary>
    public required ClaimSpan FigureSpan { get; init; }

    /// <summary>What is claimed: a name such as <c>requests.new</c> or <c>outcomes.granted</c>, or the code of a cell or row.</summary>
    public required string Measure { get; init; }

    /// <summary>The figure as a number, 万 and 亿 multiplied out; zero for a denial. <see langword="null"/>: it is missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit as written, such as <c>件</c>, <c>元</c> or <c>%</c>; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether the figure is approximate (近, 约, 余, 多); such figures are not compared.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whose figure it is.</summary>
    public ClaimScope Scope { get; init; }

    /// <summary>What the words may mean in the tables, the likeliest first; empty where the tables have nothing like it.</summary>
    public EquatableArray<ClaimReading> Readings { get; init; }

    /// <summary>What follows from the readings.</summary>
    public ClaimVerdict Verdict { get; init; }

    /// <summary>The parts that a total is divided into, with their names; empty for claims that are no sum of named parts.</summary>
    public EquatableArray<ClaimPart> Parts { get; init; }

    /// <summary>The cells of the readings, and those that a share, a growth or a balance was compared with.</summary>
    internal EquatableArray<CellDefinition> Cells { get; init; }

    /// <summary>The readings as sums of the symbols of the table of words, in the order of <see cref="Readings"/>.</summary>
    internal EquatableArray<string> Terms { get; init; }

    /// <summary>Whether it is a denial or a claim of all, and no figure.</summary>
    internal bool IsDenial { get; init; }

    /// <summary>Sentence, measure, value and verdict on one line.</summary>
    public override string ToString() => $"{Figure} {Measure} = {Value} ({Verdict}): {Sentence}";
}
