namespace GovInfoReport.Collections;

/// <summary>What became of one relation between reports at one cell.</summary>
/// <param name="RuleId">The id of the relation's finding, such as <c>GIR4001</c>.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Reason">Why it could not be compared; <see langword="null"/> unless that is the verdict.</param>
/// <param name="Expected">The figure that would make it hold. <see langword="null"/>: not known.</param>
/// <param name="Actual">The figure that the report states. <see langword="null"/>: none.</param>
/// <param name="Operands">The cells of all reports that take part.</param>
public sealed record RelationResult(
    string RuleId,
    CellDefinition Cell,
    RelationVerdict Verdict,
    NotAssessableReason? Reason,
    decimal? Expected,
    decimal? Actual,
    IReadOnlyList<Operand> Operands);
