using System.Text;

namespace GovInfoReport.Cli;

/// <summary>The tool's way to the outside: output, errors, input, and what the terminal can show.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, Func<Stream> openInput) : IDisposable
{
    private const int WidthWhenRedirected = 140;
    private const int LeastWidth = 60;
    private const int MostWidth = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Takes reports and findings.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Takes diagnostics and notes.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether people watch <see cref="Output"/>.</summary>
    public bool IsOutputShown { get; init; }

    /// <summary>Whether people watch <see cref="Error"/>.</summary>
    public bool IsErrorShown { get; init; }

    /// <summary>Whether nothing but errors goes to <see cref="Error"/>.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether colours may be used where people watch.</summary>
    public bool AllowsColor { get; init; }

    /// <summary>The columns of <see cref="Output"/>.</summary>
    public int Width { get; init; } = WidthWhenRedirected;

    /// <summary>The styles of <see cref="Output"/>.</summary>
    public TextStyle OutputStyle => new(IsOutputShown && AllowsColor);

    /// <summary>The styles of <see cref="Error"/>.</summary>
    public TextStyle ErrorStyle => new(IsErrorShown && AllowsColor);

    /// <summary>Opens standard input.</summary>
    public Stream OpenInput() => openInput();

    /// <summary>The terminal that the process was started in. Text is UTF-8 always, as the reports are.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Utf8;
        bool shown = !Console.IsOutputRedirected;
        return new Terminal(Open(ProcessStreams.OpenOutput()), Open(ProcessStreams.OpenError()), ProcessStreams.OpenInput)
        {
            IsOutputShown = shown,
            IsErrorShown = !Console.IsErrorRedirected,
            AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = shown ? Math.Clamp(Console.WindowWidth, LeastWidth, MostWidth) : WidthWhenRedirected,
        };
    }

    /// <summary>The same terminal, quiet or not.</summary>
    public Terminal With(bool isQuiet) => new(Output, Error, openInput)
    {
        IsOutputShown = IsOutputShown,
        IsErrorShown = IsErrorShown,
        AllowsColor = AllowsColor,
        Width = Width,
        IsQuiet = isQuiet,
    };

    /// <summary>The same terminal with another output, which nobody watches.</summary>
    public Terminal With(TextWriter writer) =>
        new(writer, Error, openInput) { IsErrorShown = IsErrorShown, AllowsColor = AllowsColor, IsQuiet = IsQuiet };

    /// <summary>Writes a line that is no error: nothing where the call wants quiet.</summary>
    public void WriteNote(string line)
    {
        if (!IsQuiet) WriteError(line);
    }

    /// <summary>Writes a finding about a file; one that is no error only where the call does not want quiet.</summary>
    public void WriteDiagnostic(string path, Diagnostic diagnostic)
    {
        if (!IsQuiet || diagnostic.Severity == DiagnosticSeverity.Error) WriteError(DiagnosticLine.Of(path, diagnostic));
    }

    /// <summary>Writes what reading a file as such found, beside what it says of the report.</summary>
    /// <returns>Those findings.</returns>
    public Diagnostic[] WriteReading(string path, IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] ofReading = [.. diagnostics.Where(d => d.Descriptor.Category == DiagnosticCategory.Reading)];
        foreach (Diagnostic diagnostic in ofReading) WriteDiagnostic(path, diagnostic);
        return ofReading;
    }

    /// <summary>
    /// Writes a line to <see cref="Error"/> after what <see cref="Output"/> has, so that both read in order on one screen.
    /// </summary>
    public void WriteError(string line)
    {
        Output.Flush();
        WriteErrorAlone(line);
    }

    /// <summary>Writes a line to <see cref="Error"/> whatever became of <see cref="Output"/>.</summary>
    public void WriteErrorAlone(string line)
    {
        Error.Write(line);
        Error.Write('\n');
        Error.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static StreamWriter Open(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024);
}
