namespace GovInfoReport.DataSets;

/// <summary>A row of the wide table, and the rows of the other tables that belong to it.</summary>
internal sealed class ReportRow
{
    private readonly DataSetEntry _entry;
    private readonly CellRow[] _cells;

    private ReportRow(DataSetEntry entry, int number)
    {
        _entry = entry;
        Number = number;
        Name = entry.Parsed.Report.Agency is { } agency ? AgencyName.Parse(agency) : null;
        Reading = entry.CountsOfReading ?? FindingCounts.Of(entry.Parsed.Diagnostics);
        if (entry.Checks is { } checks) Checks = FindingCounts.Of(checks.Diagnostics);
        DoubtfulCells doubts = new(entry.Parsed.Report, entry.Parsed.Diagnostics);
        _cells = [.. entry.Parsed.Report.ListCells().Select(c => CellOf(c, doubts))];
    }

    public string File => _entry.File;

    public int Number { get; }

    public AnnualReport Report => _entry.Parsed.Report;

    public AgencyName? Name { get; }

    public Verdict? Verdict => _entry.Checks?.Verdict;

    public FindingCounts Reading { get; }

    public FindingCounts? Checks { get; }

    public IReadOnlyList<CellRow> Cells => _cells;

    public static ReportRow Of(DataSetEntry entry, int number) => new(entry, number);

    public static IEnumerable<FindingRow> FindingsOf(DataSetEntry entry, int number) =>
    [
        .. entry.Parsed.Diagnostics.Select(d => new FindingRow(entry.File, number, true, d)),
        .. (entry.Checks?.Diagnostics ?? []).Select(d => new FindingRow(entry.File, number, false, d)),
    ];

    public int CountOf(string state) => _cells.Count(c => c.State == state);

    private CellRow CellOf(CellDefinition cell, DoubtfulCells doubts)
    {
        decimal? value = Report.Cells[cell];
        string state = value is not null ? CellRow.Stated : doubts.Contains(cell) ? CellRow.Doubtful : CellRow.Blank;
        CellSource? source = Report.Sources?.Find(cell);
        string? text = source?.RawText ?? (state == CellRow.Doubtful ? UnsettledText(cell) : null);
        return new CellRow(File, Number, cell, value, state, text, source?.Position is { Line: > 0 and var line, Page: 0 } ? line : null);
    }

    private string? UnsettledText(CellDefinition cell) => Report.Unsettled.FirstOrDefault(u => u.Place.Cell == cell)?.Text;
}
