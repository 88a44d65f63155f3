namespace GovInfoReport.Parsing;

/// <summary>The content of a file as a reader gets it: characters for text kinds, bytes for binary kinds.</summary>
public readonly struct DocumentInput
{
    /// <summary>The decoded characters of a text, Markdown or HTML file; empty for binary kinds.</summary>
    public ReadOnlyMemory<char> Text { get; init; }

    /// <summary>The bytes of a binary file; empty for text kinds.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The name of the file, which may name the report's agency and year; <see langword="null"/> where there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>Ends the reading early.</summary>
    public CancellationToken CancellationToken { get; init; }
}
