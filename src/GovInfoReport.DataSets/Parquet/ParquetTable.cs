using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;

namespace GovInfoReport.DataSets;

/// <summary>A table of a data set as Parquet; without a stream it takes rows and writes none.</summary>
internal sealed class ParquetTable<TRow>(Stream? stream, ImmutableArray<DataSetColumn<TRow>> columns) : IRowSink, IAsyncDisposable
{
    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd };

    private readonly ColumnBuffer[] _buffers = [.. columns.Select(c => ColumnBuffer.Create(c.Name, c.Kind))];
    private ParquetWriter? _writer;
    private int _next;

    /// <summary>How many rows are held until the next row group.</summary>
    public int HeldCount { get; private set; }

    public void Add(TRow row)
    {
        if (stream is null) return;
        _next = 0;
        foreach (DataSetColumn<TRow> column in columns) column.Write(row, this);
        HeldCount++;
    }

    public void Text(string? value) => ((TextBuffer)_buffers[_next++]).Add(value);

    public void Integer(long? value) => ((ValueBuffer<long>)_buffers[_next++]).Add(value);

    public void Number(decimal? value)
    {
        if (_buffers[_next++] is ValueBuffer<decimal> amounts) amounts.Add(value);
        else ((ValueBuffer<double>)_buffers[_next - 1]).Add(value is { } figure ? NumberForms.ToDouble(figure) : null);
    }

    public void Date(DateOnly? value) => ((ValueBuffer<DateOnly>)_buffers[_next++]).Add(value);

    /// <summary>Writes the rows that are held as a row group.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (stream is null) return;
        _writer ??= await ParquetWriter.CreateAsync(
            new ParquetSchema(_buffers.Select(b => b.Field)), stream, Options, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (HeldCount == 0) return;
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        foreach (ColumnBuffer buffer in _buffers) await buffer.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        group.CompleteValidate();
        HeldCount = 0;
    }

    /// <summary>Writes the end of the file.</summary>
    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? ValueTask.CompletedTask;
}
