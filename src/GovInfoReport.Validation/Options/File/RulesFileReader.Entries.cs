using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <content>Suppressions and the profile.</content>
internal sealed partial class RulesFileReader
{
    private static readonly ImmutableDictionary<string, AgencyLevel> Levels = ImmutableDictionary.CreateRange(
        Enum.GetValues<AgencyLevel>()
            .Select(level => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(level.ToString()), level)));

    private void ReadSuppressions(JsonElement suppressions, string path)
    {
        if (!IsKind(suppressions, path, JsonValueKind.Array)) return;
        ImmutableArray<Suppression>.Builder read = _options.Suppressions.ToBuilder();
        int index = 0;
        foreach (JsonElement item in suppressions.EnumerateArray())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (IsKind(item, at, JsonValueKind.Object) && ReadSuppression(item, at) is { } suppression) read.Add(suppression);
        }

        _options = _options with { Suppressions = read.ToImmutable() };
    }

    private Suppression? ReadSuppression(JsonElement item, string path)
    {
        string? id = null, reason = null, fingerprint = null;
        Place? place = null;
        DateOnly? expires = null;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            if (!IsKind(property.Value, at, JsonValueKind.String)) continue;
            string text = property.Value.GetString()!;
            switch (property.Name)
            {
                case "id": id = ReadId(text, at); break;
                case "reason": reason = text; break;
                case "fingerprint": fingerprint = text; break;
                case "place" when Place.TryParse(text, out Place parsed): place = parsed; break;
                case "place": Add(at, "place", text); break;
                case "expires" when IsDay(text, out DateOnly day): expires = day; break;
                case "expires": Add(at, "date", text); break;
                default: Add(at, "property", property.Name, "id, place, fingerprint, reason, expires"); break;
            }
        }

        if (!item.TryGetProperty("id", out _)) Add(path, "missing", "id");
        if (string.IsNullOrWhiteSpace(reason)) Add(path, "missing", "reason");
        return id is null || reason is null ? null
            : new Suppression(id, reason) { Place = place, Fingerprint = fingerprint, Expires = expires };
    }

    private string? ReadId(string text, string path)
    {
        if (_ids.Contains(text) || OtherIds.IsOne(text)) return text;
        Add(path, "id", text, string.Join(", ", _ids));
        return null;
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private void ReadProfile(JsonElement profile, string path)
    {
        if (!IsKind(profile, path, JsonValueKind.Object)) return;
        foreach (JsonProperty property in profile.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            switch (property.Name)
            {
                case "level":
                    if (IsKind(property.Value, at, JsonValueKind.String) && ReadLevel(property.Value.GetString()!, at) is { } level)
                        _options = _options with { Profile = _options.Profile with { Level = level } };
                    break;
                case "firstYearOfFormat":
                    if (property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out int year)
                        && year is >= 2000 and <= 2100)
                        _options = _options with { Profile = _options.Profile with { FirstYearOfFormat = year } };
                    else
                        Add(at, "year", property.Value.GetRawText());
                    break;
                case "deadlines": ReadDeadlines(property.Value, at); break;
                default: Add(at, "property", property.Name, "level, firstYearOfFormat, deadlines"); break;
            }
        }
    }

    private void ReadDeadlines(JsonElement deadlines, string path)
    {
        if (!IsKind(deadlines, path, JsonValueKind.Object)) return;
        foreach (JsonProperty property in deadlines.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            if (ReadLevel(property.Name, at) is not { } level || !IsKind(property.Value, at, JsonValueKind.String)) continue;
            if (MonthDay.TryParse(property.Value.GetString(), out MonthDay day))
                _options = _options with { Profile = _options.Profile with { Deadlines = _options.Profile.Deadlines.SetItem(level, day) } };
            else
                Add(at, "monthDay", property.Value.GetString()!);
        }
    }

    private AgencyLevel? ReadLevel(string name, string path)
    {
        if (Levels.TryGetValue(name, out AgencyLevel level)) return level;
        Add(path, "level", name, string.Join(", ", Levels.OrderBy(l => l.Value).Select(l => l.Key)));
        return null;
    }
}
