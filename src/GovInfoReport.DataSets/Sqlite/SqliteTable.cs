using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GovInfoReport.DataSets;

/// <summary>Adds rows to a table by one prepared statement.</summary>
internal sealed class SqliteTable<TRow> : IDisposable
{
    private readonly ImmutableArray<DataSetColumn<TRow>> _columns;
    private readonly SqliteCommand _insert;
    private readonly SqliteRowSink _sink;
    private readonly int _first;

    /// <param name="connection">The data set.</param>
    /// <param name="table">The table.</param>
    /// <param name="first">Columns of whole numbers before those of the definition.</param>
    /// <param name="columns">The definition.</param>
    public SqliteTable(SqliteConnection connection, string table, ImmutableArray<string> first, ImmutableArray<DataSetColumn<TRow>> columns)
    {
        _columns = columns;
        _first = first.Length;
        _insert = connection.CreateCommand();
        _insert.CommandText = SqliteSchema.Insert(table, first, columns);
        for (int i = 0; i < first.Length + columns.Length; i++)
            _insert.Parameters.Add(new SqliteParameter("$" + i.ToString(CultureInfo.InvariantCulture), null));
        _sink = new SqliteRowSink(_insert.Parameters);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="transaction">The transaction that it belongs to.</param>
    /// <param name="row">The row.</param>
    /// <param name="first">The values of the columns before those of the definition.</param>
    public void Add(SqliteTransaction transaction, TRow row, params ReadOnlySpan<long> first)
    {
        _insert.Transaction = transaction;
        for (int i = 0; i < _first; i++) _insert.Parameters[i].Value = first[i];
        _sink.Start(_first);
        foreach (DataSetColumn<TRow> column in _columns) column.Write(row, _sink);
        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();
}
