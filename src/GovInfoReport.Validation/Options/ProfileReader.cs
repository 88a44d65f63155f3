using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <summary>Reads the profile of a file of rules.</summary>
internal sealed class ProfileReader
{
    private static readonly ImmutableDictionary<string, AgencyLevel> Levels = ImmutableDictionary.CreateRange(
        Enum.GetValues<AgencyLevel>()
            .Select(level => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(level.ToString()), level)));

    private static readonly string[] Names = ["level", "firstYearOfFormat", "deadlines", "localDeadlines"];

    private static readonly string[] LocalDeadlineNames = ["place", "level", "day", "source", "within", "from", "to"];

    private readonly RulesFileErrors _errors;
    private ValidationProfile _profile;

    private ProfileReader(ValidationProfile basis, RulesFileErrors errors) => (_profile, _errors) = (basis, errors);

    /// <summary>What the file says of the profile, over a basis. What is wrong goes to the errors, and the rest of it holds.</summary>
    internal static ValidationProfile Read(JsonElement profile, string path, ValidationProfile basis, RulesFileErrors errors)
    {
        ProfileReader reader = new(basis, errors);
        if (errors.IsKind(profile, path, JsonValueKind.Object)) reader.ReadProperties(profile, path);
        return reader._profile;
    }

    private void ReadProperties(JsonElement profile, string path)
    {
        foreach (JsonProperty property in profile.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            switch (property.Name)
            {
                case "level":
                    if (_errors.IsKind(property.Value, at, JsonValueKind.String) && ReadLevel(property.Value.GetString()!, at) is { } level)
                        _profile = _profile with { Level = level };
                    break;
                case "firstYearOfFormat":
                    if (ReadYear(property.Value, at) is { } year)
                        _profile = _profile with { FirstYearOfFormat = year };
                    break;
                case "deadlines": ReadDeadlines(property.Value, at); break;
                case "localDeadlines": ReadLocalDeadlines(property.Value, at); break;
                default: _errors.AddUnknown(at, "property", property.Name, Names); break;
            }
        }
    }

    private void ReadDeadlines(JsonElement deadlines, string path)
    {
        if (!_errors.IsKind(deadlines, path, JsonValueKind.Object)) return;
        foreach (JsonProperty property in deadlines.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            if (ReadLevel(property.Name, at) is not { } level || !_errors.IsKind(property.Value, at, JsonValueKind.String)) continue;
            if (ReadDay(property.Value.GetString()!, at) is { } day)
                _profile = _profile with { Deadlines = _profile.Deadlines.SetItem(level, day) };
        }
    }

    private AgencyLevel? ReadLevel(string name, string path)
    {
        if (Levels.TryGetValue(name, out AgencyLevel level)) return level;
        _errors.AddUnknown(path, "level", name, [.. Levels.OrderBy(l => l.Value).Select(l => l.Key)]);
        return null;
    }

    private void ReadLocalDeadlines(JsonElement deadlines, string path)
    {
        if (!_errors.IsKind(deadlines, path, JsonValueKind.Array)) return;
        ImmutableArray<LocalDeadline>.Builder read = ImmutableArray.CreateBuilder<LocalDeadline>();
        int index = 0;
        foreach (JsonElement item in deadlines.EnumerateArray())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (_errors.IsKind(item, at, JsonValueKind.Object) && ReadLocalDeadline(item, at) is { } deadline) read.Add(deadline);
        }

        // Those of the file are asked first.
        _profile = _profile with { LocalDeadlines = [.. read, .. _profile.LocalDeadlines] };
    }

    private LocalDeadline? ReadLocalDeadline(JsonElement item, string path)
    {
        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (!LocalDeadlineNames.Contains(property.Name))
                _errors.AddUnknown($"{path}.{property.Name}", "property", property.Name, LocalDeadlineNames);
        }

        string? place = Text("place"), source = Text("source");
        AgencyLevel? level = Text("level") is { } kind ? ReadLevel(kind, path + ".level") : null;
        MonthDay? day = Text("day") is { } until ? ReadDay(until, path + ".day") : null;
        if (string.IsNullOrWhiteSpace(place) || string.IsNullOrWhiteSpace(source) || level is null || day is null)
        {
            _errors.Add(path, "localDeadline", "place, level, day, source");
            return null;
        }

        return new LocalDeadline(place, level.Value, day.Value, source)
        {
            IsForDivisionsBelow = item.TryGetProperty("within", out JsonElement within) && within.ValueKind == JsonValueKind.True,
            FirstYear = Year("from"),
            LastYear = Year("to"),
        };

        string? Text(string name) =>
            item.TryGetProperty(name, out JsonElement text) && _errors.IsKind(text, $"{path}.{name}", JsonValueKind.String)
                ? text.GetString()
                : null;

        int? Year(string name) => item.TryGetProperty(name, out JsonElement year) ? ReadYear(year, $"{path}.{name}") : null;
    }

    private MonthDay? ReadDay(string text, string path)
    {
        if (MonthDay.TryParse(text, out MonthDay day)) return day;
        _errors.Add(path, "monthDay", text);
        return null;
    }

    private int? ReadYear(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int year) && year is >= 2000 and <= 2100) return year;
        _errors.Add(path, "year", value.GetRawText());
        return null;
    }
}
