namespace GovInfoReport.TestSupport;

/// <summary>A document of the grammar.</summary>
/// <param name="Report">What it says.</param>
/// <param name="Content">The file.</param>
/// <param name="Damage">What was damaged and where; empty for an undamaged one.</param>
public sealed record RenderedDocument(AnnualReport Report, ReadOnlyMemory<byte> Content, string Damage);
