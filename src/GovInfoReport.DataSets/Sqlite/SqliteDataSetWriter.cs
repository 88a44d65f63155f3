using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GovInfoReport.DataSets;

/// <summary>Writes a data set into a SQLite database, or adds to one.</summary>
/// <remarks>
/// <para>
/// Tables <c>reports</c> (wide), <c>figures</c> (long, with the view <c>cells</c>), <c>findings</c> and <c>codebook</c>; views
/// <c>disclosure_rows</c>, <c>request_rows</c>, <c>case_rows</c>, and <c>totals</c> by year and cell with how many reports stated it.
/// </para>
/// <para>
/// What the data set has of a file is replaced when the first report of that file is added, so that a run that is repeated doubles
/// nothing. Reports are committed some hundreds at a time: of a run that breaks, whole reports remain. Not thread-safe.
/// </para>
/// </remarks>
public sealed class SqliteDataSetWriter : IDataSetWriter
{
    private const int ReportsOfTransaction = 500;

    private readonly FileNumbers _numbers = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteTable<ReportRow> _reports;
    private readonly SqliteTable<CellRow> _figures;
    private readonly SqliteTable<FindingRow> _findings;
    private SqliteTransaction? _transaction;
    private long _nextId;
    private int _held;

    private SqliteDataSetWriter(SqliteConnection connection)
    {
        _connection = connection;
        _reports = new(connection, "reports", ["id"], DataSetTables.Reports);
        _figures = new(connection, "figures", ["report", "cell"], DataSetTables.CellsOfReport);
        _findings = new(connection, "findings", [], DataSetTables.Findings);
        _nextId = Ask("SELECT COALESCE(MAX(id), 0) + 1 FROM reports");
    }

    /// <summary>Opens a data set, or makes one where there is no file or an empty one.</summary>
    /// <param name="path">The database.</param>
    /// <exception cref="InvalidDataException">The file is no data set, or one of another version.</exception>
    public static SqliteDataSetWriter Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Prepare(connection, path);
            return new SqliteDataSetWriter(connection);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new InvalidDataException($"{path} cannot be used as a data set: {exception.Message}", exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The database could not be written.</exception>
    public ValueTask AddAsync(DataSetEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Write(() => Add(entry));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The database could not be written.</exception>
    public ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        Write(Commit);
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the database; what was added since the last commit is taken back.</summary>
    public ValueTask DisposeAsync()
    {
        _reports.Dispose();
        _figures.Dispose();
        _findings.Dispose();
        _transaction?.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        if (Ask(connection, "SELECT COUNT(*) FROM sqlite_master") == 0)
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            Execute(connection, transaction, SqliteSchema.Create());
            using SqliteTable<CodeBookEntry> codeBook = new(connection, "codebook", ["id"], DataSetTables.CodeBook);
            foreach (CodeBookEntry entry in CodeBook.Entries) codeBook.Add(transaction, entry, entry.Cell.Index);
            transaction.Commit();
        }

        (long application, long version) = (Ask(connection, "PRAGMA application_id"), Ask(connection, "PRAGMA user_version"));
        if (application != SqliteSchema.ApplicationId || version != SqliteSchema.Version)
            throw new InvalidDataException($"{path} is a database, but no data set of this version.");
        Execute(connection, null, "PRAGMA foreign_keys = ON");
    }

    private void Add(DataSetEntry entry)
    {
        _transaction ??= _connection.BeginTransaction();
        int number = _numbers.Next(entry.File);
        if (number == 1) Forget(entry.File);
        foreach (FindingRow finding in ReportRow.FindingsOf(entry, number)) _findings.Add(_transaction, finding);
        if (!entry.IsUnreadable)
        {
            ReportRow row = ReportRow.Of(entry, number);
            long id = _nextId++;
            _reports.Add(_transaction, row, id);
            foreach (CellRow cell in row.Cells) _figures.Add(_transaction, cell, id, cell.Cell.Index);
        }

        if (++_held >= ReportsOfTransaction) Commit();
    }

    private void Forget(string file)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = "DELETE FROM reports WHERE file = $file; DELETE FROM findings WHERE file = $file";
        command.Parameters.AddWithValue("$file", file);
        command.ExecuteNonQuery();
    }

    private void Commit()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        _held = 0;
    }

    private static void Write(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException exception)
        {
            throw new IOException($"The data set could not be written: {exception.Message}", exception);
        }
    }

    private long Ask(string sql) => Ask(_connection, sql);

    private static long Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
