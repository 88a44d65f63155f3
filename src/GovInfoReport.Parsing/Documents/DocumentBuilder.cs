using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Takes what a reader finds: characters into one buffer, and blocks over it.</summary>
/// <remarks>Not thread-safe. Its buffers are pooled: the document is valid until the builder is disposed or reused.</remarks>
public sealed class DocumentBuilder : IDisposable
{
    /// <summary>What <see cref="ReadingBounds.MaxCharacters"/> bounds, for its diagnostic.</summary>
    internal static readonly LocalizedText CharactersOfDocument = new("The number of characters of the document", "文件的字符数");

    private char[]? _buffer;
    private int _length;
    private ReadOnlyMemory<char> _given;
    private bool _isGiven;
    private Block[] _blocks;
    private int _blockCount;
    private int _openTables;
    private bool _full;
    private bool _isCut;
    private Block _surplus;
    private List<MarkedText>? _markedText;
    private ImmutableArray<Diagnostic>.Builder? _diagnostics;

    /// <summary>Makes a builder.</summary>
    /// <param name="bounds">The bounds.</param>
    public DocumentBuilder(ReadingBounds bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        Bounds = bounds;
        _blocks = ArrayPool<Block>.Shared.Rent(512);
    }

    /// <summary>The bounds that the reader keeps.</summary>
    public ReadingBounds Bounds { get; }

    /// <summary>Tells where blocks stand in the source; <see langword="null"/> where that is not known.</summary>
    public SourceMap? SourceMap { get; set; }

    /// <summary>Whether the text may end early, within a figure even; <see cref="Document.MayEndEarly"/>.</summary>
    public bool MayEndEarly { get; set; }

    /// <summary>The number of characters in the buffer so far: where the next block's text starts.</summary>
    public int Length => _isGiven ? _given.Length : _length;

    // Blocks stand in the order of their text, borders of tables too.
    private int NextStart => !_isGiven ? _length : _blockCount == 0 ? 0 : _blocks[_blockCount - 1].End;

    /// <summary>The work on the document.</summary>
    internal WorkMeter Work { get; } = new();

    /// <summary>The number of blocks so far.</summary>
    public int BlockCount => _blockCount;

    /// <summary>Whether a bound on blocks or characters is reached: the reader should stop.</summary>
    public bool IsFull => _full || _isCut;

    /// <summary>The blocks so far; a reader may amend them.</summary>
    public Span<Block> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>Uses characters in place, without copying; then <see cref="Append(ReadOnlySpan{char})"/> may not be called.</summary>
    /// <param name="text">The characters, which stay unchanged while the document lives.</param>
    public void UseText(ReadOnlyMemory<char> text)
    {
        if (_length > 0) throw new InvalidOperationException(
            "Characters were appended before; text can be used in place only from the start.");
        (_given, _isGiven) = (text, true);
    }

    /// <summary>Appends characters to the buffer.</summary>
    /// <param name="text">The characters.</param>
    /// <remarks>Where the bound on characters is passed they are left out, and a diagnostic is added once.</remarks>
    public void Append(ReadOnlySpan<char> text)
    {
        if (_length + (long)text.Length > Bounds.MaxCharacters && PassCharacters()) return;
        text.CopyTo(GetSpan(text.Length));
        _length += text.Length;
    }

    /// <summary>Appends a character to the buffer.</summary>
    /// <param name="character">The character.</param>
    public void Append(char character)
    {
        if (_length >= Bounds.MaxCharacters && PassCharacters()) return;
        GetSpan(1)[0] = character;
        _length++;
    }

