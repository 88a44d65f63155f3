using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>Reads many files into reports that are kept: their figures and what is in doubt, without their prose.</summary>
/// <param name="terminal">Takes what reading found.</param>
/// <param name="keepsGrowth">Whether the lines of section one that state growth are kept.</param>
/// <param name="keepsLists">Whether the counts are kept that the prose gives for members.</param>
internal sealed class CollectedReader(Terminal terminal, bool keepsGrowth = false, bool keepsLists = false)
{
    private readonly SharedParts _shared = new();

    /// <summary>What was read, in the order of the files.</summary>
    public List<CollectedReport> Reports { get; } = [];

    /// <summary>Reads the files; what reading found goes to standard error.</summary>
    /// <returns>The exit status.</returns>
    public int Read(CommandCall call, IReadOnlyList<string> paths)
    {
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        InputFiles inputs = new(paths, openInput: terminal.OpenInput)
        {
            Aside = [.. new[] { call[OptionNames.Roster], call[OptionNames.Rules] }.OfType<string>().Select(Path.GetFullPath)],
        };
        return new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, parsed) => Slim(file, parsed),
            (file, parsed) => Slim(file, parsed),
            read =>
            {
                Reports.Add(_shared.In(read));
                return call.StatusOf(terminal.WriteReading(read.Source!, read.Findings));
            });
    }

    // Prose, but of growth, contact and what the page says of itself are no part of what is compared; of the diagnostics those count that
    // leave a figure in doubt.
    private CollectedReport Slim(InputFile file, ParseResult parsed)
    {
        AnnualReport report = parsed.Report with
        {
            Cells = parsed.Report.Cells.Packed(),
            Preamble = null,
            Overview = keepsGrowth ? ProseGrowth.Kept(parsed.Report) : null,
            Problems = null,
            OtherMatters = null,
            Contact = null,
            Metadata = null,
            Notes = [],
            Headings = [],
            AdditionalRows = [],
            Sources = parsed.Report.Sources is { } sources ? PackedSources.Of(sources) : null,
        };
        EquatableArray<Diagnostic> findings =
            [.. parsed.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error
                || d.Id is "GIR1003" or "GIR1004" or "GIR1015" or "GIR1019")];
        return new CollectedReport(report, findings, file.Path)
        {
            MemberLists = keepsLists ? MemberListExtractor.Extract(parsed.Report) : [],
        };
    }
}
