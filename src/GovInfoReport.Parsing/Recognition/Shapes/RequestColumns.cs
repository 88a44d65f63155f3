namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which columns of a grid are those of table 3: by their heads, where each is found once, or where the sums of all rows leave one
/// way of reading.
/// </summary>
internal sealed class RequestColumns
{
    private const int MinLabels = 3;

    // Fewer rows with figures confirm nothing.
    private const int MinSums = 3;

    // Of more ways than two columns for each, none is the only one that fits.
    private const int MaxWays = 256;

    // Of a longer text, nothing says that it is a head.
    private const int MaxHead = 8;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly int Count = Requests.Columns.Length;
    private static readonly string[] Labels = [.. Requests.Columns.Select(c => LabelText.Normalize(c.Label))];

    private readonly ShapeGrid _grid;
    private readonly RequestColumn[] _columns;
    private readonly int? _year;

    private RequestColumns(ShapeGrid grid, int firstRow, int? year)
    {
        (_grid, FirstRow, _year) = (grid, firstRow, year);
        _columns = new RequestColumn[grid.Columns];
        for (int column = 0; column < _columns.Length; column++) _columns[column] = Look(column);
    }

    /// <summary>The first row below the heads.</summary>
    public int FirstRow { get; }

    /// <summary>The column of the grid for each column of the format.</summary>
    public int[] Found { get; private set; } = [];

    /// <summary>Finds the columns.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <returns>The columns; <see langword="null"/> where the grid is not table 3, or they cannot be told.</returns>
    public static RequestColumns? Find(ShapeGrid grid, int? year)
    {
        int first = FindFirstRow(grid, out int labels);
        if (labels < MinLabels || !grid.IsWholeUpTo(first - 1)) return null;
        RequestColumns columns = new(grid, first, year);
        return columns.TryFind() && !columns.StandBesideOthers() && !columns.ComeAgainElsewhere() ? columns : null;
    }

    // Heads stand once more below, in another order: what is below them is not under the first.
    private bool ComeAgainElsewhere()
    {
        for (int row = FirstRow; row < _grid.Rows; row++)
        {
            int[] heads = _grid.HoldsFigure(row) ? [] : [.. _grid.WordsIn(row).Select(ColumnOf).Where(c => c >= 0)];
            for (int i = 1; i < heads.Length; i++)
            {
                if (Found[heads[i]] < Found[heads[i - 1]]) return true;
            }
        }

        return false;
    }

    private int ColumnOf(int piece) => ShapeWords.RequestColumnOf(_grid.WordsOf(piece));

    // Rows side by side: other labels and their figures stand before the labels. Which of a line's labels wrap is not told.
    private bool StandBesideOthers()
    {
        bool hasLabels = false, hasFigures = false;
        foreach (RequestColumn column in _columns.AsSpan(0, Found.Min()))
        {
            if (column.HoldsLabels && hasFigures) return true;
            hasLabels |= column.HoldsLabels;
            hasFigures |= hasLabels && column is { Figures: > 0, IsSerial: false };
        }

        return false;
    }

    /// <summary>The columns in a grid without heads that the table goes on in: the same where it has as many, else none.</summary>
    public RequestColumns GoingOnIn(ShapeGrid grid) =>
        new(grid, 0, _year) { Found = grid.Columns == _grid.Columns ? Found : [] };

    /// <summary>What is known of a column.</summary>
    public RequestColumn this[int column] => _columns[column];

    private static int FindFirstRow(ShapeGrid grid, out int labels)
    {
        int first = grid.Rows;
        labels = 0;
        for (int row = 0; row < grid.Rows; row++)
        {
            foreach (int piece in grid.WordsIn(row))
            {
                if (ShapeWords.RequestRowOf(grid.WordsOf(piece)) is null) continue;
                first = Math.Min(first, row);
                labels++;
                break;
            }
        }

        return first;
    }

    private RequestColumn Look(int column)
    {
        RequestColumn found = new();
        for (int row = 0; row < FirstRow; row++) LookAtHead(found, _grid.At(row, column), row, column);
        int serials = 0, last = ShapeGrid.None;
        for (int row = FirstRow; row < _grid.Rows; row++)
        {
            int piece = _grid.At(row, column);
            if (piece == last) continue;
            last = piece;
            switch (_grid.KindOf(piece))
            {
                case ShapeKind.Figure:
                    found.Figures++;
                    serials += FigureReader.TryReadDigits(_grid.TextOf(piece), out long digits) && digits == serials + 1 ? 1 : 0;
                    break;
                case ShapeKind.Words:
                    found.Words++;
                    found.Labels += IsLabel(_grid.WordsOf(piece)) ? 1 : 0;
                    break;
            }
        }

        found.IsSerial = serials > MinSums && serials == found.Figures;
        return found;
    }

    private static bool IsLabel(string words) => LabelCatalog.Find(words).NamesRows || ShapeWords.RequestRowOf(words) is not null;

    private void LookAtHead(RequestColumn found, int piece, int row, int column)
    {
        // A year may stand without a word.
        if (_grid.KindOf(piece) == ShapeKind.Figure && ShapeWords.IsOfOtherYear(_grid.TextOf(piece), _year) is { } isOther)
            found.IsOfOtherYear = isOther;
        if (_grid.KindOf(piece) != ShapeKind.Words) piece = HeadOver(row, column);
        else found.Head = piece;
        if (piece == ShapeGrid.None) return;
        found.IsOfOtherYear = ShapeWords.IsOfOtherYear(_grid.TextOf(piece), _year) ?? found.IsOfOtherYear;
        if (found.Head != piece) return;
        // A year alone says nothing of the applicants, who are named over it.
        int named = ShapeWords.RequestColumnOf(_grid.WordsOf(piece));
        if (named >= 0 || found.IsOfOtherYear is null) found.Named = named;
    }

