namespace GovInfoReport.Parsing;

/// <summary>Says what speaks against a figure's being the one of its cell.</summary>
internal static class CellReading
{
    /// <summary>The doubt about a figure; <see langword="null"/> where there is none.</summary>
    /// <param name="cell">The cell that it stands in.</param>
    /// <param name="figure">The figure, which is not blank.</param>
    /// <param name="mayBeCut">Whether the text may end within it.</param>
    public static DiagnosticDescriptor? FindDoubt(CellDefinition cell, in Figure figure, bool mayBeCut) => figure.Kind switch
    {
        FigureKind.Struck => RecognitionDiagnostics.ValueStruckOut,
        FigureKind.Uncertain => RecognitionDiagnostics.ValueUncertain,
        FigureKind.Split or FigureKind.ZeroLed => RecognitionDiagnostics.ValueDoubtful,
        _ when mayBeCut => RecognitionDiagnostics.ValueDoubtful,
        FigureKind.Number when cell.Kind == CellKind.Amount => FindDoubtOfUnit(cell, figure),
        FigureKind.Number when IsCount(figure) => null,
        _ => RecognitionDiagnostics.ValueNotUnderstood,
    };

    private static DiagnosticDescriptor? FindDoubtOfUnit(CellDefinition cell, in Figure figure)
    {
        // The format names no unit for the amount of procurement: any of money is its own.
        bool isFree = cell.Unit.Length == 0;
        bool contradicts = figure.Digits != 0
            && (figure.Unit == FigureUnit.Pieces || (!isFree && figure.Unit is FigureUnit.Yuan or FigureUnit.HundredMillionYuan));
        return contradicts ? RecognitionDiagnostics.UnitContradictsColumn : null;
    }

    private static bool IsCount(in Figure figure) =>
        figure.TryGetCount(out _) && figure.Unit is FigureUnit.None or FigureUnit.Pieces;
}
