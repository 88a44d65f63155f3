namespace GovInfoReport.Cli;

/// <summary>Asks whether someone meant another word by one that is not known.</summary>
internal static class NearestWord
{
    /// <summary>The known word that takes the fewest mistakes; <see langword="null"/> where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known) => NearestName.Of(word, known);

    /// <summary>The sentence that asks for it, with a blank before it; empty where none is near.</summary>
    public static string Question(string word, IEnumerable<string> known) =>
        Of(word, known) is { } nearest ? Texts.Format("call.didYouMean", nearest) : "";
}
