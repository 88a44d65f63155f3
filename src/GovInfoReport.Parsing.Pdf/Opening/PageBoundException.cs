using System.Globalization;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Ends the work of the library where a bound is passed; it never leaves the package.</summary>
internal sealed class PageBoundException(LocalizedText what, long bound) : Exception(what.ToString(CultureInfo.InvariantCulture))
{
    /// <summary>What is too much.</summary>
    public LocalizedText What => what;

    /// <summary>The bound.</summary>
    public long Bound => bound;
}
