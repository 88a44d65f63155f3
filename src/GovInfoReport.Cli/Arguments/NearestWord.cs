namespace GovInfoReport.Cli;

/// <summary>Asks whether someone meant another word by one that is not known.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The sentence that asks for the known word that takes the fewest mistakes, with a blank before it; empty where none is near.
    /// </summary>
    public static string Question(string word, IEnumerable<string> known) =>
        NearestName.Of(word, known) is { } nearest ? Texts.Format("call.didYouMean", nearest) : "";
}
