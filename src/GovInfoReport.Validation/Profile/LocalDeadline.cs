namespace GovInfoReport.Validation;

/// <summary>A day of publication that a province, a city or a county sets for its bodies.</summary>
/// <param name="Place">The division that sets the day, by its full name: 湖南省, 怀化市.</param>
/// <param name="Level">The kind of authority that it is set for.</param>
/// <param name="Day">The last day of the year after that of the report.</param>
/// <param name="Source">The notice or rule that sets it, as a finding cites it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LocalDeadline(string Place, AgencyLevel Level, MonthDay Day, string Source)
{
    /// <summary>Whether it is for bodies of the divisions below the place. Default: for those of the place itself.</summary>
    public bool IsForDivisionsBelow { get; init; }

    /// <summary>The first year of the reports that it is for; <see langword="null"/>, the default: no first.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year of the reports that it is for; <see langword="null"/>, the default: no last.</summary>
    public int? LastYear { get; init; }

    /// <summary>Whether it is for the report of an agency for a year. Where an agency is, its name has to say.</summary>
    internal bool IsFor(AgencyName agency, AgencyLevel level, int year) =>
        level == Level && year >= (FirstYear ?? year) && year <= (LastYear ?? year)
            && (IsForDivisionsBelow ? agency.Divisions.SkipLast(1) : agency.Divisions.TakeLast(1)).Contains(Place);
}
