using Parquet;
using Parquet.Schema;

namespace GovInfoReport.DataSets;

/// <summary>Holds numbers or days of a column.</summary>
internal sealed class ValueBuffer<T>(DataField field) : ColumnBuffer(field)
    where T : struct
{
    private T?[] _values = new T?[64];
    private int _count;

    public void Add(T? value)
    {
        if (_count == _values.Length) Array.Resize(ref _values, 2 * _count);
        _values[_count++] = value;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<T?> values = _values.AsMemory(0, _count);
        await writer.WriteAsync(Field, values, cancellationToken: cancellationToken).ConfigureAwait(false);
        _count = 0;
    }
}
