namespace GovInfoReport.Benchmarks;

/// <summary>Something to time. What it returns is kept, so that no work can be left out.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Run">The work.</param>
/// <param name="Units">By what the time is divided: characters where time per character is compared, else 1.</param>
internal sealed record Contender(string Name, Func<int> Run, double Units = 1);
