using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>
/// A bound is reached in the midst of a part. Never leaves a reader: it becomes <see cref="ReadingDiagnostics.BoundReached"/>.
/// </summary>
internal sealed class ReadingBoundException(LocalizedText what, long bound) : Exception(what.ToString(CultureInfo.InvariantCulture))
{
    /// <summary>The diagnostic for it.</summary>
    public Diagnostic ToDiagnostic() => new(ReadingDiagnostics.BoundReached, Location.None, what, bound);
}
