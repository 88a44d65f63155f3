using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>A format of <c>validate</c>: makes the text of each file on any thread, and writes the texts in order.</summary>
internal abstract class FindingsFormat
{
    /// <summary>The names that <c>--format</c> takes.</summary>
    public static string[] Names { get; } = ["text", "json", "sarif", "html"];

    /// <summary>A format by its name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="terminal">Takes the output.</param>
    /// <param name="docs">Where the pages of the diagnostics stand; <see langword="null"/>: not said.</param>
    /// <param name="overview">The address of the overview that leads to a page; <see langword="null"/> where there is none.</param>
    public static FindingsFormat Create(string name, Terminal terminal, Uri? docs = null, string? overview = null) => name switch
    {
        "json" => new JsonFindings(terminal),
        "sarif" => new SarifFindings(terminal, docs),
        "html" => new HtmlFindings(terminal, new HtmlReportPageOptions { HelpBase = docs, OverviewLink = overview }),
        _ when terminal.IsOutputShown => new ShownFindings(terminal),
        _ => new LineFindings(terminal),
    };

    /// <summary>Counts the verdicts on files.</summary>
    protected static VerdictCounts<Verdict> CountVerdicts() => new("verdict.counts", Verdict.Valid, Verdict.Invalid, Verdict.Incomplete);

    /// <summary>The text of one file; on any thread.</summary>
    public abstract string Format(CheckedFile file);

    /// <summary>Writes the text of one file; in order.</summary>
    public abstract void Write(CheckedFile file, string text);

    /// <summary>Ends the output.</summary>
    /// <param name="status">The exit status to come.</param>
    public virtual void End(int status)
    {
    }
}
