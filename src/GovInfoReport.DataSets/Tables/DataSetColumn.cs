namespace GovInfoReport.DataSets;

/// <summary>A column of a table of a data set.</summary>
/// <param name="Name">Its name, the same in all formats.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Write">Hands the value of a row over.</param>
internal sealed record DataSetColumn<TRow>(string Name, ColumnKind Kind, Action<TRow, IRowSink> Write)
{
    public static DataSetColumn<TRow> Text(string name, Func<TRow, string?> value) =>
        new(name, ColumnKind.Text, (row, sink) => sink.Text(value(row)));

    public static DataSetColumn<TRow> Integer(string name, Func<TRow, long?> value) =>
        new(name, ColumnKind.Integer, (row, sink) => sink.Integer(value(row)));

    public static DataSetColumn<TRow> Amount(string name, Func<TRow, decimal?> value) =>
        new(name, ColumnKind.Amount, (row, sink) => sink.Number(value(row)));

    public static DataSetColumn<TRow> Figure(string name, Func<TRow, decimal?> value) =>
        new(name, ColumnKind.Figure, (row, sink) => sink.Number(value(row)));

    public static DataSetColumn<TRow> Date(string name, Func<TRow, DateOnly?> value) =>
        new(name, ColumnKind.Date, (row, sink) => sink.Date(value(row)));
}
