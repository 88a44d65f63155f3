using Parquet;
using Parquet.Schema;

namespace GovInfoReport.DataSets;

/// <summary>Holds the values of a column until a row group of them is written.</summary>
internal abstract class ColumnBuffer(DataField field)
{
    /// <summary>The column in the file.</summary>
    public DataField Field { get; } = field;

    public static ColumnBuffer Create(string name, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => new TextBuffer(name),
        ColumnKind.Integer => new ValueBuffer<long>(new DataField(name, typeof(long), isNullable: true)),
        ColumnKind.Amount => new ValueBuffer<decimal>(
            new DecimalDataField(name, NumberForms.Precision, NumberForms.Scale, isNullable: true)),
        ColumnKind.Figure => new ValueBuffer<double>(new DataField(name, typeof(double), isNullable: true)),
        _ => new ValueBuffer<DateOnly>(new DataField(name, typeof(DateOnly), isNullable: true)),
    };

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken);
}
