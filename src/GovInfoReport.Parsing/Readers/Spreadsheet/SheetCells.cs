namespace GovInfoReport.Parsing;

/// <summary>A cell with text: its place from 0 and its characters in the document's buffer.</summary>
internal readonly record struct SheetCell(int Row, int Column, int Start, int Length) : IComparable<SheetCell>
{
    /// <summary>The colour of its text and the one behind, see <see cref="OfficeColor"/>.</summary>
    public (int Text, int Background) Colors { get; init; }

    /// <summary>How all its text looks, beside the marks of parts of it.</summary>
    public CharacterTraits Traits { get; init; }

    public int CompareTo(SheetCell other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);
}

/// <summary>A merged range: its corners from 0.</summary>
internal readonly record struct SheetMerge(int Row, int Column, int LastRow, int LastColumn) : IComparable<SheetMerge>
{
    /// <summary>Whether a cell lies in the range.</summary>
    public bool Covers(int row, int column) => row >= Row && row <= LastRow && column >= Column && column <= LastColumn;

    /// <summary>Reads a range such as <c>B2:C12</c>, or a single cell; <see langword="false"/> where it is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out SheetMerge range)
    {
        range = default;
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> first = colon < 0 ? text : text[..colon], last = text[(colon + 1)..];
        if (!SheetReference.TryRead(first, out int row, out int column)) return false;
        if (!SheetReference.TryRead(last, out int lastRow, out int lastColumn) || lastRow < row || lastColumn < column) return false;
        range = new SheetMerge(row, column, lastRow, lastColumn);
        return true;
    }

    public int CompareTo(SheetMerge other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);
}

/// <summary>References such as <c>B12</c>.</summary>
internal static class SheetReference
{
    private const int MaxColumns = 16_384, MaxRows = 1_048_576;

    /// <summary>
    /// Reads a reference into row and column from 0; <see langword="false"/> where it is none, or beyond what a sheet can hold.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        int i = 0;
        for (; i < text.Length && char.IsAsciiLetterUpper(text[i]) && column <= MaxColumns; i++)
            column = (column * 26) + (text[i] - 'A' + 1);
        int digits = i;
        for (; i < text.Length && char.IsAsciiDigit(text[i]) && row <= MaxRows; i++) row = (row * 10) + (text[i] - '0');
        bool isReference = digits > 0 && i > digits && i == text.Length && column <= MaxColumns && row is >= 1 and <= MaxRows;
        (row, column) = (row - 1, column - 1);
        return isReference;
    }
}
