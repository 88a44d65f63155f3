namespace GovInfoReport.Collections;

/// <summary>A cell of one report, with what is known of it.</summary>
/// <param name="State">What is known.</param>
/// <param name="Value">The figure; 0 where there is none.</param>
internal readonly record struct ReadCell(CellState State, decimal Value)
{
    public bool IsStated => State == CellState.Stated;

    /// <summary>Whether the cell has a figure, or a blank that may count as zero.</summary>
    public bool Counts => State is CellState.Stated or CellState.BlankBesideFigures;

    /// <summary>Why the cell does not count.</summary>
    public NotAssessableReason Reason => State switch
    {
        CellState.Doubtful => NotAssessableReason.CellDoubtful,
        CellState.TableMissing => NotAssessableReason.TableMissing,
        _ => NotAssessableReason.CellBlank,
    };
}
