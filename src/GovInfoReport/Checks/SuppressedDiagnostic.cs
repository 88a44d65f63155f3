namespace GovInfoReport;

/// <summary>A finding that the options suppress: it is kept apart and does not touch the verdict.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Suppression">The suppression that applies to it, with its reason.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, Suppression Suppression);
