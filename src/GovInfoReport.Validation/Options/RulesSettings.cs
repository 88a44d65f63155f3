using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport.Validation;

/// <summary>
/// The rules in the settings of an application: what <see cref="ReportValidatorOptions.FileName"/> may say, by the same names.
/// Bind it with <c>services.Configure&lt;RulesSettings&gt;(configuration.GetSection("Rules"))</c>.
/// </summary>
public sealed class RulesSettings
{
    /// <summary>Named sets of ids of rules, or of patterns such as <c>GIR2*</c>.</summary>
    public IDictionary<string, IList<string>> RuleSets { get; } = new Dictionary<string, IList<string>>(StringComparer.Ordinal);

    /// <summary>The sets of rules that run; empty, the default: all rules.</summary>
    public IList<string> Use { get; } = [];

    /// <summary>
    /// By id or pattern: <c>error</c>, <c>warning</c> or <c>info</c> take the place of a rule's severity, <c>off</c> turns it off.
    /// </summary>
    [JsonIgnore]
    public IDictionary<string, string> Severities { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The findings that are known and accepted.</summary>
    public IList<SuppressionSettings> Suppressions { get; } = [];

    /// <summary>What the duties of the report depend on.</summary>
    public ProfileSettings Profile { get; } = new();

    [JsonInclude]
    internal int Version { get; } = 1;

    // Settings write names as they like: Warning is warning.
    [JsonInclude]
    [JsonPropertyName("severities")]
    internal IReadOnlyDictionary<string, string> SeverityNames =>
        Severities.ToDictionary(s => s.Key, s => JsonNamingPolicy.CamelCase.ConvertName(s.Value), StringComparer.Ordinal);

    /// <summary>The options that these settings make of others.</summary>
    /// <param name="basis">The options, with the rules that the settings may name.</param>
    /// <exception cref="RulesFileException">Something in the settings is wrong; the exception says what and where.</exception>
    internal ReportValidatorOptions ApplyTo(ReportValidatorOptions basis) =>
        ReportValidatorOptions.FromJson(JsonSerializer.Serialize(this, RulesSettingsJson.Default.RulesSettings), basis);
}

/// <summary>A finding that is known and accepted, in the settings of an application.</summary>
public sealed class SuppressionSettings
{
    /// <summary>The id of the rule.</summary>
    public string? Id { get; set; }

    /// <summary>The cell, row, table, section or field, such as <c>t3.granted</c>. <see langword="null"/>: every place.</summary>
    public string? Place { get; set; }

    /// <summary>The fingerprint of the one finding. <see langword="null"/>: every finding.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>Why the findings are accepted.</summary>
    public string? Reason { get; set; }

    /// <summary>The last day on which it applies. <see langword="null"/>: it never expires.</summary>
    public DateOnly? Expires { get; set; }
}

/// <summary>What the duties of a report depend on, in the settings of an application.</summary>
public sealed class ProfileSettings
{
    /// <summary>The kind of authority. <see langword="null"/>: told from its name.</summary>
    public AgencyLevel? Level { get; set; }

    /// <summary>The first year whose reports follow the format of 2021. <see langword="null"/>: 2021.</summary>
    public int? FirstYearOfFormat { get; set; }

    /// <summary>The last day of the following year, as <c>MM-dd</c>, on which a kind of authority publishes.</summary>
    public IDictionary<AgencyLevel, string> Deadlines { get; } = new Dictionary<AgencyLevel, string>();
}

/// <summary>Writes settings as a file of rules has them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(LevelNames)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RulesSettings))]
internal sealed partial class RulesSettingsJson : JsonSerializerContext;

/// <summary>Writes kinds of authorities as a file of rules has them.</summary>
internal sealed class LevelNames() : JsonStringEnumConverter<AgencyLevel>(JsonNamingPolicy.CamelCase);