    /// <summary>Room for characters at the end of the buffer; write there, then call <see cref="Advance"/>.</summary>
    /// <param name="size">How many characters at least.</param>
    public Span<char> GetSpan(int size)
    {
        if (_isGiven) throw new InvalidOperationException("The document uses characters in place; none can be appended.");
        if (_buffer is null || _buffer.Length - _length < size)
        {
            if (_length > Bounds.MaxCharacters) PassCharacters();
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_length + size), Math.Max(4096, _length * 2)));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            if (_buffer is not null) ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }

    /// <summary>Counts characters as written that were put into <see cref="GetSpan"/>.</summary>
    /// <param name="count">How many.</param>
    public void Advance(int count) => _length += count;

    /// <summary>The characters of the buffer so far.</summary>
    public ReadOnlySpan<char> Text => _isGiven ? _given.Span : _buffer.AsSpan(0, _length);

    /// <summary>Takes back characters at the end of the buffer, such as white space at the end of a block.</summary>
    /// <param name="length">The length to cut the buffer to.</param>
    public void Truncate(int length)
    {
        _length = Math.Min(_length, length);
        for (int i = (_markedText?.Count ?? 0) - 1; i >= 0 && _markedText![i].End > length; i--)
        {
            MarkedText cut = _markedText[i] with { Length = length - _markedText[i].Start };
            if (cut.Length > 0) _markedText[i] = cut;
            else _markedText.RemoveAt(i);
        }
    }

    /// <summary>Says how characters of the buffer look. Ranges are given in the order of the text.</summary>
    /// <param name="start">Where they start in the buffer: not before the end of the range given last.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="traits">How they look; <see cref="CharacterTraits.None"/> adds nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range starts before the end of the last one.</exception>
    public void Mark(int start, int length, CharacterTraits traits)
    {
        // Of a text that was left out beyond its bound nothing is to be said.
        if (_isCut) length = Math.Min(length, Length - start);
        if (length <= 0 || traits == CharacterTraits.None) return;
        _markedText ??= [];
        if (_markedText is [.., MarkedText last])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(start, last.End);
            if (start == last.End && traits == last.Traits)
            {
                _markedText[^1] = last with { Length = last.Length + length };
                return;
            }
        }

        _markedText.Add(new MarkedText(start, length, traits));
    }

    /// <summary>Adds a block. When the bound on blocks is reached it is left out, and a diagnostic is added once.</summary>
    /// <param name="block">The block.</param>
    public void Add(in Block block)
    {
        if (_blockCount == _blocks.Length && !Grow()) return;
        _blocks[_blockCount++] = block;
    }

    /// <summary>Adds a block to be filled in place; where the bound on blocks is reached, one that nobody reads.</summary>
    internal ref Block Add()
    {
        if (_blockCount == _blocks.Length && !Grow()) return ref _surplus;
        return ref _blocks[_blockCount++];
    }

    /// <summary>The blocks so far and room for more behind them, to be filled and then counted by <see cref="AdvanceBlocks"/>.</summary>
    /// <param name="count">How many more.</param>
    /// <param name="blocks">All of them.</param>
    /// <returns>Whether there is room for so many; there is none where the bound on blocks is near.</returns>
    internal bool TryGetBlocks(int count, out Span<Block> blocks)
    {
        if (_blocks.Length - _blockCount < count && _blocks.Length < Bounds.MaxBlocks) Grow();
        blocks = _blocks;
        return _blocks.Length - _blockCount >= count;
    }

    /// <summary>Counts blocks as added that were put into <see cref="TryGetBlocks"/>.</summary>
    internal void AdvanceBlocks(int count) => _blockCount += count;

    /// <summary>Takes back the last blocks.</summary>
    /// <param name="count">How many blocks are kept.</param>
    public void TruncateBlocks(int count) => _blockCount = Math.Min(_blockCount, count);

    /// <summary>Takes back the innermost open table with its blocks; its text stays.</summary>
    /// <param name="start">The index of the block that starts it.</param>
    internal void TruncateTable(int start) => (_openTables, _blockCount) = (_openTables - 1, start);

    /// <summary>Takes back all blocks and what was said of them, to read the same file again.</summary>
    internal void Restart()
    {
        _length = _blockCount = _openTables = 0;
        _full = _isCut = false;
        _markedText = null;
        _diagnostics = null;
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="start">Where its text starts in the buffer.</param>
    /// <param name="length">The number of its characters.</param>
    /// <param name="source">Where it stands in the source.</param>
    /// <param name="sourceLength">How many source characters it takes.</param>
    /// <param name="traits">What is known beside the text.</param>
    public void AddParagraph(int start, int length, int source, int sourceLength, BlockTraits traits = BlockTraits.None) =>
        Add(new Block
        {
            Kind = BlockKind.Paragraph,
            Start = start,
            Length = length,
            Source = source,
            SourceLength = sourceLength,
            Traits = traits
        });

    /// <summary>Opens a table.</summary>
    /// <param name="source">Where it stands in the source.</param>
    /// <param name="traits">What is known of it.</param>
    public void BeginTable(int source, BlockTraits traits = BlockTraits.None)
    {
        _openTables++;
        Add(new Block { Kind = BlockKind.TableStart, Start = NextStart, Source = source, Traits = traits });
    }

    /// <summary>Closes the innermost open table; without one it does nothing.</summary>
    /// <param name="source">Where it ends in the source.</param>
    public void EndTable(int source)
    {
        if (_openTables == 0) return;
        _openTables--;
        Add(new Block { Kind = BlockKind.TableEnd, Start = NextStart, Source = source });
    }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <remarks>Beyond the bound on diagnostics they are only counted.</remarks>
    public void Report(Diagnostic diagnostic)
    {
        _diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>();
        if (_diagnostics.Count < Bounds.MaxDiagnostics) _diagnostics.Add(diagnostic);
        else LeftOutDiagnostics++;
    }

    /// <summary>How many diagnostics there were beyond the bound.</summary>
    internal int LeftOutDiagnostics { get; private set; }

    /// <summary>The document as read so far; open tables are closed.</summary>
    public Document ToDocument()
    {
        while (_openTables > 0) EndTable(0);
        KeepWithin(Blocks, Length);
        int replaced = TextRepair.ReplaceLoneSurrogates(_buffer.AsSpan(0, _length));
        if (replaced > 0) Report(new Diagnostic(ReadingDiagnostics.InvalidBytes, Location.None, Encoding.Unicode.WebName, replaced));
        return new Document(
            _isGiven ? _given : _buffer.AsMemory(0, _length),
            _blocks.AsMemory(0, _blockCount),
            _markedText?.ToArray(),
            SourceMap,
            _diagnostics?.ToImmutable() ?? [],
            Work)
        {
            MayEndEarly = MayEndEarly,
        };
    }

    /// <summary>Gives the buffers back; the document is not valid any more.</summary>
    public void Dispose()
    {
        if (_buffer is not null) ArrayPool<char>.Shared.Return(_buffer);
        if (_blocks.Length > 0) ArrayPool<Block>.Shared.Return(_blocks);
        _buffer = null;
        _blocks = [];
        _blockCount = _length = _openTables = 0;
    }

    // Nobody who reads the document need ask whether a block's text is there.
    private static void KeepWithin(Span<Block> blocks, int length)
    {
        foreach (ref Block block in blocks)
        {
            if ((uint)block.Start <= (uint)length && (uint)block.Length <= (uint)(length - block.Start)) continue;
            block.Start = Math.Clamp(block.Start, 0, length);
            block.Length = Math.Clamp(block.Length, 0, length - block.Start);
        }
    }

    private bool PassCharacters()
    {
        if (!_isCut) Report(new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, CharactersOfDocument, Bounds.MaxCharacters));
        return _isCut = true;
    }

    private bool Grow()
    {
        if (_blockCount >= Bounds.MaxBlocks)
        {
            if (!_full) Report(new Diagnostic(ReadingDiagnostics.TooManyBlocks, Location.None, Bounds.MaxBlocks));
            _full = true;
            return false;
        }

        Block[] larger = ArrayPool<Block>.Shared.Rent(Math.Max(16, _blocks.Length * 2));
        _blocks.AsSpan(0, _blockCount).CopyTo(larger);
        ArrayPool<Block>.Shared.Return(_blocks);
        _blocks = larger;
        return true;
    }
}
