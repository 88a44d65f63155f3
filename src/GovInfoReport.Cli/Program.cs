using System.Globalization;
using GovInfoReport.Cli;

CultureInfo.CurrentUICulture = Language.Choose(args, Environment.GetEnvironmentVariable);
using Terminal terminal = Terminal.OfProcess();
return ToolProcess.Run(args, terminal);
