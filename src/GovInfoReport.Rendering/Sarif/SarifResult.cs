using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Rendering;

/// <summary>Writes one finding as a SARIF result.</summary>
internal sealed class SarifResult(ReportWords words, CultureInfo? culture, Func<string, string>? fileOf)
{
    // A report that repeats another has as many places as figures; some tell as much. The longest sum of the format has 22.
    private const int MostRelated = 30;

    /// <summary>The level of a severity; SARIF's default is a warning, so it is always written.</summary>
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public void Write(
        Utf8JsonWriter writer, string path, Diagnostic finding, Suppression? suppression, EquatableArray<CellChange> changes)
    {
        writer.WriteStartObject();
        writer.WriteText("ruleId", finding.Id);
        writer.WriteText("level", Level(finding.Severity));
        WriteMessage(writer, finding.GetMessage(culture));
        writer.WriteStartArray("locations");
        WriteLocation(writer, path, finding.Location, null, null);
        writer.WriteEndArray();
        WriteRelated(writer, path, finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteText("govInfoReport/v1", DiagnosticFingerprint.Of(finding));
        writer.WriteEndObject();
        WriteFix(writer, path, finding, changes);
        if (suppression is not null) WriteSuppression(writer, suppression);
        WriteProperties(writer, finding);
        writer.WriteEndObject();
    }

    // Only where the place of every figure in a text is known: SARIF replaces regions of text files.
    private void WriteFix(Utf8JsonWriter writer, string path, Diagnostic finding, EquatableArray<CellChange> changes)
    {
        (CellChange Change, SourcePosition At)[] placed = [.. changes.Select(c => (c, PositionOf(finding, c.Cell)))];
        bool isInText = placed.All(p => p.At is { Line: > 0, Page: 0, Length: > 0 });
        if (placed.Length == 0 || finding.Suggestions.Count == 0 || !isInText) return;
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteStartObject("description");
        writer.WriteText("text", finding.Suggestions[0].ToString(culture));
        writer.WriteEndObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        writer.WriteStartObject("artifactLocation");
        writer.WriteText("uri", UriOf(path));
        writer.WriteEndObject();
        writer.WriteStartArray("replacements");
        foreach ((CellChange change, SourcePosition at) in placed)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("deletedRegion");
            writer.WriteNumber("startLine", at.Line);
            writer.WriteNumber("startColumn", at.Column);
            writer.WriteNumber("endColumn", at.Column + at.Length);
            writer.WriteEndObject();
            writer.WriteStartObject("insertedContent");
            writer.WriteText("text", change.Mending.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // A page of HTML has mark-up and entities about the figure: only where the region is as long as the figure is it the figure.
    private static SourcePosition PositionOf(Diagnostic finding, CellDefinition cell)
    {
        Operand? operand = finding.Operands.FirstOrDefault(o => o.Cell == cell);
        string? figure = operand?.Value?.ToString(CultureInfo.InvariantCulture);
        return figure?.Length == operand?.Position.Length ? operand?.Position ?? default : default;
    }

    private void WriteRelated(Utf8JsonWriter writer, string path, Diagnostic finding)
    {
        if (finding.Operands.Count + finding.Related.Count == 0) return;
        writer.WriteStartArray("relatedLocations");
        int id = 0;
        foreach (Operand operand in finding.Operands.Take(MostRelated))
        {
            string value = operand.Value?.ToString(CultureInfo.InvariantCulture) ?? words["blank"];
            WriteLocation(writer, operand.Document ?? path, new Location(operand.Position, Place.Of(operand.Cell)), ++id,
                $"{words.LabelOf(operand.Cell)} = {value}");
        }

        foreach (Location location in finding.Related.Take(MostRelated)) WriteLocation(writer, location.Document ?? path, location, ++id,
            location.Place.Code);
        int more = finding.Operands.Count + finding.Related.Count - id;
        if (more > 0) WriteLocation(writer, path, Location.None, ++id, words.Format("moreRelated", more));
        writer.WriteEndArray();
    }

    private void WriteLocation(Utf8JsonWriter writer, string path, Location location, int? id, string? message)
    {
        SourcePosition position = location.Position;
        Place place = location.Place;
        writer.WriteStartObject();
        if (id is { } number) writer.WriteNumber("id", number);
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteText("uri", UriOf(path));
        writer.WriteEndObject();
        if (position is { Line: > 0, Page: 0 })
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", position.Line);
            writer.WriteNumber("startColumn", position.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (place.Kind != PlaceKind.None)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteText("fullyQualifiedName", place.Code);
            writer.WriteIfStated("name", NameOf(place));
            writer.WriteText("kind", JsonNamingPolicy.CamelCase.ConvertName(place.Kind.ToString()));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        if (!string.IsNullOrEmpty(message)) WriteMessage(writer, message);
        WritePagePosition(writer, position);
        writer.WriteEndObject();
    }

    private string? NameOf(Place place) =>
        place.Kind is PlaceKind.Cell or PlaceKind.Row or PlaceKind.Table or PlaceKind.Section ? words.Describe(place) : null;

    // SARIF has no pages and no cells of Word tables; viewers pass properties through.
    private void WritePagePosition(Utf8JsonWriter writer, SourcePosition position)
    {
        if (position is { Line: > 0, Page: 0 } || position.IsNone) return;
        writer.WriteStartObject("properties");
        writer.WriteText("position", words.Describe(position));
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression suppression)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteText("kind", "external");
        writer.WriteText("status", "accepted");
        writer.WriteText("justification", suppression.Reason);
        if (suppression.Expires is { } expires)
        {
            writer.WriteStartObject("properties");
            writer.WriteText("expires", expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteProperties(Utf8JsonWriter writer, Diagnostic finding)
    {
        if (finding.Expected is null && finding.Actual is null && finding.Suggestions.Count == 0) return;
        writer.WriteStartObject("properties");
        writer.WriteIfStated("expected", finding.Expected);
        writer.WriteIfStated("actual", finding.Actual);
        if (finding.Suggestions.Count > 0)
        {
            writer.WriteStartArray("suggestions");
            foreach (LocalizedText suggestion in finding.Suggestions) writer.WriteTextValue(suggestion.ToString(culture));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject("message");
        writer.WriteText("text", text);
        writer.WriteEndObject();
    }

    // Relative paths stay relative, so that a code host finds the file in its own tree.
    private string UriOf(string name)
    {
        string path = fileOf?.Invoke(name) ?? name;
        string[] names = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string relative = string.Join('/', names.Select(Uri.EscapeDataString));
        if (!Path.IsPathFullyQualified(path)) return relative;
        return relative.StartsWith('/') ? "file://" + relative : "file:///" + relative.Replace("%3A", ":", StringComparison.Ordinal);
    }
}
