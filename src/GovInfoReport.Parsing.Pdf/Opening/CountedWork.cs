namespace GovInfoReport.Parsing.Pdf;

/// <summary>Work of one kind, counted over a document.</summary>
/// <param name="what">What is counted, for its diagnostic.</param>
internal sealed class CountedWork(LocalizedText what)
{
    /// <summary>What is counted, for its diagnostic.</summary>
    public LocalizedText What => what;

    /// <summary>How much so far.</summary>
    public long Count { get; private set; }

    /// <summary>Counts more.</summary>
    /// <param name="added">How much more.</param>
    /// <param name="most">The bound.</param>
    /// <returns>Whether the bound is kept.</returns>
    public bool Add(long added, long most)
    {
        // A huge number must not make the sum small.
        Count = added > most ? most + 1 : Count + added;
        return Count <= most;
    }
}
