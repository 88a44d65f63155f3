using System.Globalization;

namespace GovInfoReport.Accuracy;

/// <summary>What is to be counted.</summary>
internal sealed record AccuracyOptions
{
    public const string Usage =
        """
        --documents N   undamaged documents (1000)
        --damaged N     damaged documents (1000)
        --reports N     reports that errors are put into (1000)
        --seed N        the seed of the first; the others follow it (that of GOVINFOREPORT_SEED, else 1)
        --threads N     how many documents are read at once (one a processor)
        --corpus DIR    a folder of documents NAME, each with its cells in NAME.csv
        --output FILE   where the tables are written, instead of the console
        --draw DIR      writes the documents there, every third without a stretch of it, and reads none
        --repeat TEXT   one document by its choices: its cells on the error stream, the document itself on the other
        """;

    public int Documents { get; init; } = 1_000;

    public int Damaged { get; init; } = 1_000;

    public int Reports { get; init; } = 1_000;

    public int Seed { get; init; } = 1;

    public int Threads { get; init; } = Environment.ProcessorCount;

    public string? Corpus { get; init; }

    public string? Output { get; init; }

    public string? Draw { get; init; }

    public string? Repeat { get; init; }

    public static AccuracyOptions? Parse(string[] args)
    {
        AccuracyOptions options = new();
        string? setting = Environment.GetEnvironmentVariable("GOVINFOREPORT_SEED");
        if (int.TryParse(setting, CultureInfo.InvariantCulture, out int seed)) options = options with { Seed = seed };
        if (args.Length % 2 != 0) return null;
        foreach (string[] pair in args.Chunk(2))
        {
            bool isNumber = int.TryParse(pair[1], CultureInfo.InvariantCulture, out int number);
            if ((isNumber ? WithNumber(options, pair[0], number) : WithText(options, pair[0], pair[1])) is not { } more) return null;
            options = more;
        }

        return options;
    }

    private static AccuracyOptions? WithNumber(AccuracyOptions options, string name, int number) => name switch
    {
        "--documents" => options with { Documents = number },
        "--damaged" => options with { Damaged = number },
        "--reports" => options with { Reports = number },
        "--seed" => options with { Seed = number },
        "--threads" => options with { Threads = number },
        _ => null,
    };

    private static AccuracyOptions? WithText(AccuracyOptions options, string name, string text) => name switch
    {
        "--corpus" => options with { Corpus = text },
        "--output" => options with { Output = text },
        "--draw" => options with { Draw = text },
        "--repeat" => options with { Repeat = text },
        _ => null,
    };
}
