namespace GovInfoReport.Accuracy;

/// <summary>How many cells of how many documents were read how.</summary>
internal sealed record Counts(long Documents, long Exact, long Said, long Silent, long Wrong)
{
    public static Counts None { get; } = new(0, 0, 0, 0, 0);

    public long Cells => Exact + Said + Silent + Wrong;

    public static Counts operator +(Counts a, Counts b) =>
        new(a.Documents + b.Documents, a.Exact + b.Exact, a.Said + b.Said, a.Silent + b.Silent, a.Wrong + b.Wrong);
}
