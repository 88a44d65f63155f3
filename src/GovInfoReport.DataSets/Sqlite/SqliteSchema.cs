using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GovInfoReport.DataSets;

/// <summary>The tables, indexes and views of a data set in SQLite, made from the definition of the tables.</summary>
internal static class SqliteSchema
{
    /// <summary>What marks a file as a data set (<c>PRAGMA application_id</c>): GIRD in ASCII.</summary>
    public const int ApplicationId = 0x47495244;

    /// <summary>The version of the tables (<c>PRAGMA user_version</c>).</summary>
    public const int Version = 2;

    // The views of rows, each with its table of the format.
    private static readonly (string View, string Table)[] RowViews =
        [("disclosure_rows", "t2"), ("request_rows", "t3"), ("case_rows", "t4")];

    /// <summary>The statements that make an empty data set.</summary>
    public static string Create()
    {
        StringBuilder sql = new();
        AppendTable(sql, "reports", DataSetTables.Reports, "UNIQUE (file, number)");
        AppendTable(sql, "codebook", DataSetTables.CodeBook, "UNIQUE (code)");
        sql.Append("""
            CREATE TABLE figures (
                report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, cell INTEGER NOT NULL REFERENCES codebook (id),
                value, state TEXT NOT NULL, rawText TEXT, line INTEGER, PRIMARY KEY (report, cell)) WITHOUT ROWID;

            """);
        sql.Append("CREATE TABLE findings (").Append(Columns(DataSetTables.Findings)).Append(");\n");
        sql.Append("""
            CREATE INDEX reports_by_agency ON reports (normalName, year);
            CREATE INDEX reports_by_year ON reports (year);
            CREATE INDEX figures_by_cell ON figures (cell);
            CREATE INDEX findings_by_file ON findings (file, number);
            CREATE INDEX findings_by_id ON findings (id);
            CREATE VIEW cells AS
                SELECT r.file, r.number, b.code AS cell, f.value, f.state, f.rawText, f.line
                FROM figures f JOIN reports r ON r.id = f.report JOIN codebook b ON b.id = f.cell;
            CREATE VIEW totals AS
                SELECT r.year, b.code AS cell, b.rowChinese, b.rowEnglish, b.columnChinese, b.columnEnglish,
                    SUM(f.value) AS total, COUNT(f.value) AS stated, COUNT(*) FILTER (WHERE f.state = 'blank') AS blank,
                    COUNT(*) FILTER (WHERE f.state = 'doubtful') AS doubtful, COUNT(*) AS reports,
                    COUNT(r.normalName) - COUNT(DISTINCT r.normalName) AS copies
                FROM figures f JOIN reports r ON r.id = f.report JOIN codebook b ON b.id = f.cell
                GROUP BY r.year, f.cell;

            """);
        foreach ((string view, string table) in RowViews) AppendRowView(sql, view, table);
        sql.Append(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        return sql.ToString();
    }

    /// <summary>The statement that adds a row, its parameters in the order of the columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="first">Columns that stand before those of the definition.</param>
    /// <param name="columns">The definition.</param>
    public static string Insert<TRow>(string table, ImmutableArray<string> first, ImmutableArray<DataSetColumn<TRow>> columns)
    {
        string[] names = [.. first, .. columns.Select(c => c.Name)];
        IEnumerable<string> values = names.Select((_, i) => "$" + i.ToString(CultureInfo.InvariantCulture));
        return $"INSERT INTO {table} ({string.Join(", ", names.Select(Quoted))}) VALUES ({string.Join(", ", values)})";
    }

    // A row of the format in one row, with a column for each column of its table.
    private static void AppendRowView(StringBuilder sql, string view, string table)
    {
        IEnumerable<CodeBookEntry> entries = CodeBook.Entries.Where(e => e.Row.Table.Code == table);
        string[] columns = [.. entries.Select(e => e.Cell.Column.Code).Distinct()];
        sql.Append("CREATE VIEW ").Append(view)
            .Append(" AS SELECT r.file, r.number, r.agency, r.year, b.\"row\", b.rowChinese, b.rowEnglish");
        foreach (string column in columns)
            sql.Append(", MAX(f.value) FILTER (WHERE b.\"column\" = '").Append(column).Append("') AS ").Append(Quoted(column));
        sql.Append("\n    FROM figures f JOIN reports r ON r.id = f.report JOIN codebook b ON b.id = f.cell\n    WHERE b.\"table\" = '")
            .Append(table).Append("' GROUP BY f.report, b.\"row\";\n");
    }

    private static void AppendTable<TRow>(StringBuilder sql, string name, ImmutableArray<DataSetColumn<TRow>> columns, string key) =>
        sql.Append("CREATE TABLE ").Append(name).Append(" (id INTEGER PRIMARY KEY, ").Append(Columns(columns))
            .Append(", ").Append(key).Append(");\n");

    private static string Columns<TRow>(ImmutableArray<DataSetColumn<TRow>> columns) =>
        string.Join(", ", columns.Select(c => Quoted(c.Name) + TypeOf(c.Kind)));

    private static string Quoted(string name) => $"\"{name}\"";

    // Numbers that may have decimals get no type: SQLite would make text of one that it cannot hold a shorter number.
    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text or ColumnKind.Date => " TEXT",
        ColumnKind.Integer => " INTEGER",
        _ => "",
    };
}
