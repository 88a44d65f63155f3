namespace GovInfoReport.Cli;

/// <summary>The command <c>schema</c>: prints the JSON Schema of a form that the tool writes or reads.</summary>
internal static class SchemaCommand
{
    private const string Start = "schema.";

    /// <summary>The names of the schemas.</summary>
    public static string[] Names { get; } =
    [
        .. typeof(SchemaCommand).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Start, StringComparison.Ordinal))
            .Select(n => n[Start.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static int Run(CommandCall call, Terminal terminal)
    {
        if (call.Files.Count != 1)
        {
            terminal.WriteError(Texts.Format("schema.noName", string.Join(", ", Names)));
            return ExitStatus.Failed;
        }

        terminal.Output.Write(Pages.Read(Start + call.Files[0]));
        return ExitStatus.Good;
    }
}
