using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.DataSets;

/// <summary>A table of a data set as CSV; without a stream it takes rows and writes none.</summary>
internal sealed class CsvTable<TRow> : IAsyncDisposable
{
    private readonly ImmutableArray<DataSetColumn<TRow>> _columns;
    private readonly StreamWriter? _writer;
    private readonly CsvRowSink? _sink;

    public CsvTable(Stream? stream, ImmutableArray<DataSetColumn<TRow>> columns, bool hasByteOrderMark)
    {
        _columns = columns;
        if (stream is null) return;
        _writer = new StreamWriter(stream, new UTF8Encoding(hasByteOrderMark), bufferSize: 1 << 16, leaveOpen: true);
        _sink = new CsvRowSink(_writer);
        foreach (DataSetColumn<TRow> column in columns) _sink.Text(column.Name);
        _sink.EndRow();
    }

    public void Add(TRow row)
    {
        if (_sink is null) return;
        foreach (DataSetColumn<TRow> column in _columns) column.Write(row, _sink);
        _sink.EndRow();
    }

    public Task FlushAsync(CancellationToken cancellationToken) => _writer?.FlushAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? ValueTask.CompletedTask;
}
