using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>A rule of a conditional format.</summary>
/// <param name="Kind">What it compares, such as <c>cellIs</c>.</param>
/// <param name="Operator">How, such as <c>equal</c>.</param>
/// <param name="Priority">Which of several rules comes first: the smallest.</param>
/// <param name="StopsOthers">Whether no later rule is looked at where it holds.</param>
/// <param name="HidesValue">Whether a bar or an icon stands in the place of the value.</param>
/// <param name="Look">What it changes.</param>
/// <param name="Operands">What it compares with.</param>
internal sealed record ConditionalRule(string Kind, string Operator, int Priority, bool StopsOthers, bool HidesValue, ConditionalLook Look,
    List<string> Operands)
{
    /// <summary>Whether the rule holds for a cell that shows a text; <see langword="null"/>: that is not known.</summary>
    public bool? Holds(ReadOnlySpan<char> text) => Kind switch
    {
        "dataBar" or "iconSet" => HidesValue,
        "colorScale" or "containsBlanks" => false,
        "notContainsBlanks" => true,
        "expression" => HoldsAlways(),
        "cellIs" => Compare(text),
        _ => null,
    };

    private bool? HoldsAlways() => Operands is [string formula] ? formula.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "TRUE()" or "1" => true,
        "FALSE" or "FALSE()" or "0" => false,
        _ => null,
    } : null;

    private bool? Compare(ReadOnlySpan<char> text)
    {
        if (Operands.Count == 0 || !TryRead(Operands[0], out double first)) return null;
        double second = 0;
        if (Operator is "between" or "notBetween" && (Operands.Count < 2 || !TryRead(Operands[1], out second))) return null;
        // Of what is no number it is only certain that it does not equal one.
        if (!TryRead(text, out double value)) return Operator is "equal" ? false : Operator is "notEqual" ? true : null;
        return Operator is "between" or "notBetween"
            ? (value >= Math.Min(first, second) && value <= Math.Max(first, second)) == (Operator is "between")
            : Compare(value, first);
    }

    private bool? Compare(double value, double operand) => Operator switch
    {
        "equal" => value == operand,
        "notEqual" => value != operand,
        "greaterThan" => value > operand,
        "greaterThanOrEqual" => value >= operand,
        "lessThan" => value < operand,
        "lessThanOrEqual" => value <= operand,
        _ => null,
    };

    /// <summary>Reads a number as cells show it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
