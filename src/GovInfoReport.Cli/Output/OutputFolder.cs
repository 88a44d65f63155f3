using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>The directory of <c>--output</c>: one file for each input, named as the input with the format's extension after it.</summary>
/// <remarks>The input's own extension stays in the name, so that report.html and report.docx do not meet, and no input is ever written over.</remarks>
internal sealed class OutputFolder(string directory)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes a file.</summary>
    /// <returns>The exit status; a file that cannot be written is told, and does not stop the others.</returns>
    public int Write(InputFile file, string extension, string content, Terminal terminal)
    {
        string name = file.OutputName + extension;
        for (int i = 2; !_taken.Add(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{file.OutputName}-{i}{extension}");
        string path = Path.Combine(directory, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            return ExitStatus.Good;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.WriteError(PlainText.OneLine(Texts.Format("unwritten", PlainText.Name(path), exception.Message)));
            return ExitStatus.Failed;
        }
    }
}
