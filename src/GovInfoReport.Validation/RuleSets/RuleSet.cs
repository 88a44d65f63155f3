using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>A named set of rules, by their ids.</summary>
/// <param name="Name">The name, such as <c>arithmetic</c>.</param>
/// <param name="Ids">The ids of the rules in it; <c>GIR2*</c> stands for all ids that start so.</param>
public sealed record RuleSet(string Name, ImmutableArray<string> Ids)
{
    /// <summary>Whether a rule is in the set.</summary>
    /// <param name="id">The id of the rule.</param>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ids.Any(i => i.EndsWith('*') ? id.AsSpan().StartsWith(i.AsSpan(0, i.Length - 1), StringComparison.Ordinal) : i == id);
    }
}
