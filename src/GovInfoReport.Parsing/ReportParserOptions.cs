using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>
/// How reports are read: the readers of file kinds, and bounds for documents from the open web. Change it with <c>with</c>.
/// </summary>
/// <remarks>Immutable and thread-safe. Passing a bound gives a diagnostic, and what was read up to there.</remarks>
public sealed record ReportParserOptions : ReadingBounds
{
    /// <summary>Text, Markdown, HTML, Word and Excel, with the default bounds.</summary>
    public static ReportParserOptions Default { get; } = new();

    /// <summary>The readers, one for each kind of file; a later one takes the place of an earlier one of the same kind.</summary>
    /// <exception cref="ArgumentNullException">The array is the default one, or holds <see langword="null"/>.</exception>
    public ImmutableArray<IDocumentReader> Readers { get; init => field = WithoutNull(value); } = DefaultReaders.All;

    private static ImmutableArray<IDocumentReader> WithoutNull(ImmutableArray<IDocumentReader> readers)
    {
        if (readers.IsDefault || readers.Contains(null!)) throw new ArgumentNullException(nameof(readers));
        return readers;
    }
}
