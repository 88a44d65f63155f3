namespace GovInfoReport.DataSets;

/// <summary>What the number types of data sets hold exactly.</summary>
internal static class NumberForms
{
    /// <summary>The digits of an amount: more than a reader takes from any document.</summary>
    public const int Precision = 38;

    /// <summary>The decimals of an amount.</summary>
    public const int Scale = 18;

    private const decimal MostOfAmount = 1e20m;
    private const decimal MostOfDouble = 1L << 53;

    /// <summary>Whether an amount can be written without losing anything.</summary>
    public static bool IsAmount(decimal value) => Math.Abs(value) < MostOfAmount && decimal.Round(value, Scale) == value;

    /// <summary>A figure as a floating-point number; <see langword="null"/> where that would be another one.</summary>
    public static double? ToDouble(decimal value)
    {
        double number = (double)value;
        bool isWhole = value == decimal.Truncate(value) && Math.Abs(value) <= MostOfDouble;
        return isWhole || (Math.Abs(value) < MostOfAmount && (decimal)number == value) ? number : null;
    }
}
