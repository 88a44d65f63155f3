using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>A body that a roster lists.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Kind">What it is to the whole.</param>
public sealed record RosterEntry(string Agency, RosterKind Kind)
{
    /// <summary>The whole that it is part of. <see langword="null"/>: not stated.</summary>
    public string? Parent { get; init; }

    /// <summary>Other names of the body: former ones, short ones.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The first year in which it is. <see langword="null"/>: open.</summary>
    public int? From { get; init; }

    /// <summary>The last year in which it is. <see langword="null"/>: open.</summary>
    public int? To { get; init; }

    /// <summary>Whether it has to report.</summary>
    public bool IsExpected { get; init; } = true;

    /// <summary>Whether the entry holds for a year.</summary>
    /// <param name="year">The year.</param>
    public bool IsIn(int year) => !(From > year) && !(To < year);
}
