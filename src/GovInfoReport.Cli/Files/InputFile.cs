namespace GovInfoReport.Cli;

/// <summary>A file to read.</summary>
/// <param name="Path">Its path as the user named it or as the walk found it; <see cref="StandardInput"/> for standard input.</param>
/// <param name="OutputName">Its path below the directory that was named, or its bare name: the name of its output, before the extension.</param>
internal sealed record InputFile(string Path, string OutputName)
{
    /// <summary>The text of a report that stands in a file of several; <see langword="null"/> for a file that is read as a whole.</summary>
    public string? Json { get; init; }

    /// <summary>What standard input holds, where its start was looked at; else <see langword="null"/>.</summary>
    public Stream? Content { get; init; }

    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInput = "-";
}
