using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>What a reader made of a file: one buffer of characters and small blocks over it, in the order of the file.</summary>
/// <remarks>
/// Each character is one that a person sees; those that look otherwise than text on the line are told by <see cref="MarkedText"/>, never by
/// a character of their own. Valid while its <see cref="DocumentBuilder"/> lives; it holds no strings.
/// </remarks>
public sealed class Document
{
    internal Document(ReadOnlyMemory<char> text, ReadOnlyMemory<Block> blocks, ReadOnlyMemory<MarkedText> markedText, SourceMap? sourceMap,
        ImmutableArray<Diagnostic> diagnostics, WorkMeter work)
    {
        Text = text;
        Blocks = blocks;
        MarkedText = markedText;
        SourceMap = sourceMap;
        Diagnostics = diagnostics;
        Work = work;
    }

    /// <summary>The characters that the blocks stretch over.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>The blocks in the order of the file.</summary>
    public ReadOnlyMemory<Block> Blocks { get; }

    /// <summary>
    /// The ranges of the text that are struck out, raised, lowered or uncertain, in the order of their starts; they do not overlap.
    /// </summary>
    public ReadOnlyMemory<MarkedText> MarkedText { get; }

    /// <summary>
    /// Whether the text may end early, within a figure even: a text extraction says nothing of what is missing behind it.
    /// </summary>
    public bool MayEndEarly { get; internal init; }

    /// <summary>The work on the document.</summary>
    internal WorkMeter Work { get; }

    /// <summary>Tells where blocks stand in the source; <see langword="null"/> where that is not known.</summary>
    public SourceMap? SourceMap { get; }

    /// <summary>What went wrong in reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text of a block.</summary>
    /// <param name="block">A block of this document.</param>
    public ReadOnlySpan<char> GetText(in Block block) => Text.Span.Slice(block.Start, block.Length);
}
