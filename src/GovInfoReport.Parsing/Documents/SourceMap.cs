namespace GovInfoReport.Parsing;

/// <summary>Tells where in the source file a block stands. Used while its <see cref="Document"/> lives.</summary>
public abstract class SourceMap
{
    /// <summary>The place of a piece of the source.</summary>
    /// <param name="source">A <see cref="Block.Source"/>, or for text and HTML any offset.</param>
    /// <param name="length">The number of source characters.</param>
    public abstract SourcePosition Locate(int source, int length);
}
