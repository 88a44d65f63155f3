using System.Globalization;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>One file for each report in a folder, in any of the formats; of pages also an overview that leads to each.</summary>
internal sealed class FolderFindings(OutputFolder folder, string format, Terminal terminal, Uri? docs) : FindingsFormat
{
    private const string OverviewName = "index.html";

    private readonly List<OverviewRow> _overview = [];

    /// <summary>The highest status of what was written.</summary>
    public int Status { get; private set; }

    public override string Format(CheckedFile file)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        int depth = file.File.OutputName.Count(c => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar);
        string overview = string.Concat(Enumerable.Repeat("../", depth)) + OverviewName;
        FindingsFormat alone = Create(format, terminal.With(writer), docs, overview);
        alone.Write(file, alone.Format(file));
        alone.End(ExitStatus.Of(file.Findings));
        return writer.ToString();
    }

    public override void Write(CheckedFile file, string text)
    {
        Status = Math.Max(Status, folder.Write(file.File, OutputName.ExtensionOf(format), text, terminal, out string name));
        string[] parts = name.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        _overview.Add(OverviewRow.Of(file.ToReport(), string.Join('/', parts.Select(Uri.EscapeDataString))));
    }

    public override void End(int status)
    {
        if (format == "html")
            Status = Math.Max(Status, folder.Write(OverviewName, writer => HtmlOverviewPage.Write(writer, _overview), terminal));
        if (folder.KeptCount > 0) terminal.WriteNote(Texts.Format("keptCount", folder.KeptCount));
    }
}
