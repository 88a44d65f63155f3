namespace GovInfoReport.Cli;

/// <summary>
/// Runs the tool to its end: whatever happens, the process ends by itself with a status and a message, never with a trace.
/// </summary>
internal static class ToolProcess
{
    /// <param name="args">The arguments of the process.</param>
    /// <param name="terminal">The way to the outside.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, Terminal terminal) => Run(() => CommandLine.Run(args, terminal), terminal);

    /// <param name="run">The run of a command.</param>
    /// <param name="terminal">The way to the outside.</param>
    /// <returns>The exit status.</returns>
    public static int Run(Func<int> run, Terminal terminal)
    {
        try
        {
            int status = run();
            terminal.Output.Flush();
            return status;
        }
        catch (OutputFailedException failure)
        {
            if (!failure.IsClosedPipe)
                terminal.WriteErrorAlone(PlainText.OneLine(Texts.Format("outputFailed", FileFault.Reason(failure.InnerException!, ""))));
            return ExitStatus.Failed;
        }
        catch (Exception exception)
        {
            terminal.WriteErrorAlone(PlainText.OneLine(Texts.Format("fault", ProgramFault.Describe(exception))));
            return ExitStatus.Failed;
        }
    }
}
