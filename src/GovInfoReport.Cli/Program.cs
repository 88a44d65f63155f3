using System.Globalization;
using GovInfoReport.Cli;

if (args is [WorkerCommand.Argument]) return PdfWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
CultureInfo.CurrentUICulture = Language.Choose(args, Environment.GetEnvironmentVariable);
using Terminal terminal = Terminal.OfProcess();
return ToolProcess.Run(args, terminal);
