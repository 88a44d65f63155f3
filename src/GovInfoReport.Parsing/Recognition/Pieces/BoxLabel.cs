namespace GovInfoReport.Parsing;

/// <summary>A name where it stands in a line, with the marks around it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its value may start.</param>
internal readonly record struct BoxLabel(BoxName Name, int Start, int End);
