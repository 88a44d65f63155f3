using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>An option: a flag, or one that takes a value.</summary>
/// <param name="Name">Its name with two dashes.</param>
/// <param name="ValueName">What its value is called in the help, where it takes any.</param>
/// <param name="TextKey">The key of its description.</param>
internal sealed record OptionDefinition(string Name, string ValueName, string TextKey)
{
    /// <summary>Its name with one dash; <see langword="null"/> where it has none.</summary>
    public string? ShortName { get; init; }

    /// <summary>Another name that it goes by, which no help shows; <see langword="null"/> where it has none.</summary>
    public string? Alias { get; init; }

    /// <summary>The values that it takes; empty where it takes any.</summary>
    public string[] Allowed { get; init; } = [];

    /// <summary>Whether it takes no value.</summary>
    public bool IsFlag { get; init; }

    /// <summary>Whether a call cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The highest number that it takes, from 1; 0 where its value is no number.</summary>
    public int Highest { get; init; }

    /// <summary>Whether its value is the address of a page.</summary>
    public bool IsAddress { get; init; }

    /// <summary>The option as the help shows it.</summary>
    public string Usage => ShortName is null ? LongUsage : $"{ShortName}, {LongUsage}";

    /// <summary>The option with its long name alone, as the line of a command shows it.</summary>
    public string LongUsage => IsFlag ? Name : $"{Name} {(Allowed.Length == 0 ? ValueName : string.Join('|', Allowed))}";

    /// <summary>Whether it goes by a name.</summary>
    public bool IsNamed(string name) => name.Length > 0 && (name == Name || name == ShortName || name == Alias);

    /// <summary>Whether it takes a value.</summary>
    public bool Takes(string value)
    {
        if (IsAddress) return Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && (address.Scheme is "http" or "https");
        if (Highest == 0) return !IsFlag && (Allowed.Length == 0 || Allowed.Contains(value));
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Highest;
    }
}
