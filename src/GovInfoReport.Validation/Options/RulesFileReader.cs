using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <summary>Reads a file of rules and says of everything in it that is wrong what and where.</summary>
internal sealed partial class RulesFileReader
{
    private static readonly JsonDocumentOptions Strict = new() { CommentHandling = JsonCommentHandling.Skip };

    private const int CurrentVersion = 1;

    private static readonly string[] Properties = ["version", "ruleSets", "use", "severities", "suppressions", "profile"];

    private readonly RulesFileErrors _errors = new();
    private readonly string[] _ids;
    private ReportValidatorOptions _options;

    private RulesFileReader(ReportValidatorOptions basis)
    {
        _options = basis;
        _ids = [.. basis.Rules.Select(r => r.Descriptor.Id)];
    }

    internal static ReportValidatorOptions Read(string json, ReportValidatorOptions basis)
    {
        RulesFileReader reader = new(basis);
        using JsonDocument document = Parse(json);
        reader.ReadFile(document.RootElement);
        if (reader._errors.All.IsEmpty) return reader._options;
        ImmutableArray<RulesFileError> errors = reader._errors.In(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')));
        throw new RulesFileException(errors) { Rest = reader._options };
    }

    internal static RulesFileException TooLarge() => new([new("$", RulesFileTexts.Of("tooLarge", ReportValidatorOptions.MaxFileSize))]);

    private static JsonDocument Parse(string json)
    {
        if (string.IsNullOrWhiteSpace(json.TrimStart('\uFEFF'))) throw new RulesFileException([new("$", RulesFileTexts.Of("empty"))]);
        byte[] utf8 = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        try
        {
            RefuseHalfCharacters(utf8);
            return JsonDocument.Parse(utf8, Strict with { AllowTrailingCommas = true, AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            RulesFileError error = exception.LineNumber is { } line
                ? new($"{line + 1},{exception.BytePositionInLine + 1}", Text("syntax", exception.Message))
                : new("$", Text("twice", exception.Message.Split('\'').ElementAtOrDefault(1) ?? exception.Message));
            throw new RulesFileException([error], exception);
        }

        static LocalizedText Text(string key, string argument) => RulesFileTexts.Of(key, RulesFileErrors.Shortened(argument));
    }

    // No text can hold half of a character; the names and values of the document throw when they are asked for.
    private static void RefuseHalfCharacters(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String) || !reader.ValueIsEscaped) continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException exception)
            {
                int line = 1 + utf8.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
                throw new RulesFileException([new(string.Create(CultureInfo.InvariantCulture, $"{line},1"),
                    RulesFileTexts.Of("halfCharacter"))], exception);
            }
        }
    }

    private void ReadFile(JsonElement file)
    {
        if (!_errors.IsKind(file, "$", JsonValueKind.Object)) return;

        // The sets first: "use" may name one that stands below it.
        if (file.TryGetProperty("ruleSets", out JsonElement sets)) ReadRuleSets(sets);
        bool hasVersion = false;
        foreach (JsonProperty property in file.EnumerateObject())
        {
            string path = "$." + property.Name;
            switch (property.Name)
            {
                case "$schema" or "ruleSets": break;
                case "version":
                    hasVersion = true;
                    if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out int version)
                        || version != CurrentVersion) _errors.Add(path, "version", CurrentVersion);
                    break;
                case "use": ReadUse(property.Value, path); break;
                case "severities": ReadSeverities(property.Value, path); break;
                case "suppressions": ReadSuppressions(property.Value, path); break;
                case "profile":
                    _options = _options with { Profile = ProfileReader.Read(property.Value, path, _options.Profile, _errors) };
                    break;
                default: _errors.AddUnknown(path, "property", property.Name, Properties); break;
            }
        }

        if (!hasVersion) _errors.Add("$", "missing", "version");
    }

    private void ReadRuleSets(JsonElement sets)
    {
        if (!_errors.IsKind(sets, "$.ruleSets", JsonValueKind.Object)) return;
        ImmutableArray<RuleSet>.Builder read = _options.RuleSets.ToBuilder();
        HashSet<string> taken = [.. _options.RuleSets.Concat(DefaultRules.Sets).Select(s => s.Name)];
        foreach (JsonProperty set in sets.EnumerateObject())
        {
            string path = "$.ruleSets." + set.Name;
            if (taken.Contains(set.Name)) _errors.Add(path, "setTaken", set.Name);
            if (!_errors.IsKind(set.Value, path, JsonValueKind.Array)) continue;
            read.Add(new RuleSet(set.Name,
                [.. Strings(set.Value, path).Where(item => IsKnownId(item.Text, item.Path)).Select(item => item.Text)]));
        }

        _options = _options with { RuleSets = read.ToImmutable() };
    }

    private void ReadUse(JsonElement use, string path)
    {
        if (!_errors.IsKind(use, path, JsonValueKind.Array)) return;
        HashSet<string> names = [.. _options.RuleSets.Concat(DefaultRules.Sets).Select(s => s.Name)];
        ImmutableArray<string>.Builder read = ImmutableArray.CreateBuilder<string>();
        foreach ((string name, string at) in Strings(use, path))
        {
            if (names.Contains(name)) read.Add(name);
            else _errors.AddUnknown(at, "ruleSet", name, names);
        }

        _options = _options with { Use = read.ToImmutable() };
    }

    private void ReadSeverities(JsonElement severities, string path)
    {
        if (!_errors.IsKind(severities, path, JsonValueKind.Object)) return;
        foreach (JsonProperty property in severities.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            if (!OtherIds.Of(property.Name).Any() && !IsKnownId(property.Name, at)) continue;
            RuleSet set = new("", [property.Name]);
            string[] ids = [.. _ids.Where(set.Contains).Union(OtherIds.Of(property.Name))];
            if (ids.Length == 0) ids = [property.Name];
            switch (property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null)
            {
                case "error": Set(ids, DiagnosticSeverity.Error); break;
                case "warning": Set(ids, DiagnosticSeverity.Warning); break;
                case "info": Set(ids, DiagnosticSeverity.Info); break;
                case "off": _options = _options with { Off = _options.Off.Union(ids) }; break;
                default: _errors.Add(at, "severity", property.Value.GetRawText()); break;
            }
        }
    }

    private void Set(string[] ids, DiagnosticSeverity severity) => _options = _options with
    {
        // A rule that is off by default is turned on by its own id alone: GIR3* weighs those that run.
        Off = _options.Off.Except(ids.Length == 1 ? ids : ids.Except(DefaultRules.Off)),
        Severities = _options.Severities.SetItems(ids.Select(id => KeyValuePair.Create(id, severity))),
    };

    private bool IsKnownId(string id, string path)
    {
        if (_ids.Any(new RuleSet("", [id]).Contains) || OtherIds.IsOne(id)) return true;
        _errors.AddUnknown(path, "id", id, _ids);
        return false;
    }

    private IEnumerable<(string Text, string Path)> Strings(JsonElement array, string path)
    {
        int index = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (_errors.IsKind(item, at, JsonValueKind.String)) yield return (item.GetString()!, at);
        }
    }
}
