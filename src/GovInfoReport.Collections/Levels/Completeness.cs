namespace GovInfoReport.Collections;

/// <summary>
/// Who is expected, who is there, and in which state (报送情况). Bodies by name, or documents by path where no name is known.
/// </summary>
public sealed record Completeness
{
    /// <summary>Who has to report, as the roster says; empty without a roster.</summary>
    public EquatableArray<string> Expected { get; init; }

    /// <summary>Whose reports are there and count.</summary>
    public EquatableArray<string> Received { get; init; }

    /// <summary>Who has to report and has no report at all.</summary>
    public EquatableArray<string> Missing { get; init; }

    /// <summary>Documents that could not be read, or that name no agency or year.</summary>
    public EquatableArray<string> Unreadable { get; init; }

    /// <summary>Whose report states no figure.</summary>
    public EquatableArray<string> WithoutTables { get; init; }

    /// <summary>Who has a report only for another year.</summary>
    public EquatableArray<string> OfAnotherYear { get; init; }

    /// <summary>Who has several reports, or one under two names.</summary>
    public EquatableArray<string> Doubled { get; init; }

    /// <summary>Who is missing while a report with a name like theirs is there.</summary>
    public EquatableArray<string> Renamed { get; init; }

    /// <summary>Whose report is there and whom the roster does not list: they do not count.</summary>
    public EquatableArray<string> Unexpected { get; init; }

    /// <summary>Whose report was published after the deadline.</summary>
    public EquatableArray<string> Late { get; init; }

    /// <summary>
    /// Whether every report that is expected is there and can be used; totals of a set where it is not are incomplete (不完整).
    /// </summary>
    public bool IsComplete => Expected.Count > 0 && Missing.Count + WithoutTables.Count + OfAnotherYear.Count == 0;
}
