using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>What a reader made of a file: one buffer of characters and small blocks over it, in the order of the file.</summary>
/// <remarks>Valid while its <see cref="DocumentBuilder"/> lives; it holds no strings.</remarks>
public sealed class Document
{
    internal Document(ReadOnlyMemory<char> text, ReadOnlyMemory<Block> blocks, SourceMap? sourceMap, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Blocks = blocks;
        SourceMap = sourceMap;
        Diagnostics = diagnostics;
    }

    /// <summary>The characters that the blocks stretch over.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>The blocks in the order of the file.</summary>
    public ReadOnlyMemory<Block> Blocks { get; }

    /// <summary>Tells where blocks stand in the source; <see langword="null"/> where that is not known.</summary>
    public SourceMap? SourceMap { get; }

    /// <summary>What went wrong in reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text of a block.</summary>
    /// <param name="block">A block of this document.</param>
    public ReadOnlySpan<char> GetText(in Block block) => Text.Span.Slice(block.Start, block.Length);
}
