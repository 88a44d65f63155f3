namespace GovInfoReport.Cli;

/// <summary>The command <c>explain</c>: prints the page of a finding, or lists all of them.</summary>
internal sealed class ExplainCommand(Terminal terminal)
{
    private const string Prefix = "GIR";
    private const string CodeIndent = "    ";

    /// <param name="call">The ids, in any case, with or without their letters.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        if (call.Files.Count == 0)
        {
            foreach (string id in Pages.Ids) terminal.Output.Write(Title(Pages.Of(id)) + "\n");
            return ExitStatus.Good;
        }

        int status = ExitStatus.Good;
        bool follows = false;
        foreach (string word in call.Files)
        {
            if (Pages.Ids.FirstOrDefault(id => IsNamed(id, word)) is { } known)
            {
                if (follows) terminal.Output.Write('\n');
                Write(Pages.Of(known));
                follows = true;
            }
            else
            {
                terminal.WriteError(PlainText.OneLine(Texts.Format("explain.unknown", word) + NearestWord.Question(word, Pages.Ids)));
                status = ExitStatus.Failed;
            }
        }

        return status;
    }

    private static bool IsNamed(string id, string word) =>
        id.Equals(word, StringComparison.OrdinalIgnoreCase) || id.Equals(Prefix + word, StringComparison.OrdinalIgnoreCase);

    private static string Title(string page) => page[..page.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ');

    private IEnumerable<string> CodeLines(string line)
    {
        string indent = CodeIndent + new string(' ', line.Length - line.TrimStart(' ').Length);
        return TextWrap.Indented(line, indent, indent + CodeIndent, terminal.Width);
    }

    // Pages are Markdown of few forms: headings, paragraphs, code.
    private void Write(string page)
    {
        bool isCode = false;
        foreach (string line in page.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            bool isHeading = !isCode && line.StartsWith('#');
            string text = isHeading ? line.TrimStart('#', ' ')
                : isCode ? CodeIndent + line
                : line.Replace("`", "", StringComparison.Ordinal);
            // Code that someone takes elsewhere stays as it is; on a screen it stays within it.
            IEnumerable<string> parts = !isCode ? TextWrap.Lines(text, terminal.Width)
                : terminal.IsOutputShown && DisplayWidth.Of(text) > terminal.Width ? CodeLines(line)
                : [text];
            foreach (string part in parts)
                terminal.Output.Write((isHeading ? terminal.OutputStyle.Bold(part) : part) + "\n");
        }
    }
}
