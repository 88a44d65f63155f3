using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>The bytes that a contender allocates beside what it returns, as a part of what it may.</summary>
/// <param name="Path">What is measured.</param>
/// <param name="Read">Makes the result.</param>
/// <param name="Allowance">How many bytes beside the result are allowed.</param>
internal sealed record AllocationTarget(string Path, Func<object> Read, int Allowance)
    : Target(Path, $"of 1 KB and 2 bytes a section character ({Allowance} bytes)", new Limit(1))
{
    private const int Results = 256;

    protected override TargetRow RunChecked(Effort effort)
    {
        object[] kept = new object[Results];
        for (int i = 0; i < Results; i++) kept[i] = Read();
        Array.Clear(kept);
        long before = GC.GetTotalMemory(forceFullCollection: true), allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Results; i++) kept[i] = Read();
        long allocated = (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / Results;
        long result = (GC.GetTotalMemory(forceFullCollection: true) - before) / Results;
        GC.KeepAlive(kept);
        return new(this, (double)(allocated - result) / Allowance, string.Create(CultureInfo.InvariantCulture, $"{allocated:#,0} bytes allocated, {result:#,0} of them the result"));
    }
}
