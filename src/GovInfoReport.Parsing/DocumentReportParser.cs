using System.Buffers;
using System.Collections.Immutable;
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
        Parse(text, all: null, cancellationToken);

    /// <inheritdoc/>
    public ParseResult Parse(ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default) =>
        Parse(bytes, fileName, all: null, cancellationToken);

    /// <inheritdoc/>
    public ImmutableArray<FoundReport> ParseAll(ReadOnlyMemory<char> text, CancellationToken cancellationToken = default)
    {
        List<FoundReport> all = [];
        return AllOf(Parse(text, all, cancellationToken), all);
    }

    /// <inheritdoc/>
    public ImmutableArray<FoundReport> ParseAll(
        ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default)
    {
        List<FoundReport> all = [];
        return AllOf(Parse(bytes, fileName, all, cancellationToken), all);
    }

    /// <inheritdoc/>
    public ParseResult Parse(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default) =>
        Read(stream, leaveOpen, bytes => Parse(bytes, fileName, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ImmutableArray<FoundReport> ParseAll(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default) =>
        Read(stream, leaveOpen, bytes => ParseAll(bytes, fileName, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ParseResult> ParseAsync(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, leaveOpen, bytes => Parse(bytes, fileName, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<FoundReport>> ParseAllAsync(
        Stream stream, string? fileName = null, bool leaveOpen = true, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, leaveOpen, bytes => ParseAll(bytes, fileName, cancellationToken), cancellationToken);

    private T Read<T>(Stream stream, bool leaveOpen, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using PooledBytes bytes = PooledBytes.Read(stream, _options.MaxBytes, cancellationToken);
            return parse(bytes.Memory);
        }
        finally
        {
            if (!leaveOpen) stream.Dispose();
        }
    }

    private async Task<T> ReadAsync<T>(
        Stream stream, bool leaveOpen, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using PooledBytes bytes = await PooledBytes.ReadAsync(stream, _options.MaxBytes, cancellationToken).ConfigureAwait(false);
            return parse(bytes.Memory);
        }
        finally
        {
            if (!leaveOpen) await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    // What could not be read at all is one report that is empty.
    private static ImmutableArray<FoundReport> AllOf(ParseResult first, List<FoundReport> all) =>
        all.Count > 0 ? [.. all] : [new FoundReport(1, SourcePosition.None, first)];

    private ParseResult Parse(ReadOnlyMemory<char> text, List<FoundReport>? all, CancellationToken cancellationToken) =>
        FileNames.IsOne(text.Span)
            ? Unreadable([new Diagnostic(ReadingDiagnostics.FileNameInPlaceOfText, Location.None, text.ToString())])
            : ReadText(text, null, [], all, cancellationToken);

    private ParseResult Parse(ReadOnlyMemory<byte> bytes, string? fileName, List<FoundReport>? all, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        if (Array.FindLast(_others, o => o.Claims(bytes.Span, fileName)) is { } other && bytes.Length <= _options.MaxBytes)
            return Read(other, Input(), diagnostics, all);
        DocumentKind kind = DocumentKindDetector.Settle(DocumentKindDetector.OfBytes(bytes.Span), bytes.Span, fileName);
        if (bytes.Length > _options.MaxBytes)
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.TooLarge, Location.None, bytes.Length, _options.MaxBytes));
            if (kind != DocumentKind.Text) return Unreadable(diagnostics);
            bytes = bytes[.._options.MaxBytes];
        }

        if (kind != DocumentKind.Text) return Read(kind, Input(), diagnostics, all);
        char[] characters = TextDecoder.Decode(bytes.Span, out int length, diagnostics);
        try
        {
            return ReadText(characters.AsMemory(0, length), fileName, diagnostics, all, cancellationToken);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }

        DocumentInput Input() => new() { Bytes = bytes, FileName = fileName, CancellationToken = cancellationToken };
    }

    private ParseResult ReadText(ReadOnlyMemory<char> text, string? fileName, List<Diagnostic> diagnostics,
        List<FoundReport>? all, CancellationToken cancellationToken)
    {
        if (text.Span.IsWhiteSpace())
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.EmptyInput, Location.None));
            return Unreadable(diagnostics);
        }

        if (text.Length > _options.MaxCharacters)
        {
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, DocumentBuilder.CharactersOfDocument,
                _options.MaxCharacters));
            text = text[.._options.MaxCharacters];
        }

        if (UnsupportedKinds.ExplainData(text.Span) is { } data)
        {
            diagnostics.Add(data);
            return Unreadable(diagnostics);
        }

        DocumentKind kind = DocumentKindDetector.OfText(text.Span, fileName);
        if (TextRepair.Copy(text.Span, endLines: kind == DocumentKind.Text, out int replaced) is not { } copy)
        {
            DocumentInput input = new() { Text = text, FileName = fileName, CancellationToken = cancellationToken };
            return Read(kind, input, diagnostics, all);
        }

        try
        {
            if (replaced > 0)
                diagnostics.Add(new Diagnostic(ReadingDiagnostics.InvalidBytes, Location.None, Encoding.Unicode.WebName, replaced));
            ReadOnlyMemory<char> characters = copy.AsMemory(0, text.Length);
            DocumentInput repaired = new() { Text = characters, FileName = fileName, CancellationToken = cancellationToken };
            return Read(kind, repaired, diagnostics, all);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(copy);
        }
    }

    private ParseResult Read(DocumentKind kind, in DocumentInput input, List<Diagnostic> diagnostics, List<FoundReport>? all)
    {
        if (_readers[(int)kind] is not { } reader)
        {
            diagnostics.Add(UnsupportedKinds.Explain(kind, input.Bytes.Span));
            return Unreadable(diagnostics);
        }

        Diagnostic[] before = [.. diagnostics];
        ParseResult result = Read(reader, input, diagnostics, all);
        if (kind != DocumentKind.Html || result.Report.Cells.StatedCount > 0) return result;
        return ReadUnshown(reader, input, before, all) ?? result;
    }

    // A page without a figure may hold its tables where browsers do not show them.
    private ParseResult? ReadUnshown(IDocumentReader reader, in DocumentInput input, Diagnostic[] before, List<FoundReport>? all)
    {
        if (HtmlUnshownTables.Uncover(input.Text.Span) is not { } page) return null;
        DocumentInput uncovered = new() { Text = page, FileName = input.FileName, CancellationToken = input.CancellationToken };
        List<FoundReport>? found = all is null ? null : [];
        List<Diagnostic> said = [.. before, new Diagnostic(RecognitionDiagnostics.TablesUnshown, Location.None)];
        ParseResult result = Read(reader, uncovered, said, found);
        if (result.Report.Cells.StatedCount == 0) return null;
        all?.Clear();
        all?.AddRange(found!);
        return result;
    }

    private ParseResult Read(IDocumentReader reader, in DocumentInput input, List<Diagnostic> diagnostics, List<FoundReport>? all)
    {
        using DocumentBuilder builder = new(_options);
        reader.Read(input, builder);
        HeadTables.Join(builder);
        Document document = SeenText.Of(builder.ToDocument());
        diagnostics.AddRange(document.Diagnostics);
        // Of a file that gave nothing, and said why, nothing else is to be said.
        bool isUnread = document.Blocks.IsEmpty && diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        if (isUnread) return Unreadable(diagnostics);
        IReadOnlyList<Document> parts = ReportParts.Of(document);
        if (parts.Count > 1 && all is null)
            diagnostics.Add(new Diagnostic(RecognitionDiagnostics.OtherReports, new Location(StartOf(parts[1]), Place.None), parts.Count));
        ParseResult? first = null;
        for (int i = 0; i < (all is null ? 1 : parts.Count); i++)
        {
            List<Diagnostic> said = i + 1 < parts.Count ? [.. diagnostics] : diagnostics;
            string? fileName = parts.Count > 1 ? null : input.FileName;
            ParseResult result = ReportRecognizer.Recognize(
                parts[i], _options, said, input.CancellationToken, leftOut: builder.LeftOutDiagnostics, fileName: fileName);
            result = PictureTables.Report(parts[i], result);
            all?.Add(new FoundReport(i + 1, StartOf(parts[i]), result));
            first ??= result;
        }

        return first!;
    }

    private static SourcePosition StartOf(Document document)
    {
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (block.HoldsText) return document.SourceMap?.Locate(block.Source, 0) ?? SourcePosition.None;
        }

        return SourcePosition.None;
    }

    private static ParseResult Unreadable(List<Diagnostic> diagnostics) => new(new AnnualReport(), [.. diagnostics]);
}
