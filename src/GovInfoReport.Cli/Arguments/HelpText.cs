using System.Text;

namespace GovInfoReport.Cli;

/// <summary>The help in the user's language, made from the definitions of commands and options.</summary>
internal static class HelpText
{
    private const int Indent = 2;

    public static string Of(IReadOnlyList<CommandDefinition> commands)
    {
        StringBuilder text = new();
        text.Append(Texts.Get("root")).Append('\n');
        int width = commands.SelectMany(c => c.AllOptions).Max(o => o.Usage.Length) + (2 * Indent);
        foreach (CommandDefinition command in commands)
        {
            text.Append('\n').Append(command.Usage).Append('\n');
            text.Append(' ', Indent).Append(Texts.Get(command.Name)).Append("\n\n");
            if (command.TakesFiles && commands.Count == 1) AppendItem(text, "FILE|DIR", Texts.Get("files"), width);
            if (command.Words.Length > 0) AppendItem(text, command.Operands, string.Join(", ", command.Words), width);
            foreach (OptionDefinition option in command.AllOptions.Where(o => commands.Count == 1 || command.Options.Contains(o)))
                AppendItem(text, option.Usage, Texts.Get(option.TextKey), width);
        }

        if (commands.Count > 1)
        {
            text.Append('\n').Append(Texts.Get("common")).Append("\n\n");
            AppendItem(text, "FILE|DIR", Texts.Get("files"), width);
            foreach (OptionDefinition option in CommonOptions.OfFiles) AppendItem(text, option.Usage, Texts.Get(option.TextKey), width);
        }

        text.Append('\n').Append(Texts.Get("exitStatus")).Append('\n');
        text.Append("govinforeport --help | --version\n");
        return text.ToString();
    }

    private static void AppendItem(StringBuilder text, string item, string description, int width) =>
        text.Append(' ', Indent).Append(item.PadRight(width)).Append(description).Append('\n');
}
