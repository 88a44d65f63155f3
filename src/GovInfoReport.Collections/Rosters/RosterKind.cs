namespace GovInfoReport.Collections;

/// <summary>What a body on a roster is to the whole.</summary>
public enum RosterKind
{
    /// <summary>The whole's own part, as its office reports it (本级).</summary>
    Own,

    /// <summary>A department (部门).</summary>
    Department,

    /// <summary>A township, a town or a street (乡镇、街道).</summary>
    Township,

    /// <summary>A body of the state, such as customs or tax (垂直管理单位): it is no part of the whole and not added.</summary>
    Vertical,

    /// <summary>Another body.</summary>
    Other,
}
