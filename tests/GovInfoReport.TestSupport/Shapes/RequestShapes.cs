using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>Draws table 3 with its columns in any order, with further ones, with other heads and other places of groups.</summary>
internal sealed class RequestShapes
{
    private const int HeadRows = 3;

    private readonly GridTable _table;
    private readonly RequestsForm _form;
    private readonly int _lead;
    private readonly int _labels;
    private readonly int _step;
    private readonly List<ImmutableArray<GridCell>> _rows = [];

    private RequestShapes(GridTable table, RequestsForm form)
    {
        (_table, _form) = (table, form);
        _lead = form.Before is null ? 0 : 1;
        _labels = form.Groups is GroupPlace.Spanning or GroupPlace.EachRow ? 3 : 1;
        _step = form.Spacers ? 2 : 1;
    }

    private int First => _lead + _labels + (_form.Between is null ? 0 : 1);

    private int Width => _form.Order.Count * _step;

    private int Columns => First + Width + (_form.Behind is null ? 0 : 1);

    private bool IsOfficialOrder => _form is { Spacers: false } && _form.Order.SequenceEqual(RequestsForm.Default.Order);

    /// <summary>Draws the table.</summary>
    /// <param name="table">The official form.</param>
    /// <param name="form">How it is drawn.</param>
    public static GridTable Draw(GridTable table, RequestsForm form) => new RequestShapes(table, form).Draw();

    private GridTable Draw()
    {
        _rows.AddRange(Heads());
        int heads = _rows.Count, drawn = 0;
        ImmutableArray<GridCell>[] official = [.. _table.Rows.Skip(HeadRows)];
        GridCell? outcome = null, group = null;
        int outcomeLeft = 0, groupLeft = 0;
        List<ImmutableArray<GridCell>> ofGroup = [];
        for (int row = 0; row < official.Length; row++)
        {
            if (_form.HeadsAgain > 0 && drawn > 0 && drawn % _form.HeadsAgain == 0
                && _form.Groups != GroupPlace.Spanning) _rows.AddRange(_rows[..heads]);
            GridCell[] groups = [.. official[row].Where(c => c.Kind == GridCellKind.Group)];
            foreach (GridCell cell in groups)
            {
                if (cell.Column == 0) (outcome, outcomeLeft) = (cell, cell.RowSpan);
                else (group, groupLeft) = (cell, cell.RowSpan);
                if (_form.Groups == GroupPlace.OwnRow) _rows.Add([cell with { Column = _lead, ColumnSpan = Columns - _lead, RowSpan = 1 }]);
            }

            _rows.Add(Row(official[row], row, outcomeLeft-- > 0 ? outcome : null, groupLeft > 0 ? group : null));
            drawn++;
            if (groupLeft > 0) ofGroup.Add(official[row]);
            if (--groupLeft != 0 || !_form.SumRows) continue;
            _rows.Add(SumRow(ofGroup, outcome!, group!));
            ofGroup.Clear();
        }

        return new GridTable(_table.Table, Columns, [.. _rows]);
    }

    private IEnumerable<ImmutableArray<GridCell>> Heads()
    {
        string[] heads = [.. _form.Order.Select(HeadOf)];
        string corner = _table.Rows[0][0].Text;
        IEnumerable<GridCell> flat = heads.SelectMany((h, i) => Spaced(Head(h, First + (i * _step))));
        if (_form.Heads is RequestHeadRows.One or RequestHeadRows.OneBare)
        {
            string words = _form.Heads == RequestHeadRows.One ? "项目" : "";
            yield return [.. Optional(_form.Before, 0, 1), Head(words, _lead, _labels), .. Optional(_form.Between, First - 1, 1), .. flat,
                .. Optional(_form.Behind, First + Width, 1)];
            yield break;
        }

        int rows = _form.Heads == RequestHeadRows.Official && IsOfficialOrder ? HeadRows : 2;
        yield return
        [
            .. Optional(_form.Before, 0, rows),
            Head(corner, _lead, _labels, rows),
            .. Optional(_form.Between, First - 1, rows),
            Head(_table.Rows[0][1].Text, First, Width),
            .. Optional(_form.Behind, First + Width, rows),
        ];
        if (rows == 2)
        {
            yield return [.. flat];
            yield break;
        }

        int move = First - 3;
        yield return [.. _table.Rows[1].Select(c => c with { Column = c.Column + move })];
        yield return [.. _table.Rows[2].Select(c => c with { Column = c.Column + move })];
    }

