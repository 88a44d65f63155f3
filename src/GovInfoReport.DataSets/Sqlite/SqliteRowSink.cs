using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GovInfoReport.DataSets;

/// <summary>Hands the values of a row to the parameters of a statement.</summary>
internal sealed class SqliteRowSink(SqliteParameterCollection parameters) : IRowSink
{
    private int _next;

    /// <summary>Starts a row at a parameter.</summary>
    public void Start(int first) => _next = first;

    public void Text(string? value) => Add(value);

    public void Integer(long? value) => Add(value);

    // SQLite has no decimals: what its numbers do not hold exactly is kept as text.
    public void Number(decimal? value) => Add(value is { } number ? NumberOf(number) : null);

    public void Date(DateOnly? value) => Add(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static object NumberOf(decimal value)
    {
        if (value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue) return (long)value;
        return NumberForms.ToDouble(value) is { } number ? number : value.ToString(CultureInfo.InvariantCulture);
    }

    private void Add(object? value) => parameters[_next++].Value = value ?? DBNull.Value;
}
