namespace GovInfoReport.TestSupport;

/// <summary>A choice of the grammar of renderings: its alternatives by name, the first the official form, each with what it makes of a
/// part of the document.</summary>
internal sealed class Rule<T>(string name, params (string Name, Func<T, T> Apply)[] alternatives) : IRule
{
    public string Name => name;

    public IReadOnlyList<string> Names { get; } = [.. alternatives.Select(a => a.Name)];

    /// <summary>What a rendering's alternative makes of a value.</summary>
    public T Apply(Rendering rendering, T value) => alternatives.Single(a => a.Name == rendering[this]).Apply(value);

    /// <summary>Applies several rules, one after the other.</summary>
    public static T Apply(IEnumerable<Rule<T>> rules, Rendering rendering, T value) => rules.Aggregate(value, (v, rule) =>
        rule.Apply(rendering, v));
}
