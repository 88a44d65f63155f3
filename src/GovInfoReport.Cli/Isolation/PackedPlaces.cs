using GovInfoReport.Parsing;

namespace GovInfoReport.Cli;

/// <summary>The places of a document's blocks as another process told them.</summary>
internal sealed class PackedPlaces(SourcePosition[] places) : SourceMap
{
    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length) =>
        (uint)source < (uint)places.Length ? places[source] : SourcePosition.None;
}
