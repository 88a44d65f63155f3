namespace GovInfoReport.Accuracy;

/// <summary>How many of the findings that there should be were there, and how many others.</summary>
internal sealed record RuleCounts(long Found, long Missed, long False)
{
    public double Precision => Found + False == 0 ? 1 : (double)Found / (Found + False);

    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public static RuleCounts operator +(RuleCounts a, RuleCounts b) => new(a.Found + b.Found, a.Missed + b.Missed, a.False + b.False);
}
