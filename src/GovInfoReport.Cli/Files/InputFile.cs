using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>A file to read, or one of the reports in it.</summary>
/// <param name="Path">Its path as the user named it or as the walk found it; <see cref="StandardInput"/> for standard input.</param>
/// <param name="OutputName">
/// Its path below the directory that was named, or its bare name: the name of its output, before the extension.
/// </param>
internal sealed record InputFile(string Path, string OutputName)
{
    /// <summary>The text of a report that stands in a file of several; <see langword="null"/> for a file that is read as a whole.</summary>
    public string? Json { get; init; }

    /// <summary>What standard input holds, where its start was looked at; else <see langword="null"/>.</summary>
    public Stream? Content { get; init; }

    /// <summary>Whether it is one of several reports that stand in one file.</summary>
    public bool IsOneOfSeveral { get; private init; }

    /// <summary>The file as it names one of the reports in it: the first by its path, the second as <c>path#2</c>.</summary>
    /// <param name="number">Which report, from 1.</param>
    public InputFile Report(int number)
    {
        string mark = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{NumberMark}{number}");
        return this with { Path = Path + mark, OutputName = OutputName + mark, IsOneOfSeveral = true };
    }

    /// <summary>The file that a report of several stands in, for the name of the report.</summary>
    public static string FileOf(string name)
    {
        int mark = name.LastIndexOf(NumberMark);
        bool isNumbered = mark > 0 && int.TryParse(name.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isNumbered && !File.Exists(name) ? name[..mark] : name;
    }

    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInput = "-";

    private const char NumberMark = '#';
}
