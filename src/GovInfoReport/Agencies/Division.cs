namespace GovInfoReport;

/// <summary>A division of the country, as part of an agency's name.</summary>
/// <param name="Name">The full name: 洪泽区, 恩施土家族苗族自治州.</param>
/// <param name="Level">Its level; of a zone unknown.</param>
internal sealed record Division(string Name, AgencyLevel Level)
{
    /// <summary>Whether it is a zone that a committee administers: 开发区, 综合实验区.</summary>
    public bool IsZone => Level == AgencyLevel.Unknown;

    /// <summary>Whether it is a street's area: 街道.</summary>
    public bool IsStreet => Name.EndsWith("街道", StringComparison.Ordinal);

    /// <summary>The order from the highest: a zone stands between a city and its townships.</summary>
    public int Rank => IsZone ? (int)AgencyLevel.County : (int)Level;
}
