namespace GovInfoReport;

/// <summary>An edition of the report's format, or what the tables of a report together say of it.</summary>
public enum ReportEdition
{
    /// <summary>Nothing tells: there is no table, or none in which the editions differ.</summary>
    None,

    /// <summary>The trial format for the reports of 2019 and 2020 (国办公开办函〔2019〕60号).</summary>
    Format2019,

    /// <summary>The format in force for the reports of 2021 and later (国办公开办函〔2021〕30号).</summary>
    Format2021,

    /// <summary>Of a report: one of its tables follows the format of 2019 and another that of 2021.</summary>
    Mixed,
}
