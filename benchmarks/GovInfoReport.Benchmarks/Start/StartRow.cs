namespace GovInfoReport.Benchmarks;

/// <summary>A program to start, and the times it took.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Program">Its file.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record StartRow(string Name, string Program, string[] Arguments)
{
    public List<double> Milliseconds { get; } = [];
}
