namespace GovInfoReport.DataSets;

/// <summary>Writes a data set as Parquet: a file a table, typed columns, in row groups of a bounded number of reports.</summary>
/// <remarks>
/// Counts are 64-bit integers; amounts of money are decimals, so that they are exact; the figures of the long table are floating-point
/// numbers: where one of them has more digits than those hold, its value is null and its state <c>inexact</c>, and the wide table has it.
/// Not thread-safe.
/// </remarks>
public sealed class ParquetDataSetWriter : IDataSetWriter
{
    /// <summary>How many reports a row group holds unless the caller says otherwise.</summary>
    public const int DefaultGroupSize = 1000;

    // A row group of the long table has some 200 rows of a report; of the findings there may be any number.
    private const int MostFindings = 100_000;

    private readonly FileNumbers _numbers = new();
    private readonly int _groupSize;
    private readonly ParquetTable<ReportRow> _reports;
    private readonly ParquetTable<CellRow> _cells;
    private readonly ParquetTable<FindingRow> _findings;
    private readonly ParquetTable<CodeBookEntry> _codeBook;
    private int _held;

    /// <summary>Starts a data set.</summary>
    /// <param name="streams">Where the tables go.</param>
    /// <param name="groupSize">How many reports are held in memory and written as one row group, from 1.</param>
    public ParquetDataSetWriter(DataSetStreams streams, int groupSize = DefaultGroupSize)
    {
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        _groupSize = groupSize;
        _reports = new(streams.Reports, DataSetTables.Reports);
        _cells = new(streams.Cells, DataSetTables.Cells);
        _findings = new(streams.Findings, DataSetTables.Findings);
        _codeBook = new(streams.CodeBook, DataSetTables.CodeBook);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">An amount has more digits than Parquet holds; nothing of the report is written.</exception>
    public async ValueTask AddAsync(DataSetEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Check(entry);
        int number = _numbers.Next(entry.File);
        foreach (FindingRow finding in ReportRow.FindingsOf(entry, number)) _findings.Add(finding);
        if (!entry.IsUnreadable)
        {
            ReportRow row = ReportRow.Of(entry, number);
            _reports.Add(row);
            foreach (CellRow cell in row.Cells) _cells.Add(cell with { State = StateOf(cell) });
        }

        if (++_held >= _groupSize || _findings.HeldCount >= MostFindings) await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        foreach (CodeBookEntry entry in CodeBook.Entries) _codeBook.Add(entry);
        await _codeBook.FlushAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the files; the streams stay open.</summary>
    public async ValueTask DisposeAsync()
    {
        await _codeBook.DisposeAsync().ConfigureAwait(false);
        await _reports.DisposeAsync().ConfigureAwait(false);
        await _cells.DisposeAsync().ConfigureAwait(false);
        await _findings.DisposeAsync().ConfigureAwait(false);
    }

    private static string StateOf(CellRow cell) =>
        cell.Value is { } value && NumberForms.ToDouble(value) is null ? CellRow.Inexact : cell.State;

    private static void Check(DataSetEntry entry)
    {
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (cell.Kind == CellKind.Amount && entry.Parsed.Report.Cells[cell] is { } value && !NumberForms.IsAmount(value))
                throw new InvalidDataException($"{cell.Code} of {entry.File} has more digits than a decimal of Parquet holds.");
        }
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        _held = 0;
        await _reports.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _cells.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _findings.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
