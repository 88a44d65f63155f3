using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <summary>What is wrong with a file of rules, as it is found.</summary>
/// <remarks>A file may hold any number of mistakes of any length; what is told of them stays readable.</remarks>
internal sealed class RulesFileErrors
{
    private const int MaxErrors = 100;
    private const int MaxValueLength = 40;
    private const int MaxTextLength = 1000;

    private readonly ImmutableArray<RulesFileError>.Builder _errors = ImmutableArray.CreateBuilder<RulesFileError>();

    // Names of fewer than this are listed where one is not known.
    private const int MostListed = 15;

    public ImmutableArray<RulesFileError> All => _errors.ToImmutable();

    /// <summary>How many mistakes were found, those among them that are no longer told.</summary>
    public int Count { get; private set; }

    /// <summary>All of them with their lines in the file.</summary>
    public ImmutableArray<RulesFileError> In(ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, int> lines = RulesFileLines.Of(utf8);
        return [.. _errors.Select(e => e with { Line = lines.GetValueOrDefault(e.Path) })];
    }

    /// <summary>Adds a name that is none of those that may stand there, and says which of them may be meant.</summary>
    public void AddUnknown(string path, string key, string name, IReadOnlyCollection<string> known)
    {
        int before = _errors.Count;
        Add(path, key, name, known.Count <= MostListed ? string.Join(", ", known) : "");
        if (before >= MaxErrors || NearestName.Of(Shortened(name), known) is not { } nearest) return;
        LocalizedText message = _errors[^1].Message, question = RulesFileTexts.Of("didYouMean", nearest);
        _errors[^1] = _errors[^1] with
        {
            Message = new(message.ToString(CultureInfo.InvariantCulture) + question.ToString(CultureInfo.InvariantCulture),
                message.ToString(LocalizedText.ChineseCulture) + question.ToString(LocalizedText.ChineseCulture)),
        };
    }

    /// <summary>Whether a value is of a kind; says so where it is not.</summary>
    public bool IsKind(JsonElement element, string path, JsonValueKind kind)
    {
        if (element.ValueKind == kind) return true;
        Add(path, "kind", kind switch { JsonValueKind.Object => "{ }", JsonValueKind.Array => "[ ]", _ => "\"…\"" },
            ShortenedValue(element.GetRawText()));
        return false;
    }

    /// <summary>Adds what is wrong at a place.</summary>
    public void Add(string path, string key, params object[] arguments)
    {
        Count++;
        if (_errors.Count > MaxErrors) return;
        _errors.Add(_errors.Count < MaxErrors
            ? new RulesFileError(Shortened(path),
                RulesFileTexts.Of(key, [.. arguments.Select(a => a is string text ? Shortened(text) : a)]))
            : new RulesFileError("$", RulesFileTexts.Of("more", MaxErrors)));
    }

    private static string ShortenedValue(string text) => text.Length <= MaxValueLength ? text : text[..(MaxValueLength - 1)] + "…";

    internal static string Shortened(string text) => text.Length <= MaxTextLength ? text : text[..(MaxTextLength - 1)] + "…";
}
