using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>How a worker is started: the tool itself once more, with an argument that no user gives.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record WorkerCommand(string FileName, params string[] Arguments)
{
    /// <summary>The argument that makes the tool a worker.</summary>
    public const string Argument = "--read-pdf-for-another-process";

    /// <summary>The command for this process: the program itself, or the .NET host with the tool's assembly.</summary>
    public static WorkerCommand OfTool()
    {
        string program = Environment.ProcessPath ?? "dotnet";
        string name = Path.GetFileNameWithoutExtension(program);
        bool isHost = name.Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        bool isTestHost = name.StartsWith("testhost", StringComparison.OrdinalIgnoreCase);
        if (!isHost && !isTestHost) return new WorkerCommand(program, Argument);
        string host = isHost ? program : "dotnet";
        return new WorkerCommand(host, Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), Argument);
    }

    /// <summary>Starts the worker with its streams led to this process.</summary>
    public Process Start(WorkerBounds bounds)
    {
        ProcessStartInfo start = new(FileName, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = bounds.Heap.ToString("X", CultureInfo.InvariantCulture);
        // One document at a time: threads of the collector beside it only cost memory.
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return Process.Start(start)!;
    }
}
