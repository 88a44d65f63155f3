using GovInfoReport.DataSets;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>The command <c>dataset</c>: reads and checks files, and puts all reports into one data set.</summary>
internal sealed class DataSetCommand(Terminal terminal)
{
    private int _reports;
    private int _unread;
    private int _copies;
    private readonly HashSet<(string Name, int Year)> _agencies = [];

    /// <param name="call">The files, <c>--output</c>, <c>--rules</c>, <c>--bom</c> and <c>--force</c>.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        if (call[CommonOptions.Output] is not { } path || !DataSetFiles.IsNamed(path))
        {
            terminal.WriteError(Texts.Get("dataset.noOutput"));
            return ExitStatus.Failed;
        }

        InputFiles inputs = new(call.Files, areSeveral: true, openInput: terminal.OpenInput);
        using DataSetFiles? files = DataSetFiles.Open(path, inputs, call, terminal);
        if (files is null) return ExitStatus.Failed;
        try
        {
            int status = Fill(call, inputs, files);
            files.Complete();
            terminal.WriteNote(PlainText.OneLine(Texts.Format("dataset.done", PlainText.Name(path), _reports, _unread)));
            if (_copies > 0) terminal.WriteNote(Texts.Format("dataset.copies", _copies));
            return status;
        }
        catch (Exception exception) when (FileFault.IsOfOutput(exception))
        {
            return OutputFolder.Refuse(terminal, path, exception);
        }
    }

    private int Fill(CommandCall call, InputFiles inputs, DataSetFiles files)
    {
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        RulesFiles rules = new(call[OptionNames.Rules]);
        int status = new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, parsed) => EntryOf(file, parsed, FileReader.IsUnread(parsed) ? null : ReportValidator.Validate(parsed, rules.For(file))),
            (file, parsed) => EntryOf(file, parsed, null),
            entry =>
            {
                terminal.WriteReading(entry.File, entry.Parsed.Diagnostics);
                Add(entry, files);
                return call.StatusOf(entry.Parsed.Diagnostics);
            });
        return rules.Tell(terminal) ? status : ExitStatus.Failed;
    }

    // What the output does not take ends the run; a fault of one report does not.
    private void Add(DataSetEntry entry, DataSetFiles files)
    {
        try
        {
            files.Add(entry);
        }
        catch (IOException exception)
        {
            throw new OutputFailedException(exception);
        }

        if (entry.IsUnreadable) _unread++;
        else _reports++;
        if (entry.Parsed.Report is { Agency: { } agency, Year: { } year } && !_agencies.Add((AgencyName.Parse(agency).Normal, year)))
            _copies++;
    }

    private static DataSetEntry EntryOf(InputFile file, ParseResult parsed, ValidationResult? checks) => new(
        InputFile.FileOf(file.Path), parsed, checks)
    {
        CountsOfReading = file.Json is { } json && JsonReports.CountsOf(json) is var (errors, warnings, information)
            ? new FindingCounts(errors, warnings, information)
            : null,
    };
}
