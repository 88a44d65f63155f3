namespace GovInfoReport.Parsing;

/// <summary>A table as rows and columns of pieces, spans resolved: what stands over a figure and beside it can be asked.</summary>
internal sealed class ShapeGrid
{
    /// <summary>No piece.</summary>
    public const int None = -1;

    // More than any table of a report has: beyond it a grid is none.
    private const int MaxColumns = 128;
    private const int MaxRows = 512;

    private readonly Document _document;
    private readonly ShapePiece[] _pieces;
    private readonly ShapeKind[] _kinds;
    private readonly string?[] _words;
    private readonly int[] _at;

    private ShapeGrid(Document document, ShapePiece[] pieces, int rows, int columns)
    {
        (_document, _pieces, Rows, Columns) = (document, pieces, rows, columns);
        _words = new string?[pieces.Length];
        _kinds = new ShapeKind[pieces.Length];
        _at = new int[rows * columns];
        Array.Fill(_at, None);
        for (int i = 0; i < pieces.Length; i++)
        {
            _kinds[i] = KindOf(TextOf(i));
            Lay(i);
        }
    }

    private ShapeGrid(ShapeGrid grid) =>
        (_document, _pieces, _kinds, _words, _at, Rows, Columns, Caption, IsAligned) =
        (grid._document, grid._pieces, grid._kinds, grid._words, grid._at, grid.Rows, grid.Columns, grid.Caption, grid.IsAligned);

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The number of pieces.</summary>
    public int Count => _pieces.Length;

    /// <summary>The first and the last block of the document that the table was made of.</summary>
    public Range Blocks { get; init; }

    /// <summary>The words of the lines right above the table, which may name all that stands in it.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Whether only the places of characters tell its rows and columns: then nothing tells what a cell covers.</summary>
    public bool IsAligned { get; init; }

    /// <summary>What says which column a piece stands in.</summary>
    public ShapeOrigin Origin { get; init; }

    /// <summary>A piece.</summary>
    public ShapePiece this[int piece] => _pieces[piece];

    /// <summary>Lays pieces out as a grid.</summary>
    /// <returns>The grid; <see langword="null"/> where it has too many rows or columns for a report.</returns>
    public static ShapeGrid? Of(Document document, List<ShapePiece> pieces, Range blocks, string caption,
        ShapeOrigin origin = ShapeOrigin.File)
    {
        int rows = 0, columns = 0;
        foreach (ShapePiece piece in pieces)
        {
            rows = Math.Max(rows, piece.Row + 1);
            columns = Math.Max(columns, piece.Column + piece.ColumnSpan);
        }

        if (rows is 0 or > MaxRows || columns is 0 or > MaxColumns) return null;
        document.Work.Add(rows * columns);
        return new ShapeGrid(document, [.. pieces], rows, columns)
        {
            Blocks = blocks,
            Caption = caption,
            Origin = origin,
            IsAligned = origin == ShapeOrigin.Blanks || IsInAligned(document, blocks.Start.Value),
        };
    }

