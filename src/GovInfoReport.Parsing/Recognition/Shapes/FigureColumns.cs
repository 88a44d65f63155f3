namespace GovInfoReport.Parsing;

/// <summary>Columns of figures that only the places of characters tell.</summary>
internal sealed class FigureColumns
{
    private readonly (int From, int To)[] _columns;

    private FigureColumns((int From, int To)[] columns) => _columns = columns;

    /// <summary>How many there are.</summary>
    public int Count => _columns.Length;

    /// <summary>Finds the columns by the lines that end in as many values.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="count">How many columns are sought.</param>
    /// <param name="least">How many lines must have them.</param>
    /// <returns>The columns; <see langword="null"/> where they do not stand apart.</returns>
    public static FigureColumns? Of(IEnumerable<PlacedLine> lines, int count, int least)
    {
        (int From, int To)[] columns = new (int, int)[count];
        Array.Fill(columns, (int.MaxValue, 0));
        int whole = 0;
        foreach (PlacedLine line in lines)
        {
            int first = line.Pieces.FindIndex(p => p.IsValue);
            if (first < 0 || line.Pieces.Count - first != count || !line.Pieces[first..].TrueForAll(p => p.IsValue)) continue;
            for (int i = 0; i < count; i++)
            {
                PlacedPiece value = line.Pieces[first + i];
                columns[i] = (Math.Min(columns[i].From, value.From), Math.Max(columns[i].To, value.To));
            }

            whole++;
        }

        for (int i = 0; i + 1 < count; i++)
        {
            if (columns[i].To >= columns[i + 1].From) return null;
        }

        return whole < least ? null : new FigureColumns(columns);
    }

    /// <summary>Whether a figure of a line stands in the columns.</summary>
    public bool HasFigures(PlacedLine line) => line.Pieces.Exists(p => p.IsValue && At(p) >= 0);

    /// <summary>Whether a piece is of words before the first column.</summary>
    public bool IsBefore(PlacedPiece piece) => !piece.IsValue && piece.To <= _columns[0].From;

    /// <summary>The column that a piece stands in; -1 where it stands in none.</summary>
    public int At(PlacedPiece piece)
    {
        int best = -1, most = 0;
        for (int i = 0; i < _columns.Length; i++)
        {
            int overlap = piece.Overlap(_columns[i].From, _columns[i].To);
            if (overlap > most) (best, most) = (i, overlap);
        }

        return best;
    }

    /// <summary>The values of a line, one for each column.</summary>
    /// <returns>The values; <see langword="null"/> where one stands in no column, two stand in one, or one is missing.</returns>
    public List<ShapePiece>? ValuesOf(PlacedLine line)
    {
        ShapePiece?[] values = new ShapePiece?[_columns.Length];
        foreach (PlacedPiece piece in line.Pieces)
        {
            if (!piece.IsValue) continue;
            int column = At(piece);
            if (column < 0 || values[column] is not null) return null;
            values[column] = piece.Piece;
        }

        return values.All(v => v is not null) ? [.. values.Select(v => v!.Value)] : null;
    }
}
