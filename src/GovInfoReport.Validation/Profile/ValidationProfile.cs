using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>
/// What the duties of a report depend on: kind of authority, deadlines, first year of the format. Change it with <c>with</c>.
/// </summary>
/// <remarks>Immutable and thread-safe. Source of the defaults: articles 49 and 50 of 《中华人民共和国政府信息公开条例》 and 国办公开办函〔2021〕30号.</remarks>
public sealed record ValidationProfile
{
    /// <summary>The deadlines of the regulation.</summary>
    public static ValidationProfile Default { get; } = new();

    /// <summary>The kind of authority. <see langword="null"/>, the default: told from its name.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>
    /// The last day of the following year on which a kind of authority publishes. Default: 31 January, governments at county level and
    /// above 31 March. A day of <see cref="LocalDeadlines"/> comes before these.
    /// </summary>
    public ImmutableDictionary<AgencyLevel, MonthDay> Deadlines { get; init; } = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(AgencyLevel.Department, new MonthDay(1, 31)),
        KeyValuePair.Create(AgencyLevel.Township, new MonthDay(1, 31)),
        KeyValuePair.Create(AgencyLevel.Government, new MonthDay(3, 31)),
        KeyValuePair.Create(AgencyLevel.NationalDepartment, new MonthDay(1, 31)),
    ]);

    /// <summary>
    /// Days that provinces, cities and counties set for their bodies; of several that are for a report the first counts. Default: those of
    /// <c>local-deadlines.tsv</c>. A rules file adds its own before them.
    /// </summary>
    public ImmutableArray<LocalDeadline> LocalDeadlines { get; init; } = LocalDeadlineFile.Known;

    /// <summary>The first year whose reports follow the format of 2021; default 2021.</summary>
    public int FirstYearOfFormat { get; init; } = 2021;
}
