using System.Globalization;

namespace GovInfoReport.DataSets;

/// <summary>Writes rows as CSV (RFC 4180, lines end with LF).</summary>
internal sealed class CsvRowSink(TextWriter writer) : IRowSink
{
    private bool _follows;

    public void Text(string? value) => Field(value is null ? null : CsvText.Field(value));

    public void Integer(long? value) => Field(value?.ToString(CultureInfo.InvariantCulture));

    public void Number(decimal? value) => Field(value?.ToString(CultureInfo.InvariantCulture));

    public void Date(DateOnly? value) => Field(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        writer.Write('\n');
        _follows = false;
    }

    private void Field(string? field)
    {
        if (_follows) writer.Write(',');
        writer.Write(field);
        _follows = true;
    }
}
