using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A section of a drafted report.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Paragraphs">Its prose.</param>
/// <param name="Table">Its table; <see langword="null"/> where it has none.</param>
public sealed record SectionDraft(string Heading, ImmutableArray<string> Paragraphs, GridTable? Table);
