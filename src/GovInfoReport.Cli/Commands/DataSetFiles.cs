using GovInfoReport.DataSets;

namespace GovInfoReport.Cli;

/// <summary>The files of a data set: those of a format with a file a table are whole or not there, a database is added to.</summary>
internal sealed class DataSetFiles : IDisposable
{
    private readonly IDataSetWriter _writer;
    private readonly OutputFile[] _files;

    private DataSetFiles(IDataSetWriter writer, OutputFile[] files) => (_writer, _files) = (writer, files);

    /// <summary>Whether the name of a file says a format of data sets.</summary>
    public static bool IsNamed(string path) => Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".sqlite" or ".parquet";

    /// <summary>Opens a data set; where that is not possible it is told, and the result is <see langword="null"/>.</summary>
    /// <param name="path">The file of the wide table; the others stand beside it.</param>
    /// <param name="inputs">What is read, and never written over.</param>
    /// <param name="call">The call.</param>
    /// <param name="terminal">Where it is told.</param>
    public static DataSetFiles? Open(string path, InputFiles inputs, CommandCall call, Terminal terminal)
    {
        string extension = Path.GetExtension(path);
        OutputFolder output = new(OutputName.FolderOf(path), inputs, call.Has(CommonOptions.Force));
        if (extension.Equals(".sqlite", StringComparison.OrdinalIgnoreCase)) return OpenDatabase(path, output, terminal);
        string stem = Path.GetFileNameWithoutExtension(path);
        OutputFile[] files = output.Open(
            [stem + extension, $"{stem}.cells{extension}", $"{stem}.findings{extension}", $"{stem}.codebook{extension}"], terminal);
        if (files.Length == 0) return null;
        DataSetStreams streams = new(files[0].Stream) { Cells = files[1].Stream, Findings = files[2].Stream, CodeBook = files[3].Stream };
        return extension.Equals(".csv", StringComparison.OrdinalIgnoreCase)
            ? new(new CsvDataSetWriter(streams, call.Has(OptionNames.ByteOrderMark)), files)
            : new(new ParquetDataSetWriter(streams), files);
    }

    /// <summary>Adds a report.</summary>
    public void Add(DataSetEntry entry) => _writer.AddAsync(entry).AsTask().GetAwaiter().GetResult();

    /// <summary>Ends the data set and moves its files into place.</summary>
    public void Complete()
    {
        _writer.CompleteAsync().AsTask().GetAwaiter().GetResult();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        foreach (OutputFile file in _files) file.Commit();
    }

    /// <summary>Takes back what was not completed.</summary>
    public void Dispose()
    {
        foreach (OutputFile file in _files) file.Dispose();
        if (_files.Length == 0) _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static DataSetFiles? OpenDatabase(string path, OutputFolder output, Terminal terminal)
    {
        try
        {
            return output.MayAddTo(Path.GetFileName(path), terminal) ? new(SqliteDataSetWriter.Open(path), []) : null;
        }
        catch (Exception exception) when (exception is InvalidDataException || FileFault.IsOfOutput(exception))
        {
            OutputFolder.Refuse(terminal, path, exception);
            return null;
        }
    }
}
