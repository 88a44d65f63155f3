using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>Reads reports. Implementations are thread-safe and never throw on content: any input gives a result and diagnostics.</summary>
public interface IReportParser
{
    /// <summary>Reads a report from text: a text extraction, Markdown or HTML, told by content.</summary>
    /// <param name="text">The characters of the document.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    ParseResult Parse(ReadOnlyMemory<char> text, CancellationToken cancellationToken = default);

    /// <summary>Reads a report from the bytes of a file of any kind, told by content.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    ParseResult Parse(ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a report from a stream of a file of any kind, told by content.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    ParseResult Parse(Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default);

    /// <summary>Reads a report from a stream of a file of any kind, without blocking on the stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    Task<ParseResult> ParseAsync(Stream stream, string? fileName = null, bool leaveOpen = true,
        CancellationToken cancellationToken = default);

    /// <summary>Reads all reports of a text, one after the other: last year's beside this year's, a county's pages in one file.</summary>
    /// <param name="text">The characters of the document.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the text; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    ImmutableArray<FoundReport> ParseAll(ReadOnlyMemory<char> text, CancellationToken cancellationToken = default);

    /// <summary>Reads all reports of the bytes of a file of any kind, one after the other.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    ImmutableArray<FoundReport> ParseAll(
        ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all reports of a stream of a file of any kind, one after the other.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    ImmutableArray<FoundReport> ParseAll(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default);

    /// <summary>Reads all reports of a stream of a file of any kind, without blocking on the stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end.</param>
    /// <param name="fileName">The name of the file, which settles what the content leaves open; <see langword="null"/> where there is
    /// none.</param>
    /// <param name="leaveOpen">Whether the stream stays open; by default it does.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The reports in the order of the file; one at least, which may be empty.</returns>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    Task<ImmutableArray<FoundReport>> ParseAllAsync(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default);
}
