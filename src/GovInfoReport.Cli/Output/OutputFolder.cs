namespace GovInfoReport.Cli;

/// <summary>The directory of <c>--output</c>: one file for each input, named as the input with the format's extension after it.</summary>
/// <remarks>The input's own extension stays in the name, so that report.html and report.docx do not meet, and no input is ever written over.</remarks>
internal sealed class OutputFolder(string directory)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(InputFile file, string extension, string content)
    {
        string name = file.OutputName + extension;
        for (int i = 2; !_taken.Add(name); i++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.OutputName}-{i}{extension}");
        string path = Path.Combine(directory, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
