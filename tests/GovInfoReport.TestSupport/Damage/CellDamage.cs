using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Damages within one row of a drawn table.</summary>
internal static class CellDamage
{
    private const int ShortestDamagedLabel = 4;

    public static TableDamage? DropFigure(GridTable table, Random random)
    {
        (int row, int index) = Choose(table, c => c.Kind == GridCellKind.Figure, random);
        if (row < 0) return null;
        GridCell cell = table.Rows[row][index];
        return new(table.WithRow(row, Without(table, row, index)), [Place.Of(cell.Row!)], $"{cell.Cell} '{cell.Text}' is gone");
    }

    public static TableDamage? GlueFigures(GridTable table, Random random)
    {
        if (ChoosePair(table, random) is not (int at, int index)) return null;
        GridCell left = table.Rows[at][index], right = table.Rows[at][index + 1];
        GridTable glued = table.WithRow(at, table.Rows[at].SetItem(index, left with { Text = left.Text + right.Text.TrimStart() }));
        return new(glued.WithRow(at, Without(glued, at, index + 1)), [Place.Of(left.Row!), Place.Of(right.Row!)],
            $"{left.Cell} and {right.Cell}: '{left.Text}' and '{right.Text}' glued");
    }

    public static TableDamage? MoveFigure(GridTable table, Random random)
    {
        if (ChoosePair(table, random) is not (int at, int index)) return null;
        GridCell left = table.Rows[at][index], right = table.Rows[at][index + 1];
        GridCell both = left with { Text = $"{left.Text} {right.Text.TrimStart()}" }, none = right with { Text = "" };
        bool toLeft = random.Next(2) == 0;
        ImmutableArray<GridCell> row = toLeft
            ? table.Rows[at].SetItem(index, both).SetItem(index + 1, none)
            : table.Rows[at].SetItem(index, left with { Text = "" }).SetItem(index + 1, right with { Text = both.Text });
        return new(table.WithRow(at, row), [Place.Of(left.Row!), Place.Of(right.Row!)],
            $"{left.Cell} and {right.Cell}: '{both.Text}' in the {(toLeft ? "first" : "second")}");
    }

    // Two figures side by side.
    private static (int Row, int Index)? ChoosePair(GridTable table, Random random)
    {
        (int Row, int Index)[] pairs =
        [
            .. from row in table.FigureRows
               from i in Enumerable.Range(1, table.Rows[row].Length - 1)
               where EndsInDigit(table.Rows[row][i - 1]) && EndsInDigit(table.Rows[row][i])
               select (row, i - 1),
        ];
        return pairs.Length == 0 ? null : pairs[random.Next(pairs.Length)];
    }

    public static TableDamage? SplitFigure(GridTable table, Random random)
    {
        (int row, int index) = Choose(table, c => c.Kind == GridCellKind.Figure && FirstPair(c.Text) >= 0, random);
        if (row < 0) return null;
        GridCell cell = table.Rows[row][index];
        int at = FirstPair(cell.Text) + 1;
        GridCell split = cell with { Text = cell.Text.Insert(at, " ") };
        return new(table.WithRow(row, table.Rows[row].SetItem(index, split)), [Place.Of(cell.Row!)], $"{cell.Cell}: '{split.Text}'");
    }

    public static TableDamage? MisreadDigit(GridTable table, Random random)
    {
        (int row, int index) = Choose(table, c => c.Kind == GridCellKind.Figure && c.Text.IndexOfAny(['0', '1']) >= 0, random);
        if (row < 0) return null;
        GridCell cell = table.Rows[row][index];
        int at = cell.Text.IndexOfAny(['0', '1']);
        char letter = cell.Text[at] == '0' ? "OoQ〇"[random.Next(4)] : "lI|!"[random.Next(4)];
        GridCell misread = cell with { Text = cell.Text[..at] + letter + cell.Text[(at + 1)..] };
        return new(table.WithRow(row, table.Rows[row].SetItem(index, misread)), [Place.Of(cell.Row!)], $"{cell.Cell}: '{misread.Text}'");
    }

    public static TableDamage? DropLabel(GridTable table, Random random)
    {
        (int row, int index) = Choose(table, c => c.Kind == GridCellKind.Label && table.Table.Number != 4, random);
        if (row < 0) return null;
        GridCell label = table.Rows[row][index];
        return new(table.WithRow(row, table.Rows[row].SetItem(index, label with { Text = "" })), [Place.Of(label.Row!)],
            $"the label '{label.Text}' is gone");
    }

    /// <summary>Takes a character from every second or third label and head that is long enough to stay recognisable.</summary>
    public static TableDamage? LoseCharacters(GridTable table, Random random)
    {
        GridTable damaged = table;
        int candidates = 0, every = 2 + random.Next(2);
        for (int row = 0; row < table.Rows.Length; row++)
            damaged = damaged.WithRow(row,
                table.Rows[row].Select(c => IsLongLabel(c) && candidates++ % every == 0 ? c with { Text = WithoutOne(c.Text, random) } : c)
                .ToArray());
        return new(damaged, [Place.OfTable(table.Table.Number)], "labels have lost characters");
    }

    private static bool IsLongLabel(GridCell cell) => cell.Kind != GridCellKind.Figure && cell.FlatText.Length >= ShortestDamagedLabel;

    private static string WithoutOne(string text, Random random)
    {
        int at = random.Next(text.Length);
        return text[at] == '\n' ? WithoutOne(text, random) : text.Remove(at, 1);
    }

    private static (int Row, int Index) Choose(GridTable table, Func<GridCell, bool> suits, Random random)
    {
        List<(int, int)> candidates = [];
        foreach (int row in table.FigureRows)
        {
            for (int i = 0; i < table.Rows[row].Length; i++)
            {
                if (suits(table.Rows[row][i])) candidates.Add((row, i));
            }
        }

        return candidates.Count == 0 ? (-1, -1) : candidates[random.Next(candidates.Count)];
    }

    // What stood to the right moves up: the row is a column short.
    private static IEnumerable<GridCell> Without(GridTable table, int row, int index) =>
        table.Rows[row].RemoveAt(index).Select((c, i) => i < index ? c : c with { Column = c.Column - 1 });

    private static bool EndsInDigit(GridCell cell) =>
        cell.Kind == GridCellKind.Figure && cell.Text.Length > 0 && char.IsDigit(cell.Text[^1]);

    private static int FirstPair(string text)
    {
        for (int i = 1; i < text.Length && text[i] != '（'; i++)
        {
            if (char.IsDigit(text[i - 1]) && char.IsDigit(text[i])) return i - 1;
        }

        return -1;
    }
}