    private static bool IsInAligned(Document document, int block)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int start = block;
        while (start > 0 && blocks[start].Kind is not (BlockKind.TableStart or BlockKind.TableEnd)) start--;
        document.Work.Add(block - start);
        return (blocks[start].Traits & BlockTraits.Aligned) != 0;
    }

    /// <summary>The piece that covers a place; <see cref="None"/> where none does.</summary>
    public int At(int row, int column) => (uint)row < (uint)Rows && (uint)column < (uint)Columns ? _at[(row * Columns) + column] : None;

    /// <summary>The grid together with the blocks before it, from one on.</summary>
    public ShapeGrid From(int block) => new(this) { Blocks = block..Blocks.End, Origin = Origin };

    /// <summary>
    /// Whether a row has lost no cell, so far as its width tells: a row that is short of others may have lost any of its cells.
    /// </summary>
    public bool IsWhole(int row) => Origin != ShapeOrigin.File || At(row, Columns - 1) != None;

    /// <summary>Whether something stands in the last column of a row, if only a mark for a blank cell.</summary>
    public bool EndsInCell(int row) => At(row, Columns - 1) is >= 0 and var piece && _pieces[piece].Length > 0;

    /// <summary>Whether no row from the first to one has lost a cell.</summary>
    public bool IsWholeUpTo(int row)
    {
        for (; row >= 0; row--)
        {
            if (!IsWhole(row)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether figures in the order of the format stand in their columns for certain. Where columns are told by counting, a figure may be
    /// lost and another split: no blank stands at an end, and between blanks the sum must fit.
    /// </summary>
    /// <param name="pieces">The pieces of a row or a group, the total last.</param>
    /// <param name="mayBeMoved">Whether nothing stands at the end of the line: a cell before that may be lost.</param>
    public bool AreInPlace(IReadOnlyList<ShapePiece> pieces, bool mayBeMoved = false)
    {
        if (Origin is ShapeOrigin.File or ShapeOrigin.Words) return true;
        if (Origin == ShapeOrigin.FullMarks && !mayBeMoved) return true;
        bool hasBlank = pieces.Any(p => p.Length == 0);
        if (Origin == ShapeOrigin.Marks && !hasBlank && !mayBeMoved) return true;
        return AddUp(pieces, out long total) && (total != 0 || !hasBlank);
    }

    /// <summary>Whether pieces are counts and blanks, the last of them the sum of the others.</summary>
    public bool AddUp(IReadOnlyList<ShapePiece> pieces, out long total)
    {
        bool hasOther = false;
        long sum = total = 0;
        foreach (ShapePiece piece in pieces)
        {
            ReadOnlySpan<char> text = TextOf(piece);
            Figure figure = FigureReader.Read(text);
            bool isCount = figure is { Kind: FigureKind.Number or FigureKind.ZeroLed, Scale: 0 };
            hasOther |= !isCount && figure.Kind != FigureKind.Blank;
            total = isCount ? figure.Digits : 0;
            sum += total;
        }

        return !hasOther && sum == 2 * total;
    }

    /// <summary>What a piece is by its text.</summary>
    public ShapeKind KindOf(int piece) => piece == None ? ShapeKind.Blank : _kinds[piece];

    /// <summary>The text of a piece.</summary>
    public ReadOnlySpan<char> TextOf(int piece) => _document.Text.Span.Slice(_pieces[piece].Start, _pieces[piece].Length);

    /// <summary>The text of a piece of the table.</summary>
    public ReadOnlySpan<char> TextOf(ShapePiece piece) => _document.Text.Span.Slice(piece.Start, piece.Length);

    /// <summary>The words of a piece in comparable form; empty for what is not words.</summary>
    public string WordsOf(int piece)
    {
        if (piece == None || _kinds[piece] != ShapeKind.Words) return "";
        return _words[piece] ??= ShapeWords.Normalize(TextOf(piece));
    }

    /// <summary>
    /// Whether a figure may stand at a place: one stands in its row; or no head follows below it in its column, and a figure stands above
    /// it, or below it while words stand beside it. Blank cells elsewhere belong to heads.
    /// </summary>
    public bool MayStateValue(ShapePiece place)
    {
        // A mark for a blank cell stands nowhere else.
        bool isMark = place.Length > 0 && KindOf(TextOf(place)) == ShapeKind.Blank;
        if (isMark || HoldsFigure(place.Row)) return true;
        ShapeKind below = NextBelow(place);
        if (below == ShapeKind.Words) return false;
        for (int row = 0; row < place.Row; row++)
        {
            if (KindOf(At(row, place.Column)) == ShapeKind.Figure) return true;
        }

        return below == ShapeKind.Figure && IsBesideLabel(place);
    }

    // The words left of it have others right below them, as labels have.
    private bool IsBesideLabel(ShapePiece place)
    {
        for (int column = place.Column - 1; column >= 0; column--)
        {
            if (KindOf(At(place.Row, column)) == ShapeKind.Words) return KindOf(At(place.Row + 1, column)) == ShapeKind.Words;
        }

        return false;
    }

    private ShapeKind NextBelow(ShapePiece place)
    {
        for (int row = place.Row + 1; row < Rows; row++)
        {
            if (KindOf(At(row, place.Column)) is not ShapeKind.Blank and var kind) return kind;
        }

        return ShapeKind.Blank;
    }

    /// <summary>Whether a figure stands in a row.</summary>
    public bool HoldsFigure(int row)
    {
        for (int column = 0; column < Columns; column++)
        {
            if (KindOf(At(row, column)) == ShapeKind.Figure) return true;
        }

        return false;
    }

    /// <summary>Where the first figure starts in the document's text; -1 where none stands in it.</summary>
    public int FirstFigure
    {
        get
        {
            int first = Array.IndexOf(_kinds, ShapeKind.Figure);
            return first < 0 ? None : _pieces[first].Start;
        }
    }

    /// <summary>How many pieces stand in a row, those from rows above too.</summary>
    public int Width(int row)
    {
        int width = 0;
        for (int column = 0, last = None; column < Columns; column++)
        {
            int piece = At(row, column);
            if (piece != None && piece != last) width++;
            last = piece;
        }

        return width;
    }

    /// <summary>The words that start in a row, in their order.</summary>
    public IEnumerable<int> WordsIn(int row)
    {
        int last = None;
        for (int column = 0; column < Columns; column++)
        {
            int piece = At(row, column);
            if (piece == last || piece == None || _pieces[piece].Row != row) continue;
            last = piece;
            if (_kinds[piece] == ShapeKind.Words) yield return piece;
        }
    }

    /// <summary>What a text is alone.</summary>
    public static ShapeKind KindOf(ReadOnlySpan<char> text) => text.IsEmpty ? ShapeKind.Blank : FigureReader.Read(text).Kind switch
    {
        FigureKind.Blank => ShapeKind.Blank,
        FigureKind.Words => ShapeKind.Words,
        _ => ShapeKind.Figure,
    };

    private void Lay(int index)
    {
        ShapePiece piece = _pieces[index];
        int lastRow = Math.Min(Rows, piece.Row + piece.RowSpan), lastColumn = Math.Min(Columns, piece.Column + piece.ColumnSpan);
        _document.Work.Add((lastRow - piece.Row) * (lastColumn - piece.Column));
        for (int row = piece.Row; row < lastRow; row++)
        {
            for (int column = piece.Column; column < lastColumn; column++)
            {
                ref int at = ref _at[(row * Columns) + column];
                if (at == None) at = index;
            }
        }
    }
}
