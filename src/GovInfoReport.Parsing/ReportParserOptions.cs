using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>How reports are read: the readers of file kinds, and bounds for documents from the open web. Change it with <c>with</c>.</summary>
/// <remarks>Immutable and thread-safe. Passing a bound gives a diagnostic, and what was read up to there.</remarks>
public sealed record ReportParserOptions
{
    /// <summary>Text, Markdown, HTML and Word, with the default bounds.</summary>
    public static ReportParserOptions Default { get; } = new();

    /// <summary>The readers, one for each kind of file; a later one takes the place of an earlier one of the same kind.</summary>
    public ImmutableArray<IDocumentReader> Readers { get; init; } = DefaultReaders.All;

    /// <summary>The largest file that is read, in bytes; default 64 MiB.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest number of blocks (paragraphs, cells) of one document; default 4 million.</summary>
    public int MaxBlocks { get; init; } = 4_000_000;

    /// <summary>How deep elements and tables may nest before the inner ones are read as if they were one; default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The largest number of columns or rows that one cell may span; default 1,000.</summary>
    public int MaxSpan { get; init; } = 1_000;

    /// <summary>The largest size of an unpacked part of a Word document, in bytes; default 256 MiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The largest number of pages of a PDF that are read; default 500.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>The largest number of diagnostics; the rest are counted in one more; default 1,000.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;
}
