namespace GovInfoReport.Cli;

/// <summary>A report as it was read.</summary>
/// <param name="File">Its file, which names it.</param>
/// <param name="Parsed">What was read.</param>
internal sealed record ReadFile(InputFile File, ParseResult Parsed);
