namespace GovInfoReport.Collections;

/// <summary>What the relations between two reports found.</summary>
internal sealed class PairOutcome
{
    public List<RelationResult> Relations { get; } = [];

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Whether the later report is the earlier one again: whatever else does not hold follows from that.</summary>
    public bool IsReused { get; set; }

    public void Pass(string id, CellDefinition cell, decimal value, params IReadOnlyList<Operand> operands) =>
        Relations.Add(new(id, cell, RelationVerdict.Pass, null, value, value, operands));

    public void Fail(string id, CellDefinition cell, decimal? expected, decimal? actual, params IReadOnlyList<Operand> operands) =>
        Relations.Add(new(id, cell, RelationVerdict.Fail, null, expected, actual, operands));

    public void NotAssessable(string id, CellDefinition cell, NotAssessableReason reason, params IReadOnlyList<Operand> operands) =>
        Relations.Add(new(id, cell, RelationVerdict.NotAssessable, reason, null, null, operands));

    /// <summary>Takes a finding that follows from nothing else.</summary>
    public void Find(Diagnostic finding)
    {
        if (!IsReused) Findings.Add(finding);
    }
}
