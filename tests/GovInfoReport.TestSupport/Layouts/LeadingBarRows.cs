namespace GovInfoReport.TestSupport;

/// <summary>A row a line with a bar before it too: <c>| 规章 | 0 | 0 | 0 |</c>.</summary>
public sealed class LeadingBarRows : BarRowLayout
{
    private protected override string Opening => "| ";
}
