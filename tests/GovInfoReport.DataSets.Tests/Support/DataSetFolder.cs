using DuckDB.NET.Data;

namespace GovInfoReport.DataSets.Tests;

/// <summary>A data set in a folder that is gone after the test, and what DuckDB reads of it.</summary>
internal sealed class DataSetFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("govinforeport-tests-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    /// <summary>Writes a data set of files with one extension.</summary>
    public async Task WriteAsync(string extension, Func<DataSetStreams, IDataSetWriter> open, params IEnumerable<DataSetEntry> entries)
    {
        using FileStream reports = File.Create(this["reports" + extension]), cells = File.Create(this["cells" + extension]);
        using FileStream findings = File.Create(this["findings" + extension]), codeBook = File.Create(this["codebook" + extension]);
        await using IDataSetWriter writer = open(new DataSetStreams(reports) { Cells = cells, Findings = findings, CodeBook = codeBook });
        await AddAsync(writer, entries);
    }

    /// <summary>Adds to a database.</summary>
    public async Task WriteSqliteAsync(params IEnumerable<DataSetEntry> entries)
    {
        await using IDataSetWriter writer = SqliteDataSetWriter.Open(this["set.sqlite"]);
        await AddAsync(writer, entries);
    }

    /// <summary>The rows of a query, texts and numbers as DuckDB writes them; <c>{name}</c> stands for the path of a file.</summary>
    public List<string?[]> Ask(string query)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        string placed = query.Replace("{", _path + "/", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        command.CommandText = $"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ({placed})";
        return Rows.Of(command);
    }

    /// <summary>The wide table as DuckDB reads it.</summary>
    public List<string?[]> AskWide(string table) => Ask($"SELECT {ReportComparer.WideColumns} FROM {table}");

    /// <summary>The long table as DuckDB reads it.</summary>
    public List<string?[]> AskLong(string table) => Ask($"SELECT file, cell, value, state FROM {table}");

    /// <summary>The wide table of the database.</summary>
    public List<string?[]> AskSqliteWide() =>
        Sqlite.Ask(this["set.sqlite"], $"SELECT {ReportComparer.WideColumns} FROM reports ORDER BY id");

    /// <summary>A CSV file for a query, its fields as texts.</summary>
    public static string Csv(string name) =>
        $"read_csv('{{{name}.csv}}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', parallel = false)";

    /// <summary>What a text is in a spreadsheet.</summary>
    public static string CsvValueOf(string text)
    {
        string field = CsvText.Field(text);
        return field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static async Task AddAsync(IDataSetWriter writer, IEnumerable<DataSetEntry> entries)
    {
        foreach (DataSetEntry entry in entries) await writer.AddAsync(entry);
        await writer.CompleteAsync();
    }
}
