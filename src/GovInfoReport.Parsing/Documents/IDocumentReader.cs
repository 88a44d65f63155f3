namespace GovInfoReport.Parsing;

/// <summary>Reads one kind of file into a <see cref="Document"/>. It knows the file kind and nothing of annual reports.</summary>
/// <remarks>Implementations are stateless and thread-safe, and never throw on content: what is wrong becomes a diagnostic.</remarks>
public interface IDocumentReader
{
    /// <summary>The kind of file that it reads.</summary>
    DocumentKind Kind { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="input">The file's content.</param>
    /// <param name="document">Takes the text, the blocks and the diagnostics.</param>
    /// <exception cref="OperationCanceledException">The input's token asked for it.</exception>
    void Read(in DocumentInput input, DocumentBuilder document);
}
