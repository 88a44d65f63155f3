using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>A format of <c>compare</c> and <c>aggregate</c>.</summary>
internal abstract class BetweenFormat
{
    /// <summary>The format that a call asks for.</summary>
    public static BetweenFormat Create(CommandCall call, Terminal terminal) => call[OptionNames.Format] switch
    {
        "html" when call.OutputFolder is { } folder && call.Command.WritesFiles == OutputKinds.Pages =>
            new BetweenPages(new OutputFolder(folder, new InputFiles(call.Files), call.Has(CommonOptions.Force)), terminal, call.Docs),
        "json" => new BetweenJson(terminal),
        "sarif" => new BetweenSarif(terminal, call.Docs),
        "html" => new BetweenHtml(terminal, call.Docs),
        _ => new BetweenText(terminal),
    };

    /// <summary>Writes what was found in the years of an agency.</summary>
    public abstract void Write(SeriesResult series);

    /// <summary>Writes what was found between a whole and its parts.</summary>
    public abstract void Write(AggregateResult aggregate, string path);

    /// <summary>Writes findings that belong to no series.</summary>
    public abstract void Write(IReadOnlyList<Diagnostic> findings);

    /// <summary>Writes findings that the file of rules accepts.</summary>
    public abstract void Write(IReadOnlyList<SuppressedDiagnostic> suppressed);

    /// <summary>The highest status of what was written.</summary>
    public virtual int Status => ExitStatus.Good;

    /// <summary>Ends the output.</summary>
    /// <param name="status">The exit status to come.</param>
    public virtual void End(int status)
    {
    }

    /// <summary>The verdict's name in data.</summary>
    public static string NameOf(RelationVerdict verdict) => verdict switch
    {
        RelationVerdict.Pass => "pass",
        RelationVerdict.Fail => "fail",
        _ => "notAssessable",
    };
}
