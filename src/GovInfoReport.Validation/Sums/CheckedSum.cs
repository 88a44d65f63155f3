namespace GovInfoReport.Validation;

/// <summary>A sum of the format, and what became of it in one report.</summary>
/// <param name="Relation">The sum: its addends and totals.</param>
/// <param name="State">Whether it holds, and why not.</param>
/// <param name="Difference">The addends less the totals, blanks taken as zero; 0 where it holds or cannot be assessed.</param>
public readonly record struct CheckedSum(Relation Relation, SumState State, decimal Difference);
