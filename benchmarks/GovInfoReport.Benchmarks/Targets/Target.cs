namespace GovInfoReport.Benchmarks;

/// <summary>A row of the table of targets, and how it is measured.</summary>
/// <param name="Path">What is measured.</param>
/// <param name="Measure">In terms of what.</param>
/// <param name="Limit">What is asked.</param>
internal abstract record Target(string Path, string Measure, Limit Limit)
{
    /// <summary>Whether the quick guard measures it too.</summary>
    public bool IsQuick { get; init; }

    /// <summary>Whether what the contenders read is right: what differs, or <see langword="null"/>.</summary>
    public Func<string?> Check { get; init; } = static () => null;

    /// <summary>Measures it; nothing is timed that reads something else than the document says.</summary>
    public TargetRow Run(Effort effort) => Check() is string difference ? new TargetRow(this, double.NaN, "reads wrong: " + difference.ReplaceLineEndings(" ")) : RunChecked(effort);

    protected abstract TargetRow RunChecked(Effort effort);
}
