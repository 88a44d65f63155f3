namespace GovInfoReport.Fuzz;

/// <summary>Runs targets over one file, and lets exceptions pass.</summary>
internal static class Replay
{
    public static int Run(FuzzOptions options)
    {
        byte[] input = File.ReadAllBytes(options.File);
        int status = 0;
        foreach (string name in options.Targets)
        {
            FuzzTarget target = FuzzTargets.Find(name)!;
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                target.Run(input, writes: true);
                Console.WriteLine($"{name}: holds; {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes allocated");
            }
            catch (Exception exception)
            {
                Console.WriteLine($"{name}: {exception}");
                status = 1;
            }
        }

        return status;
    }
}
