namespace GovInfoReport.DataSets;

/// <summary>Takes the values of a row, one for each column in their order. <see langword="null"/>: there is none.</summary>
internal interface IRowSink
{
    void Text(string? value);

    void Integer(long? value);

    /// <summary>Takes an amount or a figure.</summary>
    void Number(decimal? value);

    void Date(DateOnly? value);
}
