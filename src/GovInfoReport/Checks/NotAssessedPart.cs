namespace GovInfoReport;

/// <summary>A part of the report that a rule could not assess: neither right nor wrong is known of it.</summary>
/// <param name="Place">The part.</param>
/// <param name="Reason">Why it could not be assessed.</param>
public sealed record NotAssessedPart(Place Place, LocalizedText Reason);
