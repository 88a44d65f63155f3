using System.Text;

namespace GovInfoReport.Cli;

/// <summary>The help in the user's language, made from the definitions of commands and options.</summary>
internal static class HelpText
{
    private const int Indent = 2;

    // Descriptions of fewer columns than this stand below what they describe.
    private const int LeastDescription = 40;

    // A blank that no line breaks at.
    private const char Joint = '\u007F';

    public static string Of(IReadOnlyList<CommandDefinition> commands, int width)
    {
        StringBuilder text = new();
        AppendLines(text, Texts.Get("root"), "", width);
        int items = commands.SelectMany(c => c.AllOptions).Max(o => o.Usage.Length) + (2 * Indent);
        Column column = new(text, width, items);
        foreach (CommandDefinition command in commands)
        {
            text.Append('\n');
            AppendUsage(text, command, width);
            AppendLines(text, Texts.Get(command.Name), new string(' ', Indent), width);
            text.Append('\n');
            if (command.TakesFiles && commands.Count == 1) column.Append("FILE|DIR", Texts.Get("files"));
            if (command.Words.Length > 0) column.Append(command.Operands, string.Join(", ", command.Words));
            foreach (OptionDefinition option in command.AllOptions.Where(o => commands.Count == 1 || command.Options.Contains(o)))
                column.Append(option.Usage, Texts.Get(option.TextKey));
        }

        if (commands.Count > 1)
        {
            text.Append('\n');
            AppendLines(text, Texts.Get("common"), "", width);
            text.Append('\n');
            column.Append("FILE|DIR", Texts.Get("files"));
            foreach (OptionDefinition option in CommonOptions.OfFiles) column.Append(option.Usage, Texts.Get(option.TextKey));
        }

        text.Append('\n');
        AppendLines(text, Texts.Get("exitStatus"), "", width);
        text.Append("govinforeport --help | --version\n");
        return text.ToString();
    }

    // An option and its value stay on one line.
    private static void AppendUsage(StringBuilder text, CommandDefinition command, int width)
    {
        StringBuilder usage = new();
        int depth = 0;
        foreach (char c in command.Usage)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            usage.Append(c == ' ' && depth > 0 ? Joint : c);
        }

        foreach (string line in TextWrap.Indented(usage.ToString(), "", "    ", width)) text.Append(line.Replace(Joint, ' ')).Append('\n');
    }

    private static void AppendLines(StringBuilder text, string words, string indent, int width)
    {
        foreach (string line in TextWrap.Indented(words, indent, indent, width)) text.Append(line).Append('\n');
    }

    private readonly record struct Column(StringBuilder Text, int Width, int Items)
    {
        public void Append(string item, string description)
        {
            string start = new(' ', Indent);
            bool isBeside = Width - Indent - Items >= LeastDescription;
            string rest = new(' ', isBeside ? Indent + Items : 4 * Indent);
            if (!isBeside) Text.Append(start).Append(item).Append('\n');
            foreach (string line in TextWrap.Indented(description, isBeside ? start + item.PadRight(Items) : rest, rest, Width))
                Text.Append(line).Append('\n');
        }
    }
}
