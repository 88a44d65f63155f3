namespace GovInfoReport;

/// <summary>The level of the division of the country that an agency works for (行政层级).</summary>
public enum AgencyLevel
{
    /// <summary>The name does not tell: 教育局, or a zone (开发区), whose rank differs.</summary>
    Unknown,

    /// <summary>The whole country: 海关总署.</summary>
    Nation,

    /// <summary>A province, an autonomous region, or a city of that rank (省级).</summary>
    Province,

    /// <summary>A city, a prefecture or a league below a province (地级).</summary>
    City,

    /// <summary>A county, a district, a banner, or a city of that rank (县级).</summary>
    County,

    /// <summary>A township, a town or a street (乡级).</summary>
    Township,
}
