namespace GovInfoReport.Parsing;

/// <summary>Says what speaks against a figure's being the one of its cell.</summary>
internal static class CellReading
{
    /// <summary>The doubt about a figure; <see langword="null"/> where there is none.</summary>
    /// <param name="cell">The cell that it stands in.</param>
    /// <param name="figure">The figure, which is not blank.</param>
    /// <param name="mayBeCut">Whether the text may end within it.</param>
    public static DiagnosticDescriptor? FindDoubt(CellDefinition cell, in Figure figure, bool mayBeCut)
    {
        if (figure.Kind == FigureKind.Struck) return RecognitionDiagnostics.ValueStruckOut;
        if (figure.Kind == FigureKind.Uncertain) return RecognitionDiagnostics.ValueUncertain;
        if (figure.Kind is FigureKind.Split or FigureKind.ZeroLed || mayBeCut) return RecognitionDiagnostics.ValueDoubtful;
        if (figure.Kind != FigureKind.Number) return RecognitionDiagnostics.ValueNotUnderstood;
        if (cell.Kind != CellKind.Amount) return IsCount(figure) ? null : RecognitionDiagnostics.ValueNotUnderstood;
        // The format names no unit for the amount of procurement: any of money is its own.
        bool isFree = cell.Unit.Length == 0;
        bool contradicts = figure.Digits != 0
            && (figure.Unit == FigureUnit.Pieces || (!isFree && figure.Unit is FigureUnit.Yuan or FigureUnit.HundredMillionYuan));
        return contradicts ? RecognitionDiagnostics.UnitContradictsColumn : null;
    }

    private static bool IsCount(in Figure figure) =>
        figure.TryGetCount(out _) && figure.Unit is FigureUnit.None or FigureUnit.Pieces;
}
