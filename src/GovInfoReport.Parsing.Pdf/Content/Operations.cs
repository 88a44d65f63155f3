using System.Collections.Frozen;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// The operators that text, lines and pictures need, with the numbers that they take. All others change nothing that is read.
/// </summary>
internal static class Operations
{
    private static readonly FrozenDictionary<int, Operation> All = new Dictionary<string, Operation>
    {
        ["q"] = new(0, static (t, _) => t.PushState()),
        ["Q"] = new(0, static (t, _) => t.PopState()),
        ["cm"] = new(6, static (t, o) => t.ModifyCurrentTransformationMatrix(Matrix(o))),
        ["w"] = new(1, static (t, o) => t.SetLineWidth(o.Number(1))),
        ["m"] = new(2, static (t, o) => t.MoveTo(o.Number(2), o.Number(1))),
        ["l"] = new(2, static (t, o) => t.LineTo(o.Number(2), o.Number(1))),
        ["c"] = new(6, static (t, o) => t.BezierCurveTo(o.Number(6), o.Number(5), o.Number(4), o.Number(3), o.Number(2), o.Number(1))),
        ["v"] = new(4, static (t, o) => t.BezierCurveTo(o.Number(4), o.Number(3), o.Number(2), o.Number(1))),
        ["y"] = new(4, static (t, o) => t.BezierCurveTo(o.Number(4), o.Number(3), o.Number(2), o.Number(1), o.Number(2), o.Number(1))),
        ["h"] = new(0, static (t, _) => t.CloseSubpath()),
        ["re"] = new(4, static (t, o) => t.Rectangle(o.Number(4), o.Number(3), o.Number(2), o.Number(1))),
        ["S"] = new(0, static (t, _) => t.StrokePath(close: false)),
        ["s"] = new(0, static (t, _) => t.StrokePath(close: true)),
        ["f"] = new(0, static (t, _) => t.FillPath(NonZero, close: false)),
        ["F"] = new(0, static (t, _) => t.FillPath(NonZero, close: false)),
        ["f*"] = new(0, static (t, _) => t.FillPath(EvenOdd, close: false)),
        ["B"] = new(0, static (t, _) => t.FillStrokePath(NonZero, close: false)),
        ["B*"] = new(0, static (t, _) => t.FillStrokePath(EvenOdd, close: false)),
        ["b"] = new(0, static (t, _) => t.FillStrokePath(NonZero, close: true)),
        ["b*"] = new(0, static (t, _) => t.FillStrokePath(EvenOdd, close: true)),
        ["n"] = new(0, static (t, _) => t.EndPath()),
        ["W"] = new(0, static (t, _) => t.ModifyClippingIntersect(NonZero)),
        ["W*"] = new(0, static (t, _) => t.ModifyClippingIntersect(EvenOdd)),
        ["BT"] = new(0, static (t, _) => t.BeginText()),
        ["ET"] = new(0, static (t, _) => t.EndText()),
        ["Tc"] = new(1, static (t, o) => t.SetCharacterSpacing(o.Number(1))),
        ["Tw"] = new(1, static (t, o) => t.SetWordSpacing(o.Number(1))),
        ["Tz"] = new(1, static (t, o) => t.SetHorizontalScaling(o.Number(1))),
        ["TL"] = new(1, static (t, o) => t.SetTextLeading(o.Number(1))),
        ["Tr"] = new(1, static (t, o) => t.SetTextRenderingMode((TextRenderingMode)(int)o.Number(1))),
        ["Ts"] = new(1, static (t, o) => t.SetTextRise(o.Number(1))),
        ["Td"] = new(2, static (t, o) => MoveLine(t, o.Number(2), o.Number(1))),
        ["TD"] = new(2, static (t, o) =>
        {
            t.SetTextLeading(-o.Number(1));
            MoveLine(t, o.Number(2), o.Number(1));
        }),
        ["Tm"] = new(6, static (t, o) => t.TextMatrices.TextMatrix = t.TextMatrices.TextLineMatrix = Matrix(o)),
        ["T*"] = new(0, static (t, _) => t.MoveToNextLineWithOffset()),
        ["G"] = new(1, static (t, o) => Colors(t)?.SetStrokingColorGray(o.Number(1))),
        ["g"] = new(1, static (t, o) => Colors(t)?.SetNonStrokingColorGray(o.Number(1))),
        ["RG"] = new(3, static (t, o) => Colors(t)?.SetStrokingColorRgb(o.Number(3), o.Number(2), o.Number(1))),
        ["rg"] = new(3, static (t, o) => Colors(t)?.SetNonStrokingColorRgb(o.Number(3), o.Number(2), o.Number(1))),
        ["K"] = new(4, static (t, o) => Colors(t)?.SetStrokingColorCmyk(o.Number(4), o.Number(3), o.Number(2), o.Number(1))),
        ["k"] = new(4, static (t, o) => Colors(t)?.SetNonStrokingColorCmyk(o.Number(4), o.Number(3), o.Number(2), o.Number(1))),
        ["SC"] = new(0, static (t, o) => Colors(t)?.SetStrokingColor(o.Numbers())),
        ["SCN"] = new(0, static (t, o) => Colors(t)?.SetStrokingColor(o.Numbers())),
        ["sc"] = new(0, static (t, o) => Colors(t)?.SetNonStrokingColor(o.Numbers())),
        ["scn"] = new(0, static (t, o) => Colors(t)?.SetNonStrokingColor(o.Numbers())),
        ["EMC"] = new(0, static (t, _) => t.EndMarkedContent()),
    }.ToFrozenDictionary(static o => KeyOf(System.Text.Encoding.ASCII.GetBytes(o.Key)), static o => o.Value);

    private const FillingRule NonZero = FillingRule.NonZeroWinding;
    private const FillingRule EvenOdd = FillingRule.EvenOdd;

    private const int LongestOperator = 3;

    /// <summary>A number for an operator; 0 for a word that is too long to be one.</summary>
    public static int KeyOf(ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestOperator) return 0;
        int key = 0;
        foreach (byte value in word) key = key << 8 | value;
        return key;
    }

    /// <summary>Runs an operator that takes numbers only, unless they are not there.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool Run(int key, IContentTarget target, Operands operands)
    {
        if (!All.TryGetValue(key, out Operation operation)) return false;
        if (operands.EndInNumbers(operation.Numbers)) operation.Run(target, operands);
        return true;
    }

    /// <summary>Starts a line of text at a distance from the last.</summary>
    private static void MoveLine(IContentTarget target, double x, double y)
    {
        TransformationMatrix line = target.TextMatrices.TextLineMatrix;
        target.TextMatrices.TextMatrix = target.TextMatrices.TextLineMatrix = line.Translate(x, y);
    }

    private static IColorSpaceContext? Colors(IContentTarget target) => target.GetCurrentState().ColorSpaceContext;

    private static TransformationMatrix Matrix(Operands operands) => TransformationMatrix.FromValues(
        operands.Number(6), operands.Number(5), operands.Number(4), operands.Number(3), operands.Number(2), operands.Number(1));

    private readonly record struct Operation(int Numbers, Action<IContentTarget, Operands> Run);
}
