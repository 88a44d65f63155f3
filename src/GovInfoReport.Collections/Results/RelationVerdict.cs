namespace GovInfoReport.Collections;

/// <summary>What became of one relation between reports; the worse verdict is the greater.</summary>
public enum RelationVerdict
{
    /// <summary>It was compared, and holds.</summary>
    Pass,

    /// <summary>It could not be compared; that is never a pass.</summary>
    NotAssessable,

    /// <summary>It was compared, and does not hold.</summary>
    Fail,
}
