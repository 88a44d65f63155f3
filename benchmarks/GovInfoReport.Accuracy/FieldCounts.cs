namespace GovInfoReport.Accuracy;

/// <summary>How often a field was read exactly, was left out, or is another than the document's.</summary>
internal sealed record FieldCounts(long Exact, long Missed, long Wrong)
{
    public long Stated => Exact + Missed + Wrong;

    public static FieldCounts operator +(FieldCounts a, FieldCounts b) => new(a.Exact + b.Exact, a.Missed + b.Missed, a.Wrong + b.Wrong);
}
