using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The rules of this package.</summary>
public static class DefaultRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static ImmutableArray<IReportRule> All { get; } = [];

    /// <summary>The sets of rules that can be named anywhere: <c>all</c>, <c>arithmetic</c>, <c>structure</c>, <c>publication</c>.</summary>
    public static ImmutableArray<RuleSet> Sets { get; } =
    [
        new("all", ["*"]),
        new("arithmetic", ["GIR2*"]),
        new("structure", ["GIR3*"]),
        new("publication", ["GIR6*"]),
    ];
}
