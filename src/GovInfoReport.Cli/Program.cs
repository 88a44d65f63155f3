using System.Globalization;
using GovInfoReport.Cli;

CultureInfo.CurrentUICulture = Language.Choose(args, Environment.GetEnvironmentVariable);
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture;
using Terminal terminal = Terminal.OfProcess();
return CommandLine.Run(args, terminal);
