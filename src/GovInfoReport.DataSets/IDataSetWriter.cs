namespace GovInfoReport.DataSets;

/// <summary>Writes a data set, report by report, in memory that does not grow with their figures.</summary>
/// <remarks>
/// Not thread-safe: reports are added one after the other. Several reports of one file are numbered in the order in which they are added;
/// for that, some 40 bytes are kept of each file.
/// </remarks>
public interface IDataSetWriter : IAsyncDisposable
{
    /// <summary>Adds a report. Of a document that could not be read the findings are added alone.</summary>
    /// <param name="entry">The report.</param>
    /// <param name="cancellationToken">Ends the work early; the data set is then not whole.</param>
    ValueTask AddAsync(DataSetEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Writes what is still held back, and ends the data set: without it what was written is not whole.</summary>
    /// <param name="cancellationToken">Ends the work early; the data set is then not whole.</param>
    ValueTask CompleteAsync(CancellationToken cancellationToken = default);
}
