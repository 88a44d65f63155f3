using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>Reads annual reports from text, bytes, streams and files.</summary>
/// <remarks>
/// Thread-safe. It never throws on content: any input gives a <see cref="ParseResult"/> with what could be read and diagnostics for the
/// rest.
/// Kinds and encodings are told by content. With options of your own that are used often, keep a <see cref="DocumentReportParser"/>.
/// </remarks>
public static class ReportParser
{
    private static readonly DocumentReportParser Default = new(ReportParserOptions.Default);

    /// <summary>
    /// Reads a report from text: a text extraction, Markdown or HTML, told by content. For a file see <see cref="ParseFile"/>.
    /// </summary>
    /// <param name="text">The characters of the document; the name of a file in their place gives a diagnostic that says so.</param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static ParseResult Parse(string text, ReportParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return For(options).Parse(text.AsMemory(), cancellationToken);
    }

    /// <inheritdoc cref="Parse(string, ReportParserOptions?, CancellationToken)"/>
    public static ParseResult Parse(ReadOnlyMemory<char> text, ReportParserOptions? options = null,
        CancellationToken cancellationToken = default) =>
        For(options).Parse(text, cancellationToken);

    /// <inheritdoc cref="Parse(string, ReportParserOptions?, CancellationToken)"/>
    public static ParseResult Parse(ReadOnlySpan<char> text, ReportParserOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        char[] copy = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(copy);
            return For(options).Parse(copy.AsMemory(0, text.Length), cancellationToken);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(copy);
        }
    }

    /// <summary>Reads a report from the bytes of a file of any kind, told by content.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static ParseResult Parse(ReadOnlyMemory<byte> bytes, string? fileName = null, ReportParserOptions? options = null,
        CancellationToken cancellationToken = default) =>
        For(options).Parse(bytes, fileName, cancellationToken);

    /// <summary>Reads a report from a stream of a file of any kind, told by content.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ParseResult Parse(
        Stream stream, string? fileName = null, ReportParserOptions? options = null, bool leaveOpen = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return For(options).Parse(stream, fileName, leaveOpen, cancellationToken);
    }

    /// <summary>Reads a report from a file of any kind, told by content first and name second.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The file could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ParseResult ParseFile(string path, ReportParserOptions? options = null, CancellationToken cancellationToken = default) =>
        Parse(Open(path, FileOptions.None), Path.GetFileName(path), options, leaveOpen: false, cancellationToken);

    /// <summary>Reads a report from a stream of a file of any kind, without blocking on the stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Task<ParseResult> ParseAsync(
        Stream stream, string? fileName = null, ReportParserOptions? options = null, bool leaveOpen = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return For(options).ParseAsync(stream, fileName, leaveOpen, cancellationToken);
    }

    /// <summary>Reads a report from a file of any kind, without blocking on the file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The file could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Task<ParseResult> ParseFileAsync(string path, ReportParserOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ParseAsync(Open(path, FileOptions.Asynchronous), Path.GetFileName(path), options, leaveOpen: false, cancellationToken);

    private static FileStream Open(string path, FileOptions options) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);

    /// <summary>Reads all reports of a text, one after the other: last year's beside this year's, a county's pages in one file.</summary>
    /// <param name="text">The characters of the document.</param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the text; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static ImmutableArray<FoundReport> ParseAll(
        string text, ReportParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return For(options).ParseAll(text.AsMemory(), cancellationToken);
    }

    /// <summary>Reads all reports of the bytes of a file of any kind, one after the other.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static ImmutableArray<FoundReport> ParseAll(
        ReadOnlyMemory<byte> bytes, string? fileName = null, ReportParserOptions? options = null,
        CancellationToken cancellationToken = default) =>
        For(options).ParseAll(bytes, fileName, cancellationToken);

    /// <summary>Reads all reports of a stream of a file of any kind, one after the other.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ImmutableArray<FoundReport> ParseAll(
        Stream stream, string? fileName = null, ReportParserOptions? options = null, bool leaveOpen = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return For(options).ParseAll(stream, fileName, leaveOpen, cancellationToken);
    }

    /// <summary>Reads all reports of a stream of a file of any kind, without blocking on the stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">
    /// The name of the file, which settles what the content leaves open; <see langword="null"/> where there is none.
    /// </param>
    /// <param name="options">How to read; <see langword="null"/> for <see cref="ReportParserOptions.Default"/>.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Task<ImmutableArray<FoundReport>> ParseAllAsync(
        Stream stream, string? fileName = null, ReportParserOptions? options = null, bool leaveOpen = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return For(options).ParseAllAsync(stream, fileName, leaveOpen, cancellationToken);
    }

    private static DocumentReportParser For(ReportParserOptions? options) =>
        options is null || ReferenceEquals(options, ReportParserOptions.Default) ? Default : new(options);
}
