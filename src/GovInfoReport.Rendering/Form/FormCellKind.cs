namespace GovInfoReport.Rendering;

/// <summary>What a cell of a laid-out form holds.</summary>
public enum FormCellKind
{
    /// <summary>A heading over columns (表头).</summary>
    Head,

    /// <summary>A label beside figures (行名).</summary>
    Label,

    /// <summary>One of the 200 figures (数据).</summary>
    Figure,
}