    private ImmutableArray<GridCell> Row(ImmutableArray<GridCell> cells, int row, GridCell? outcome, GridCell? group)
    {
        GridCell[] figures = [.. cells.Where(c => c.Kind == GridCellKind.Figure)];
        List<GridCell> drawn = [.. Labels(cells, outcome, group)];
        if (_form.Before is not null) drawn.Insert(0, new(Number(row + 1), GridCellKind.Head, 0));
        if (_form.Between is not null) drawn.Add(new(Number(row + 1), GridCellKind.Head, First - 1));
        for (int i = 0; i < _form.Order.Count; i++) drawn.AddRange(Spaced(FigureOf(figures,
            _form.Order[i]) with
        { Column = First + (i * _step) }));
        if (_form.Behind is not null) drawn.Add(new(Further(_form.Behind, row + HeadRows), GridCellKind.Head, First + Width));
        return [.. drawn];
    }

    private IEnumerable<GridCell> Labels(ImmutableArray<GridCell> cells, GridCell? outcome, GridCell? group)
    {
        GridCell label = cells.Single(c => c.Kind == GridCellKind.Label);
        switch (_form.Groups)
        {
            case GroupPlace.Spanning:
                int further = _form.SumRows ? 1 : 0;
                int groups = _table.Table.Rows.Select(r => r.Group).Distinct().Count(g => g is not null);
                int MoreOf(GridCell c) => c.Kind != GridCellKind.Group ? 0 : c.Column == 0 ? further * groups : further;
                GridCell Moved(GridCell c) => c with { Column = c.Column + _lead, RowSpan = c.RowSpan + MoreOf(c) };
                return cells.Where(c => c.Kind != GridCellKind.Figure).Select(Moved);
            case GroupPlace.EachRow:
                GridCell?[] beside = [outcome, group];
                GridCell[] kept = [.. beside.OfType<GridCell>().Select((c, i) => c with { Column = _lead + i, RowSpan = 1 })];
                return [.. kept, label with { Column = _lead + kept.Length, ColumnSpan = _labels - kept.Length }];
            case GroupPlace.InLabel when group is not null:
                return [label with { Text = group.Text + label.Text, Column = _lead, ColumnSpan = 1 }];
            default:
                return [label with { Column = _lead, ColumnSpan = 1 }];
        }
    }

    private ImmutableArray<GridCell> SumRow(List<ImmutableArray<GridCell>> rows, GridCell outcome, GridCell group)
    {
        GridCell[][] figures = [.. rows.Select(r => r.Where(c => c.Kind == GridCellKind.Figure).ToArray())];
        List<GridCell> drawn = [];
        if (_form.Before is not null) drawn.Add(Head("", 0));
        if (_form.Groups == GroupPlace.EachRow) drawn.AddRange([outcome with { Column = _lead, RowSpan = 1 },
            group with { Column = _lead + 1, RowSpan = 1 }]);
        drawn.Add(Head(_form.SumWord, _lead + _labels - 1));
        if (_form.Between is not null) drawn.Add(Head("", First - 1));
        for (int i = 0; i < _form.Order.Count; i++)
        {
            long sum = figures.Sum(f => ValueOf(FigureOf(f, _form.Order[i]).Text));
            drawn.AddRange(Spaced(Head(Number(sum), First + (i * _step))));
        }

        if (_form.Behind is not null) drawn.Add(Head("", First + Width));
        return [.. drawn];
    }

    private string HeadOf(int column) =>
        column == RequestsForm.Subtotal ? _form.SumWord
        : column == 0 ? _table.Rows[1][0].Text
        : column == _table.Table.Columns.Length - 1 ? TotalHead
        : _table.Rows[2][column - 1].Text;

    // Of two heads that read alike nobody can tell which is which.
    private string TotalHead => _form.SumWord[0] == _table.Rows[1][^1].Text[0] ? _table.Table.Columns[^1].Label : _table.Rows[1][^1].Text;

    private static GridCell FigureOf(GridCell[] figures, int column) => column < figures.Length
        ? figures[column]
        : new(Number(figures[1..^1].Sum(f => ValueOf(f.Text))), GridCellKind.Head, 0);

    private static string Further(string head, int row) => head switch
    {
        "备注" => row % 3 == 0 ? "较上年有所增加" : "",
        "占比" => Number(row) + "%",
        _ => Number(row * 7),
    };

    private static IEnumerable<GridCell> Optional(string? head, int column, int rows) => head is null ? [] : [Head(head, column, 1, rows)];

    private IEnumerable<GridCell> Spaced(GridCell cell) => _form.Spacers ? [cell, new("", GridCellKind.Head, cell.Column + 1)] : [cell];

    private static GridCell Head(string text, int column, int columnSpan = 1, int rowSpan = 1) =>
        new(text, GridCellKind.Head, column, columnSpan, rowSpan);

    // The figure that the text begins with, in digits of either width; 0 for a blank.
    private static long ValueOf(string text)
    {
        IEnumerable<char> figure = text.TrimStart().TakeWhile(c => char.IsDigit(c) || c == ',').Where(char.IsDigit);
        return figure.Aggregate(0L, (value, c) => (value * 10) + (long)char.GetNumericValue(c));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
