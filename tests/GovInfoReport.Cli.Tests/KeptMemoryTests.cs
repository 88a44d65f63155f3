using System.Globalization;

namespace GovInfoReport.Cli.Tests;

/// <summary>What a report takes that is kept among many. No other test runs beside these, so that the memory is theirs.</summary>
[Collection(nameof(KeptMemoryTests))]
public sealed class KeptMemoryTests : IDisposable
{
    private const int Count = 400;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // A real county decides on more than 65,535 licences.
    [Fact]
    public void A_text_is_kept_in_a_kilobyte_and_a_half()
    {
        string text = File.ReadAllText(ToolRun.Sample).Replace("21,846", "121,846", StringComparison.Ordinal);
        for (int i = 0; i < Count; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"county/{i}.txt");
            _folder.Write(name, text.Replace("临河县", $"临{(char)('一' + i)}县", StringComparison.Ordinal));
        }

        Assert.InRange(KeptBytes("compare", _folder["county"]), 1, 1600);
    }

    private static double KeptBytes(string command, params string[] args)
    {
        using Terminal terminal = new(TextWriter.Null, TextWriter.Null, () => Stream.Null);
        CommandDefinition definition = CommandLine.Commands.First(c => c.Name == command);
        CommandCall call = CommandCall.Read(definition, args, () => Stream.Null);
        new CollectedReader(terminal, keepsGrowth: true).Read(call, call.Files);
        CollectedReader reader = new(terminal, keepsGrowth: true);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        reader.Read(call, call.Files);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(Count, reader.Reports.Count);
        return (after - before) / (double)Count;
    }
}

/// <summary>Tests that run alone.</summary>
[CollectionDefinition(nameof(KeptMemoryTests), DisableParallelization = true)]
public sealed class KeptMemoryGroup;
