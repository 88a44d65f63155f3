using System.Collections.Concurrent;
using System.ComponentModel;
using System.Resources;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Cli;

/// <summary>Reads PDF files in processes of their own, so that none can end the tool, or take more memory or time than its part.</summary>
/// <remarks>
/// Workers are started when the first file comes, as many as files are read at a time, and end with the tool. One that passes a bound or
/// dies is replaced; the file gets a diagnostic. Where no process can be started, files are read in this one.
/// </remarks>
internal sealed class IsolatedPdfReader(Func<WorkerCommand> command, WorkerBounds bounds) : IDocumentReader, IDisposable
{
    private static readonly ResourceManager Resources = new("GovInfoReport.Cli.CliTexts", typeof(IsolatedPdfReader).Assembly);

    private readonly ConcurrentBag<WorkerProcess> _idle = [];

    /// <summary>A reader whose workers are all started by one command.</summary>
    public IsolatedPdfReader(WorkerCommand command, WorkerBounds bounds)
        : this(() => command, bounds)
    {
    }

    /// <summary>The reader of the tool.</summary>
    public static IsolatedPdfReader Instance { get; } = new(WorkerCommand.OfTool, WorkerBounds.Default);

    /// <summary>The reading of a file was ended. Argument: why.</summary>
    public static DiagnosticDescriptor Ended { get; } = new("GIR0022", DiagnosticSeverity.Error, Resources);

    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Pdf;

    /// <summary>How many workers were started so far.</summary>
    public int StartedCount { get; private set; }

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_idle.TryTake(out WorkerProcess? worker) && (worker = Start()) is null)
        {
            PdfDocumentReader.Instance.Read(input, document);
            return;
        }

        bool isUsable = false;
        try
        {
            byte[]? answer = worker.Ask(PdfWorker.Request(input.Bytes.Span, document.Bounds), out WorkerEnd end, input.CancellationToken);
            isUsable = answer is not null && DocumentUnpacker.TryUnpack(answer, document);
            if (!isUsable) document.Report(new Diagnostic(Ended, Location.None, new LocalizedText(Resources, "isolation." + end)));
        }
        finally
        {
            if (isUsable) _idle.Add(worker);
            else worker.Dispose();
        }
    }

    /// <summary>Ends the workers that wait.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out WorkerProcess? worker)) worker.Dispose();
    }

    private WorkerProcess? Start()
    {
        try
        {
            WorkerProcess started = new(command(), bounds);
            lock (_idle) StartedCount++;
            return started;
        }
        catch (Exception fault) when (fault is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            return null;
        }
    }
}
