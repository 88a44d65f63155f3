using System.Collections.Immutable;
using GovInfoReport.Parsing;

namespace GovInfoReport.Cli;

/// <summary>Reads a file into its reports; a file that cannot be opened gives a diagnostic like any other trouble.</summary>
internal sealed class FileReader(ReportParserOptions options, Func<Stream> openStandardInput)
{
    /// <summary>How the tool reads: every kind of file that the packages know, PDF in processes of their own.</summary>
    public static ReportParserOptions AllKinds { get; } =
        ReportParserOptions.Default with { Readers = ReportParserOptions.Default.Readers.Add(IsolatedPdfReader.Instance) };

    /// <summary>The reports of a file, in its order: one at least, which may be empty.</summary>
    public IReadOnlyList<ReadFile> Read(InputFile file)
    {
        if (file.Json is { } json) return [new ReadFile(file, JsonReports.Parse(json))];
        try
        {
            Stream stream = file.Content ?? (file.Path == InputFile.StandardInput ? openStandardInput() : Open(file.Path));
            ImmutableArray<FoundReport> found = ReportParser.ParseAll(stream, Path.GetFileName(file.Path), options, leaveOpen: false);
            return found is [var only]
                ? [new ReadFile(file, only.Result)]
                : [.. found.Select(f => new ReadFile(file.Report(f.Number), f.Result))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic diagnostic = new(ReadingDiagnostics.CannotOpen, Location.None, FileFault.Reason(exception, file.Path));
            return [new ReadFile(file, new ParseResult(new AnnualReport(), [diagnostic]))];
        }
    }

    /// <summary>
    /// Whether nothing at all could be read, or what was read is no report: then there is none to print, not even a blank one.
    /// </summary>
    public static bool IsUnread(ParseResult result) =>
        !result.IsReport || ExitStatus.Of(result.Diagnostics) == ExitStatus.Failed && result.Report.Equals(new AnnualReport());

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (ArgumentException exception)
        {
            // An empty name, or one with a null character.
            throw new ToldException(Texts.Get("file.badName"), exception);
        }
    }
}
