using System.Globalization;

namespace GovInfoReport.Fuzz;

/// <summary>How to fuzz.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = """
        fuzz [--seconds N] [--jobs N] [--targets a,b] [--seed N] [--output DIR] [--keep]
        fuzz --replay FILE [--targets a]
        """;

    public FuzzCommand Command { get; init; }

    /// <summary>How long all targets together run.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>How many workers run at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The targets by name.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [.. FuzzTargets.All.Select(t => t.Name)];

    /// <summary>Where the random numbers start: the same one, the same inputs.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The folder of instrumented assemblies, kept inputs and crashes.</summary>
    public string Output { get; init; } = Path.Combine("artifacts", "fuzz");

    /// <summary>Whether a run starts from the inputs that earlier ones kept.</summary>
    public bool Keep { get; init; }

    /// <summary>The file to run again.</summary>
    public string File { get; init; } = "";

    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        FuzzOptions options = new();
        for (int i = 0; i < arguments.Count; i++)
        {
            string name = arguments[i];
            if (name == "--keep")
            {
                options = options with { Keep = true };
                continue;
            }

            if (++i == arguments.Count || With(options, name, arguments[i]) is not { } changed) return null;
            options = changed;
        }

        return options.Targets.All(name => FuzzTargets.Find(name) is not null) ? options : null;
    }

    private static FuzzOptions? With(FuzzOptions options, string name, string value) => (name, Number(value)) switch
    {
        ("--seconds", { } seconds) => options with { Seconds = seconds },
        ("--jobs", { } jobs) => options with { Jobs = jobs },
        ("--seed", { } seed) => options with { Seed = seed },
        ("--targets", _) => options with { Targets = value.Split(',') },
        ("--output", _) => options with { Output = Path.GetFullPath(value) },
        ("--replay", _) => options with { Command = FuzzCommand.Replay, File = value },
        ("--work", _) => options with { Command = FuzzCommand.Work, Targets = [value] },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
