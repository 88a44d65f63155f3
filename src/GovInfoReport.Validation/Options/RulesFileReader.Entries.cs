using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <content>Suppressions.</content>
internal sealed partial class RulesFileReader
{
    private static readonly string[] EntryProperties = ["id", "place", "fingerprint", "reason", "expires"];

    private void ReadSuppressions(JsonElement suppressions, string path)
    {
        if (!_errors.IsKind(suppressions, path, JsonValueKind.Array)) return;
        ImmutableArray<Suppression>.Builder read = _options.Suppressions.ToBuilder();
        int index = 0;
        foreach (JsonElement item in suppressions.EnumerateArray())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (_errors.IsKind(item, at, JsonValueKind.Object) && ReadSuppression(item, at) is { } suppression) read.Add(suppression);
        }

        _options = _options with { Suppressions = read.ToImmutable() };
    }

    // An entry with a mistake suppresses nothing: without the property that is wrong it would be about more than was meant.
    private Suppression? ReadSuppression(JsonElement item, string path)
    {
        int mistakes = _errors.Count;
        string? id = null, reason = null, fingerprint = null;
        Place? place = null;
        DateOnly? expires = null;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            if (!_errors.IsKind(property.Value, at, JsonValueKind.String)) continue;
            string text = property.Value.GetString()!;
            switch (property.Name)
            {
                case "id": id = ReadId(text, at); break;
                case "reason": reason = text; break;
                case "fingerprint" when DiagnosticFingerprint.IsOne(text): fingerprint = text; break;
                case "fingerprint": _errors.Add(at, "fingerprint", text); break;
                case "place" when Place.TryParse(text, out Place parsed): place = parsed; break;
                case "place": _errors.Add(at, "place", text); break;
                case "expires" when IsDay(text, out DateOnly day): expires = day; break;
                case "expires": _errors.Add(at, "date", text); break;
                default: _errors.AddUnknown(at, "property", property.Name, EntryProperties); break;
            }
        }

        if (!item.TryGetProperty("id", out _)) _errors.Add(path, "missing", "id");
        if (string.IsNullOrWhiteSpace(reason)) _errors.Add(path, "missing", "reason");
        if (_errors.Count > mistakes) return null;
        return new Suppression(id!, reason!) { Place = place, Fingerprint = fingerprint, Expires = expires };
    }

    private string? ReadId(string text, string path)
    {
        if (_ids.Contains(text) || OtherIds.IsOne(text)) return text;
        _errors.AddUnknown(path, "id", text, _ids);
        return null;
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
