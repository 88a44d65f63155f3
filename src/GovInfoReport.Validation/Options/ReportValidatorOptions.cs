using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Which rules run, how much their findings weigh, and which findings are accepted. Change it with <c>with</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial record ReportValidatorOptions
{
    /// <summary>All rules of this package with their default severities.</summary>
    public static ReportValidatorOptions Default { get; } = new();

    /// <summary>The rules in the order in which they run; add your own.</summary>
    public ImmutableArray<IReportRule> Rules { get; init; } = DefaultRules.All;

    /// <summary>
    /// Named sets of rules that <see cref="Use"/> may name; the sets of <see cref="DefaultRules.Sets"/> need not be repeated.
    /// </summary>
    public ImmutableArray<RuleSet> RuleSets { get; init; } = [];

    /// <summary>The names of the sets of rules that run; empty, the default: all rules.</summary>
    public ImmutableArray<string> Use { get; init; } = [];

    /// <summary>The ids of rules that do not run; default those of <see cref="DefaultRules.Off"/>. Add to it, or take out of it.</summary>
    public ImmutableHashSet<string> Off { get; init; } = DefaultRules.Off;

    /// <summary>The severities that take the place of the rules' defaults, by id.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity> Severities { get; init; } =
        ImmutableDictionary<string, DiagnosticSeverity>.Empty;

    /// <summary>The findings that are known and accepted.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the duties of the report depend on.</summary>
    public ValidationProfile Profile { get; init; } = new();

    /// <summary>
    /// The authority's report for the year before, which growth in the prose is compared with. <see langword="null"/>, the default: not at
    /// hand.
    /// </summary>
    public AnnualReport? Previous { get; init; }

    /// <summary>The day that the expiry of suppressions is told by. <see langword="null"/>, the default: today.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether a rule runs.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="used">What <see cref="FindUsedSets"/> gave.</param>
    internal bool Runs(string id, RuleSet[] used) => !Off.Contains(id) && (Use.IsEmpty || Array.Exists(used, set => set.Contains(id)));

    /// <summary>The sets that <see cref="Use"/> names, each once.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Use"/> names a set that there is not.</exception>
    internal RuleSet[] FindUsedSets()
    {
        if (Use.IsEmpty) return [];

        // The caller's sets come first, so that one may take the place of a set of this package.
        Dictionary<string, RuleSet> sets = [];
        foreach (RuleSet set in RuleSets.Concat(DefaultRules.Sets)) sets.TryAdd(set.Name, set);
        return [.. Use.Distinct().Select(name => sets.GetValueOrDefault(name)
            ?? throw new InvalidOperationException(
                $"ReportValidatorOptions.Use names the rule set '{name}', which there is not. There "
                + $"are: {string.Join(", ", sets.Keys)}."))];
    }
}
