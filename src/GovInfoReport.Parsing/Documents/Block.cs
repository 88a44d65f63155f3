using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>A small piece of a <see cref="Document"/>: a stretch of its characters with what the file says of it.</summary>
[StructLayout(LayoutKind.Explicit, Size = 28, Pack = 4)]
public struct Block
{
    [FieldOffset(0)]
    private int _start;

    [FieldOffset(4)]
    private int _length;

    [FieldOffset(8)]
    private int _source;

    [FieldOffset(12)]
    private int _sourceLength;

    [FieldOffset(16)]
    private int _row;

    [FieldOffset(20)]
    private ushort _column;

    [FieldOffset(22)]
    private ushort _rowSpan;

    [FieldOffset(24)]
    private ushort _columnSpan;

    [FieldOffset(26)]
    private BlockKind _kind;

    [FieldOffset(27)]
    private BlockTraits _traits;

    // The same memory in larger words: a block of plain text is written in four of them, not in ten.
    [FieldOffset(0)]
    private ulong _textWord;

    [FieldOffset(8)]
    private ulong _sourceWord;

    [FieldOffset(16)]
    private ulong _placeWord;

    [FieldOffset(24)]
    private uint _formWord;

    /// <summary>Where the text starts in <see cref="Document.Text"/>.</summary>
    public int Start { readonly get => _start; set => _start = value; }

    /// <summary>The number of characters; outer white space is left out.</summary>
    public int Length { readonly get => _length; set => _length = value; }

    /// <summary>Where the piece stands in the source, in the terms of the document's <see cref="SourceMap"/>: an offset for text and HTML, an index of the reader's own otherwise.</summary>
    public int Source { readonly get => _source; set => _source = value; }

    /// <summary>How many characters the piece takes in a text or HTML source.</summary>
    public int SourceLength { readonly get => _sourceLength; set => _sourceLength = value; }

    /// <summary>The row of a cell, from 0, or the line of a paragraph or fragment of plain text, from 0.</summary>
    public int Row { readonly get => _row; set => _row = value; }

    /// <summary>The column of a cell, from 0, spans resolved; the position of a fragment in its line, from 0.</summary>
    public ushort Column { readonly get => _column; set => _column = value; }

    /// <summary>How many rows a cell spans, at least 1.</summary>
    public ushort RowSpan { readonly get => _rowSpan; set => _rowSpan = value; }

    /// <summary>How many columns a cell spans, at least 1.</summary>
    public ushort ColumnSpan { readonly get => _columnSpan; set => _columnSpan = value; }

    /// <summary>What the block is.</summary>
    public BlockKind Kind { readonly get => _kind; set => _kind = value; }

    /// <summary>What the reader knows beside the text.</summary>
    public BlockTraits Traits { readonly get => _traits; set => _traits = value; }

    /// <summary>The end of the text in <see cref="Document.Text"/>.</summary>
    public readonly int End => Start + Length;

    /// <summary>Sets all of a block whose text is the source itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetInPlace(BlockKind kind, int start, int length, int row, int column, int columnSpan, BlockTraits traits)
    {
        column = Math.Min(column, ushort.MaxValue);
        columnSpan = Math.Min(columnSpan, ushort.MaxValue);
        if (BitConverter.IsLittleEndian)
        {
            _textWord = _sourceWord = (uint)start | ((ulong)(uint)length << 32);
            _placeWord = (uint)row | ((ulong)(uint)column << 32) | (1UL << 48);
            _formWord = (uint)columnSpan | ((uint)kind << 16) | ((uint)traits << 24);
            return;
        }

        (_start, _length, _source, _sourceLength, _row) = (start, length, start, length, row);
        (_column, _rowSpan, _columnSpan, _kind, _traits) = ((ushort)column, 1, (ushort)columnSpan, kind, traits);
    }
}
