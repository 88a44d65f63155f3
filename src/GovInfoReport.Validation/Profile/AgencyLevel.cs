namespace GovInfoReport.Validation;

/// <summary>The kinds of authority that the duties of a report depend on.</summary>
public enum AgencyLevel
{
    /// <summary>Not known: rules that depend on it do not apply.</summary>
    Unknown,

    /// <summary>A department of a government, or a body with public functions (部门).</summary>
    Department,

    /// <summary>A township or town government, or a sub-district office (乡镇、街道).</summary>
    Township,

    /// <summary>A government at county level or above (县级以上地方人民政府).</summary>
    Government,

    /// <summary>A department of the State Council (国务院部门); it may issue regulations of its own.</summary>
    NationalDepartment,
}
