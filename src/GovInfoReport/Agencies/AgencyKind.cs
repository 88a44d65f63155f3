namespace GovInfoReport;

/// <summary>What kind of body an agency is, as its name says.</summary>
public enum AgencyKind
{
    /// <summary>The name does not tell.</summary>
    Unknown,

    /// <summary>The government of a division, or the division as a whole (人民政府): 洪泽区, 柳林镇人民政府.</summary>
    Government,

    /// <summary>The office of a street (街道办事处).</summary>
    StreetOffice,

    /// <summary>The committee that administers a zone (管委会), or the zone as a whole.</summary>
    ZoneCommittee,

    /// <summary>The office of a government (政府办公室, 办公厅), or the government apart from its parts (本级): its report is no whole.</summary>
    GovernmentOffice,

    /// <summary>A department of a government (局, 委, 办, 厅 …).</summary>
    Department,

    /// <summary>Customs (海关): a body of the state, whatever city its name says.</summary>
    Customs,

    /// <summary>A tax authority (税务局): a body of the state.</summary>
    Tax,

    /// <summary>Another body of the state in a place (气象局, 海事局, 调查队 …), which is no part of the place's government.</summary>
    Vertical,

    /// <summary>A hospital, a school, a company, a centre (公共企事业单位).</summary>
    Institution,
}
