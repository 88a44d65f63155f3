namespace GovInfoReport;

/// <summary>What became of one rule in one run.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="State">How the run ended.</param>
public sealed record RuleRun(DiagnosticDescriptor Descriptor, RuleState State)
{
    /// <summary>How many findings the rule reported, the suppressed ones included.</summary>
    public int FindingCount { get; init; }

    /// <summary>The parts of the report that the rule could not assess, and why; empty where it assessed all.</summary>
    public EquatableArray<NotAssessedPart> NotAssessed { get; init; } = [];

    /// <summary>Why the rule does not apply. <see langword="null"/>: it does, or it gave no reason.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What a crashed rule threw. <see langword="null"/>: it did not crash.</summary>
    public Exception? Exception { get; init; }
}
