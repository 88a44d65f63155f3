using System.IO.Compression;
using System.Resources;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Cli;

/// <summary>Reads reports back from what the tool wrote: JSON, or JSON Lines with one report a line, also gzipped.</summary>
internal static class JsonReports
{
    private const string LineStartText = "{\"file\":";
    private const int MostCharacters = 1 << 26;
    private const int Peek = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ReportMark => "cn.govinfo.annual-report"u8;

    private static ReadOnlySpan<byte> LineStart => "{\"file\":"u8;

    /// <summary>Whether a name is that of JSON.</summary>
    public static bool IsNamed(string path) => Inner(path) is ".json" || IsLines(path);

    /// <summary>Whether a name is that of JSON with several reports.</summary>
    public static bool IsLines(string path) => Inner(path) is ".jsonl" or ".ndjson";

    /// <summary>Whether a file of a directory starts as the tool's own JSON does; others are no reports.</summary>
    public static bool IsOwn(string path)
    {
        try
        {
            using StreamReader reader = Open(path);
            char[] start = new char[Peek];
            int length = reader.ReadBlock(start, 0, Peek);
            byte[] text = Encoding.UTF8.GetBytes(start, 0, length);
            return StartsLines(text) || StartsReport(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Whether a text starts as JSON Lines do that the tool wrote.</summary>
    public static bool StartsLines(ReadOnlySpan<byte> text) => text.StartsWith(LineStart);

    /// <summary>Whether a text starts as the JSON of a report does.</summary>
    public static bool StartsReport(ReadOnlySpan<byte> text) => text is [(byte)'{', ..] && text.IndexOf(ReportMark) >= 0;

    /// <summary>The reports of standard input, each as its text.</summary>
    public static IEnumerable<InputFile> Expand(InputFile file, PeekedInput input) =>
        Read(file, new StreamReader(input.IsGzip ? new GZipStream(input, CompressionMode.Decompress) : input, Encoding.UTF8));

    /// <summary>The reports of a file, each as its text; the file itself where it cannot be opened, so that reading it says why.</summary>
    public static IEnumerable<InputFile> Expand(InputFile file)
    {
        StreamReader reader;
        try
        {
            reader = Open(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [file];
        }

        return Read(file, reader);
    }

    /// <summary>JSON that is not a report as it is written here.</summary>
    public static DiagnosticDescriptor NotAReport { get; } =
        new("GIR0025", DiagnosticSeverity.Error, new ResourceManager("GovInfoReport.Cli.CliTexts", typeof(JsonReports).Assembly));

    /// <summary>A report from its text: the report alone, or with its file and the doubts of its reading.</summary>
    public static ParseResult Parse(string json)
    {
        try
        {
            byte[] text = Strict.GetBytes(json);
            ReadOnlySpan<byte> report = Find(text, "report"u8);
            if (report.IsEmpty) return new ParseResult(ReportSerializer.FromJson(text), []);
            ReadOnlySpan<byte> list = Find(text, "doubts"u8);
            EquatableArray<Diagnostic> doubts = list.IsEmpty ? [] : [.. ElementOf(list).EnumerateArray().Select(DoubtOf)];
            return new ParseResult(ReportSerializer.FromJson(report), doubts);
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            return new ParseResult(new AnnualReport(), [new Diagnostic(NotAReport, Location.None)]);
        }
    }

    /// <summary>How many findings the reading had that a line tells of; <see langword="null"/> where it tells none.</summary>
    public static (int Errors, int Warnings, int Information)? CountsOf(string json)
    {
        try
        {
            ReadOnlySpan<byte> findings = Find(Strict.GetBytes(json), "findings"u8);
            if (findings.IsEmpty) return null;
            JsonElement counts = ElementOf(findings);
            return (CountOf("errors"), CountOf("warnings"), CountOf("information"));

            int CountOf(string severity) => counts.GetProperty(severity).GetInt32();
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            return null;
        }
    }

    // A line is looked through for what is asked of it; only the report is put together.
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> property)
    {
        ReadOnlySpan<byte> found = default;
        Utf8JsonReader reader = new(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return found;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = reader.ValueTextEquals(property);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isIt) found = json[start..(int)reader.BytesConsumed];
        }

        // What follows the object is no part of it, and said.
        reader.Read();
        return found;
    }

    private static JsonElement ElementOf(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        return JsonElement.ParseValue(ref reader);
    }

    private static bool IsOfContent(Exception exception) => exception is JsonException or InvalidOperationException
        or KeyNotFoundException or FormatException or EncoderFallbackException;

    private static IEnumerable<InputFile> Read(InputFile file, StreamReader reader)
    {
        using (reader)
        {
            StringBuilder whole = new();
            bool? isLines = null;
            while (ReadLine(reader, out bool isCut) is { } line)
            {
                if (isCut || whole.Length + line.Length > MostCharacters)
                {
                    yield return file with { Json = "\0" };
                    yield break;
                }

                if (string.IsNullOrWhiteSpace(line)) continue;
                isLines ??= line.TrimEnd().EndsWith('}');
                if (isLines == true) yield return file with { Path = PathOf(line) ?? file.Path, Json = line };
                else whole.Append(line).Append('\n');
            }

            if (isLines != true) yield return file with { Json = whole.ToString() };
        }
    }

    // An archive of a few bytes may hold a line without an end.
    private static string? ReadLine(StreamReader reader, out bool isCut)
    {
        isCut = false;
        StringBuilder line = new();
        for (int c; (c = ReadNext(reader, ref isCut)) >= 0;)
        {
            if (c == '\n') return line.ToString();
            if (line.Length == MostCharacters)
            {
                isCut = true;
                return "";
            }

            line.Append((char)c);
        }

        return isCut ? "" : line.Length == 0 ? null : line.ToString();
    }

    private static int ReadNext(StreamReader reader, ref bool isCut)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            isCut = true;
            return -1;
        }
    }

    // The path is the first value. Workers read the rest, while this thread goes on to the next line.
    private static string? PathOf(string line)
    {
        if (!line.StartsWith(LineStartText, StringComparison.Ordinal)) return null;
        int start = LineStartText.Length;
        while (start < line.Length && line[start] == ' ') start++;
        if (start == line.Length || line[start] != '"') return null;
        int end = start + 1;
        while (end < line.Length && line[end] != '"') end += line[end] == '\\' ? 2 : 1;
        if (end >= line.Length) return null;
        try
        {
            using JsonDocument path = JsonDocument.Parse(line.AsMemory(start, end + 1 - start));
            return path.RootElement.GetString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Diagnostic DoubtOf(JsonElement doubt)
    {
        string message = doubt.GetProperty("message").GetString() ?? "";
        DiagnosticSeverity severity = doubt.GetProperty("severity").GetString() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        string text = message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        DiagnosticDescriptor descriptor = new(doubt.GetProperty("id").GetString() ?? "", severity, new LocalizedText(text, text),
            new LocalizedText(text, text));
        if (!Place.TryParse(doubt.GetProperty("place").GetString(),
            out Place place)) throw new JsonException("A doubt names no place of the format.");
        return new Diagnostic(descriptor, Location.At(place));
    }

    private static StreamReader Open(string path)
    {
        Stream stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (Path.GetExtension(path).Equals(".gz", StringComparison.OrdinalIgnoreCase)) stream = new GZipStream(stream,
            CompressionMode.Decompress);
        return new StreamReader(stream, Encoding.UTF8);
    }

    private static string Inner(string path)
    {
        string name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToLowerInvariant();
    }
}
