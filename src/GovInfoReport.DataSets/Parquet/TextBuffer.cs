using Parquet;
using Parquet.Schema;

namespace GovInfoReport.DataSets;

/// <summary>Holds texts of a column.</summary>
internal sealed class TextBuffer(string name) : ColumnBuffer(new DataField(name, typeof(string), isNullable: true))
{
    private readonly List<string> _texts = [];

    // The library's type says that no text is null; its column takes those that are.
    public void Add(string? text) => _texts.Add(text!);

    public override async Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(Field, _texts).ConfigureAwait(false);
        _texts.Clear();
    }
}
