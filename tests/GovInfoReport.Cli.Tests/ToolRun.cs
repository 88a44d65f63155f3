using System.Globalization;
using System.Text;

namespace GovInfoReport.Cli.Tests;

/// <summary>What one call of the tool in this process printed and returned.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "linhe-2024.txt");

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] args) => With(new Setting(), args);

    public static ToolRun With(Setting setting, params string[] args)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        using StringWriter output = new(), error = new();
        try
        {
            CultureInfo.CurrentUICulture = Language.Choose(args, _ => null);
            using Terminal terminal = new(output, error, () => new MemoryStream(setting.Bytes ?? Encoding.UTF8.GetBytes(setting.Input)))
            {
                IsOutputShown = setting.IsShown,
                IsErrorShown = setting.IsShown,
                AllowsColor = setting.AllowsColor,
                Width = setting.Width,
            };
            return new ToolRun(CommandLine.Run(args, terminal), output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    internal sealed record Setting
    {
        public string Input { get; init; } = "";

        public byte[]? Bytes { get; init; }

        public bool IsShown { get; init; }

        public bool AllowsColor { get; init; }

        public int Width { get; init; } = 140;
    }
}
