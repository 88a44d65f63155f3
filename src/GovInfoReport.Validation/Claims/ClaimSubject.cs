namespace GovInfoReport.Validation;

/// <summary>Whom and what year the prose is about.</summary>
/// <param name="Agency">The authority; empty where it is not known.</param>
/// <param name="Year">The year; <see langword="null"/> where it is not known.</param>
internal sealed record ClaimSubject(string Agency, int? Year);
