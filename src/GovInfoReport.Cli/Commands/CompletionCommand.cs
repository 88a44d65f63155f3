namespace GovInfoReport.Cli;

/// <summary>The command <c>completion</c>: prints the script that makes a shell complete commands, options and values.</summary>
/// <remarks>The scripts ask the tool for the words, so that they hold for every version of it, and know nothing of its options.</remarks>
internal static class CompletionCommand
{
    /// <summary>What the scripts ask with, before the words of the line so far, the last of them unfinished.</summary>
    public const string Words = "words";

    private const string ScriptStart = "completion.";

    /// <summary>The shells.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "pwsh"];

    public static int Run(CommandCall call, Terminal terminal)
    {
        if (call.Files is [Words, .. var line])
        {
            foreach (string word in WordCompletion.Of(line)) terminal.Output.Write(word + "\n");
            return ExitStatus.Good;
        }

        if (call.Files is not [var shell] || !Shells.Contains(shell))
        {
            terminal.WriteError(Texts.Format("completion.noShell", string.Join(", ", Shells)));
            return ExitStatus.Failed;
        }

        terminal.Output.Write(Pages.Read(ScriptStart + shell));
        return ExitStatus.Good;
    }
}
