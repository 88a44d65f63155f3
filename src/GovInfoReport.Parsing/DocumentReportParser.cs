using System.Buffers;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Reads annual reports from documents of any kind that it has a reader for.</summary>
/// <remarks>Immutable and thread-safe. It never throws on content.</remarks>
public sealed class DocumentReportParser : IReportParser
{
    private readonly ReportParserOptions _options;

    // By kind. A dictionary of structs is compiled anew in every process: as one, it cost a tenth of the tool's start.
    private readonly IDocumentReader?[] _readers = new IDocumentReader?[(int)DocumentKind.Other];
    private readonly IDocumentReader[] _others;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">The readers and the bounds.</param>
    public DocumentReportParser(ReportParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        List<IDocumentReader> others = [];
        foreach (IDocumentReader reader in options.Readers)
        {
            if (reader.Kind < DocumentKind.Other) _readers[(int)reader.Kind] = reader;
            else others.Add(reader);
        }

        _others = [.. others];
    }

    /// <inheritdoc/>
    public ParseResult Parse(ReadOnlyMemory<char> text, CancellationToken cancellationToken = default) =>
        FileNames.IsOne(text.Span)
            ? Unreadable([new Diagnostic(ReadingDiagnostics.FileNameInPlaceOfText, Location.None, text.ToString())])
            : ReadText(text, null, [], cancellationToken);

    /// <inheritdoc/>
    public ParseResult Parse(ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default)
    {
        List<Diagnostic> diagnostics = [];
        if (Array.FindLast(_others, o => o.Claims(bytes.Span, fileName)) is { } other && bytes.Length <= _options.MaxBytes)
            return Read(other, new DocumentInput { Bytes = bytes, CancellationToken = cancellationToken }, diagnostics);
        DocumentKind kind = DocumentKindDetector.Settle(DocumentKindDetector.OfBytes(bytes.Span), bytes.Span, fileName);
        if (bytes.Length > _options.MaxBytes)
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.TooLarge, Location.None, bytes.Length, _options.MaxBytes));
            if (kind != DocumentKind.Text) return Unreadable(diagnostics);
            bytes = bytes[.._options.MaxBytes];
        }

        if (kind != DocumentKind.Text) return Read(kind, new DocumentInput { Bytes = bytes, CancellationToken = cancellationToken }, diagnostics);
        char[] characters = TextDecoder.Decode(bytes.Span, out int length, diagnostics);
        try
        {
            return ReadText(characters.AsMemory(0, length), fileName, diagnostics, cancellationToken);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <inheritdoc/>
    public ParseResult Parse(Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using PooledBytes bytes = PooledBytes.Read(stream, _options.MaxBytes, cancellationToken);
            return Parse(bytes.Memory, fileName, cancellationToken);
        }
        finally
        {
            if (!leaveOpen) stream.Dispose();
        }
    }

    /// <inheritdoc/>
    public async Task<ParseResult> ParseAsync(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using PooledBytes bytes = await PooledBytes.ReadAsync(stream, _options.MaxBytes, cancellationToken).ConfigureAwait(false);
            return Parse(bytes.Memory, fileName, cancellationToken);
        }
        finally
        {
            if (!leaveOpen) await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ParseResult ReadText(ReadOnlyMemory<char> text, string? fileName, List<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        if (text.Span.IsWhiteSpace())
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.EmptyInput, Location.None));
            return Unreadable(diagnostics);
        }

        if (text.Length > _options.MaxCharacters)
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, DocumentBuilder.CharactersOfDocument, _options.MaxCharacters));
            text = text[.._options.MaxCharacters];
        }

        DocumentKind kind = DocumentKindDetector.OfText(text.Span, fileName);
        if (TextRepair.Copy(text.Span, endLines: kind == DocumentKind.Text, out int replaced) is not { } copy)
            return Read(kind, new DocumentInput { Text = text, CancellationToken = cancellationToken }, diagnostics);
        try
        {
            if (replaced > 0) diagnostics.Add(new Diagnostic(ReadingDiagnostics.InvalidBytes, Location.None, Encoding.Unicode.WebName, replaced));
            return Read(kind, new DocumentInput { Text = copy.AsMemory(0, text.Length), CancellationToken = cancellationToken }, diagnostics);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(copy);
        }
    }

    private ParseResult Read(DocumentKind kind, in DocumentInput input, List<Diagnostic> diagnostics)
    {
        if (_readers[(int)kind] is not { } reader)
        {
            diagnostics.Add(UnsupportedKinds.Explain(kind, input.Bytes.Span));
            return Unreadable(diagnostics);
        }

        return Read(reader, input, diagnostics);
    }

    private ParseResult Read(IDocumentReader reader, in DocumentInput input, List<Diagnostic> diagnostics)
    {
        using DocumentBuilder builder = new(_options);
        reader.Read(input, builder);
        Document document = SeenText.Of(builder.ToDocument());
        diagnostics.AddRange(document.Diagnostics);
        // Of a file that gave nothing, and said why, nothing else is to be said.
        bool isUnread = document.Blocks.IsEmpty && diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        if (isUnread) return Unreadable(diagnostics);
        ParseResult result = ReportRecognizer.Recognize(document, _options, diagnostics, input.CancellationToken, leftOut: builder.LeftOutDiagnostics);
        return PictureTables.Report(document, result);
    }

    private static ParseResult Unreadable(List<Diagnostic> diagnostics) => new(new AnnualReport(), [.. diagnostics]);
}
