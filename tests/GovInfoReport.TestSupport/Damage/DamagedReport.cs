using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A document with a known damage.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Places">The cells, rows or tables whose figures it may concern; all others are whole.</param>
/// <param name="Description">What was done, for the message of a failed test.</param>
public sealed record DamagedReport(string Text, DamageKind Kind, ImmutableArray<Place> Places, string Description);
