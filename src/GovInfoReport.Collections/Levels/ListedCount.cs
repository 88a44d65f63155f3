namespace GovInfoReport.Collections;

/// <summary>A count of a list in the prose beside the report of the member.</summary>
/// <param name="Listed">The name and the count as listed.</param>
/// <param name="Body">What the name stands for.</param>
internal sealed record ListedCount(ListedMember Listed, ListedBody Body)
{
    /// <summary>What became of the comparison.</summary>
    public RelationVerdict Verdict { get; init; } = RelationVerdict.NotAssessable;

    /// <summary>Why it was not compared; <see langword="null"/> where it was.</summary>
    public NotAssessableReason? Reason { get; init; } = Body.Reason;

    /// <summary>What the member’s report states. <see langword="null"/>: not known.</summary>
    public decimal? Stated { get; init; }

    /// <summary>Compares with the report in each reading; a reading that may agree leaves the others open.</summary>
    public ListedCount Compare(IReadOnlyList<EquatableArray<CellDefinition>> readings)
    {
        if (Body.Part is not { } part || Reason is not null) return this;
        NotAssessableReason? open = null;
        foreach (EquatableArray<CellDefinition> reading in readings)
        {
            if (ReasonOf(part, reading) is { } reason) open ??= reason;
            else if (ValueOf(part, reading) == Listed.Count)
                return this with { Verdict = RelationVerdict.Pass, Stated = Listed.Count };
        }

        return open is not null
            ? this with { Reason = open }
            : this with { Verdict = RelationVerdict.Fail, Stated = ValueOf(part, readings[0]) };
    }

    private static decimal ValueOf(Part part, EquatableArray<CellDefinition> reading) => reading.Sum(c => part.View.Read(c).Value);

    private static NotAssessableReason? ReasonOf(Part part, EquatableArray<CellDefinition> reading)
    {
        foreach (CellDefinition cell in reading)
        {
            ReadCell read = part.View.Read(cell);
            if (!read.IsStated) return read.Reason;
            if (part.Undecided.Any(o => o.Report.Cells[cell] != read.Value)) return NotAssessableReason.MemberDoubled;
        }

        return null;
    }
}