    // In a table without spans the head over several columns stands in the first of them.
    private int HeadOver(int row, int column)
    {
        for (int left = column - 1; left >= 0; left--)
        {
            int piece = _grid.At(row, left);
            if (_grid.KindOf(piece) != ShapeKind.Words) continue;
            return ShapeWords.IsOfOtherYear(_grid.TextOf(piece), _year) is null ? ShapeGrid.None : piece;
        }

        return ShapeGrid.None;
    }

    private bool TryFind()
    {
        List<int>[] candidates = [.. Enumerable.Range(0, Count).Select(CandidatesFor)];
        int missing = candidates.Count(c => c.Count == 0);
        int lost = Array.FindIndex(candidates, c => c.Count == 0);
        if (missing == 1 && FindUnnamed(lost) is { } unnamed) candidates[lost].Add(unnamed);
        else if (missing > 0) return false;
        if (missing == 0 && candidates.All(c => c.Count == 1))
        {
            Found = [.. candidates.Select(c => c[0])];
            return Found.Distinct().Count() == Count;
        }

        int tried = 0;
        int[][] ways = [.. Ways(candidates).Take(MaxWays).Where(way => ++tried > 0 && FitSums(way)).Take(2)];
        if (ways.Length != 1 || tried == MaxWays) return false;
        Found = ways[0];
        return lost < 0 || StandsInPlace(lost);
    }

    // Where the cell of an organisation's head is gone, those behind it have moved: a column without a head is the one that is missing
    // only where its place is between the heads beside it.
    private bool StandsInPlace(int lost)
    {
        bool hasWords = _grid.WordsOf(_columns[Found[lost]].Head) is not ("" or HeadWords.Applicants or HeadWords.Organizations);
        return hasWords || lost == 0 || lost == Label.TotalColumn || (Found[lost - 1] < Found[lost] && Found[lost] < Found[lost + 1]);
    }

    private List<int> CandidatesFor(int named)
    {
        List<int> found = [];
        bool hasOwnYear = Array.Exists(_columns, c => c.Named == named && c.IsOfOtherYear == false);
        for (int column = 0; column < _columns.Length; column++)
        {
            RequestColumn c = _columns[column];
            if (c.Named != named || c.HoldsLabels || c.IsOfOtherYear == true || (hasOwnYear && c.IsOfOtherYear is null)) continue;
            if (IsSumBesideTotal(c)) continue;
            if (!IsCoveredWith(found, column)) found.Add(column);
        }

        return found;
    }

    // Beside 总计, 合计 is another sum, be the total blank or not.
    private bool IsSumBesideTotal(RequestColumn column) =>
        column.Named == Label.TotalColumn && !IsOfficial(column)
        && Array.Exists(_columns, c => c.Named == Label.TotalColumn && IsOfficial(c));

    private bool IsOfficial(RequestColumn column) => LabelCatalog.Find(_grid.WordsOf(column.Head)).IsOfficial;

    // A head over two columns, and so is each cell below it: they are one.
    private bool IsCoveredWith(List<int> columns, int column)
    {
        if (columns is not [.., var last] || _columns[last].Head != _columns[column].Head) return false;
        for (int row = FirstRow; row < _grid.Rows; row++)
        {
            int piece = _grid.At(row, column);
            if (_grid.KindOf(piece) != ShapeKind.Blank && piece != _grid.At(row, last)) return false;
        }

        return true;
    }

    // The only column of figures whose head is none of the format's, where that is not another's name.
    private int? FindUnnamed(int lost)
    {
        int[] unnamed = [.. Enumerable.Range(0, _columns.Length).Where(i => IsUnnamed(_columns[i]))];
        return unnamed.Length == 1 && MayBe(lost, _columns[unnamed[0]].Head) ? unnamed[0] : null;
    }

    private static bool IsUnnamed(RequestColumn c) =>
        c is { Named: < 0, Figures: > 0, HoldsLabels: false, IsSerial: false } && c.IsOfOtherYear != true;

    // 申请人情况 stands over all columns; 科学研究机构 and 总计（件） have a character that only one of the heads has.
    private bool MayBe(int lost, int piece)
    {
        string head = _grid.WordsOf(piece);
        if (head.Length == 0 || head == HeadWords.Applicants || head == HeadWords.Organizations) return true;
        bool isOther = head.Length > MaxHead || head == HeadWords.Subtotal || HeadWords.Others.Any(head.Contains)
            || ForeignWords.AreIn(head, "");
        return !isOther && head.Any(c => Array.TrueForAll(Labels, label => label.Contains(c) == (label == Labels[lost])));
    }

    private static IEnumerable<int[]> Ways(List<int>[] candidates)
    {
        IEnumerable<int[]> ways = [[]];
        foreach (List<int> columns in candidates) ways = ways.SelectMany(way => columns.Except(way).Select(c => (int[])[.. way, c]));
        return ways;
    }

    private bool FitSums(int[] columns)
    {
        int sums = 0;
        for (int row = FirstRow; row < _grid.Rows; row++)
        {
            long sum = 0, last = 0;
            int figures = 0;
            foreach (int column in columns)
            {
                int piece = _grid.At(row, column);
                if (piece == ShapeGrid.None || !FigureReader.TryReadDigits(_grid.TextOf(piece), out last)) continue;
                sum += last;
                figures++;
            }

            if (figures < Count) continue;
            if (sum != 2 * last) return false;
            if (last > 0) sums++;
        }

        return sums >= MinSums;
    }
}
