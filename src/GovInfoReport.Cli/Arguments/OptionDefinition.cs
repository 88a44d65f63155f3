namespace GovInfoReport.Cli;

/// <summary>An option that takes a value.</summary>
/// <param name="Name">Its name with two dashes.</param>
/// <param name="ValueName">What its value is called in the help, where it takes any.</param>
/// <param name="TextKey">The key of its description.</param>
internal sealed record OptionDefinition(string Name, string ValueName, string TextKey)
{
    /// <summary>Its name with one dash; <see langword="null"/> where it has none.</summary>
    public string? ShortName { get; init; }

    /// <summary>The values that it takes; empty where it takes any.</summary>
    public string[] Allowed { get; init; } = [];

    /// <summary>The option as the help shows it.</summary>
    public string Usage => $"{(ShortName is null ? "" : ShortName + ", ")}{Name} {(Allowed.Length == 0 ? ValueName : string.Join('|', Allowed))}";
}
