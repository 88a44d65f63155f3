namespace GovInfoReport.DataSets;

/// <summary>Writes a data set as CSV in UTF-8: a file a table, names of columns first, blanks as empty fields.</summary>
/// <remarks>
/// Texts are safe for spreadsheets: what one would take for a formula gets an apostrophe before it, and characters that nobody sees stand
/// as
/// <c>\u202E</c>. Figures are written as they are. Not thread-safe.
/// </remarks>
public sealed class CsvDataSetWriter : IDataSetWriter
{
    private readonly FileNumbers _numbers = new();
    private readonly CsvTable<ReportRow> _reports;
    private readonly CsvTable<CellRow> _cells;
    private readonly CsvTable<FindingRow> _findings;
    private readonly CsvTable<CodeBookEntry> _codeBook;

    /// <summary>Starts a data set.</summary>
    /// <param name="streams">Where the tables go.</param>
    /// <param name="hasByteOrderMark">Whether each file starts with a mark (BOM), by which Excel knows UTF-8.</param>
    public CsvDataSetWriter(DataSetStreams streams, bool hasByteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(streams);
        _reports = new(streams.Reports, DataSetTables.Reports, hasByteOrderMark);
        _cells = new(streams.Cells, DataSetTables.Cells, hasByteOrderMark);
        _findings = new(streams.Findings, DataSetTables.Findings, hasByteOrderMark);
        _codeBook = new(streams.CodeBook, DataSetTables.CodeBook, hasByteOrderMark);
        foreach (CodeBookEntry entry in CodeBook.Entries) _codeBook.Add(entry);
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(DataSetEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        int number = _numbers.Next(entry.File);
        foreach (FindingRow finding in ReportRow.FindingsOf(entry, number)) _findings.Add(finding);
        if (entry.IsUnreadable) return ValueTask.CompletedTask;
        ReportRow row = ReportRow.Of(entry, number);
        _reports.Add(row);
        foreach (CellRow cell in row.Cells) _cells.Add(cell);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        await _codeBook.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _reports.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _cells.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _findings.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes out what is held back; the streams stay open.</summary>
    public async ValueTask DisposeAsync()
    {
        await _codeBook.DisposeAsync().ConfigureAwait(false);
        await _reports.DisposeAsync().ConfigureAwait(false);
        await _cells.DisposeAsync().ConfigureAwait(false);
        await _findings.DisposeAsync().ConfigureAwait(false);
    }
}
