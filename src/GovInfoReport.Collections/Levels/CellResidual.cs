namespace GovInfoReport.Collections;

/// <summary>One cell of the whole against the sum of its parts.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Sum">The sum of the parts.</param>
/// <param name="Reason">Why they cannot be compared; <see langword="null"/> where they can.</param>
internal readonly record struct CellResidual(CellDefinition Cell, decimal Whole, decimal Sum, NotAssessableReason? Reason)
{
    public decimal Value => Whole - Sum;

    public bool IsKnown => Reason is null;
}
