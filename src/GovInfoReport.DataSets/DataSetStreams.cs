namespace GovInfoReport.DataSets;

/// <summary>Where the tables of a data set are written, in formats that have one table a file. The streams stay open.</summary>
/// <param name="Reports">The wide table: a row a report, a column a cell.</param>
public sealed record DataSetStreams(Stream Reports)
{
    /// <summary>The long table: a row a cell of a report. <see langword="null"/>: it is not written.</summary>
    public Stream? Cells { get; init; }

    /// <summary>The findings. <see langword="null"/>: they are not written.</summary>
    public Stream? Findings { get; init; }

    /// <summary>The code book. <see langword="null"/>: it is not written.</summary>
    public Stream? CodeBook { get; init; }
}
