using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>A format of <c>compare</c> and <c>aggregate</c>.</summary>
internal abstract class BetweenFormat
{
    public static BetweenFormat Create(string name, Terminal terminal) => name switch
    {
        "json" => new BetweenJson(terminal),
        "sarif" => new BetweenSarif(terminal),
        "html" => new BetweenHtml(terminal),
        _ => new BetweenText(terminal),
    };

    /// <summary>Writes what was found in the years of an agency.</summary>
    public abstract void Write(SeriesResult series);

    /// <summary>Writes what was found between a whole and its parts.</summary>
    public abstract void Write(AggregateResult aggregate, string path);

    /// <summary>Writes findings that belong to no series.</summary>
    public abstract void Write(IReadOnlyList<Diagnostic> findings);

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
