using System.Globalization;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Ends the work on a document where a bound is passed; it never leaves the package.</summary>
internal sealed class BoundException(LocalizedText what, long bound) : Exception(what.ToString(CultureInfo.InvariantCulture))
{
    /// <summary>What is too much.</summary>
    public LocalizedText What => what;

    /// <summary>The bound.</summary>
    public long Bound => bound;
}
