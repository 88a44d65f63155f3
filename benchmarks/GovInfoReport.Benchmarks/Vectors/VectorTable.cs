namespace GovInfoReport.Benchmarks;

/// <summary>Runs the same comparisons with the processor's widest vectors, with narrower ones, and as native code, each in processes of its own.</summary>
internal static class VectorTable
{
    private const string Program = "GovInfoReport.Benchmarks.Ratios";
    // Where the compiler puts the code of a short loop differs from process to process, and with it the ratio: many short runs say more than one long.
    private const int Runs = 7;

    /// <summary>Prints the table; it needs the sources and what native compilation needs (a linker).</summary>
    public static int Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("govinforeport-vectors-");
        try
        {
            string inputs = folder.CreateSubdirectory("inputs").FullName, built = Path.Combine(AppContext.BaseDirectory, Publisher.Executable(Program));
            new InputFolder(Sample.Utf8, Sample.HtmlPage, Sample.WordPaste, JsonDocuments.Sample).Write(inputs);
            VectorColumn[] columns =
            [
                new("as the processor has them", built),
                new("without AVX-512 (`DOTNET_EnableAVX512=0`)", built, "DOTNET_EnableAVX512"),
                new("128 bits only (`DOTNET_EnableAVX2=0`)", built, "DOTNET_EnableAVX2"),
                new("native code (`-p:PublishAot=true`)", Native("native")),
                new("native code for this processor (also `-p:IlcInstructionSet=native`)", Native("native-here", "-p:IlcInstructionSet=native")),
            ];
            for (int run = 0; run < Runs; run++)
            {
                foreach (VectorColumn column in columns) column.Run(inputs);
            }

            Print(columns);
            return 0;

            string Native(string name, params string[] properties) =>
                Publisher.Publish(Path.Combine(Publisher.Repository, "benchmarks", Program), Program, Path.Combine(folder.FullName, name), [Publisher.Native, .. properties]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(VectorColumn[] columns)
    {
        Console.WriteLine($"{Machine.Description}; times of the scalar pass over the same characters, which uses no vectors, where the row names nothing else; the median of {Runs} processes");
        Console.WriteLine();
        Console.WriteLine($"| input | {string.Join(" | ", columns.Select(c => c.Name))} |");
        Console.WriteLine($"|---|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (string row in columns[0].Rows) Console.WriteLine($"| {row} | {string.Join(" | ", columns.Select(c => c.Median(row)))} |");
    }
}
