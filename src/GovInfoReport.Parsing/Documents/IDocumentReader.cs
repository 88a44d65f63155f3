namespace GovInfoReport.Parsing;

/// <summary>Reads one kind of file into a <see cref="Document"/>. It knows the file kind and nothing of annual reports.</summary>
/// <remarks>Implementations are stateless and thread-safe, and never throw on content: what is wrong becomes a diagnostic.</remarks>
public interface IDocumentReader
{
    /// <summary>The kind of file that it reads; <see cref="DocumentKind.Other"/> for one that this package does not know.</summary>
    DocumentKind Kind { get; }

    /// <summary>Whether a file is one of the reader's own kind. Only a reader of <see cref="DocumentKind.Other"/> is asked.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="fileName">Its name; <see langword="null"/> where there is none.</param>
    bool Claims(ReadOnlySpan<byte> bytes, string? fileName) => false;

    /// <summary>Reads a file.</summary>
    /// <param name="input">The file's content.</param>
    /// <param name="document">Takes the text, the blocks and the diagnostics.</param>
    /// <exception cref="OperationCanceledException">The input's token asked for it.</exception>
    void Read(in DocumentInput input, DocumentBuilder document);
}
