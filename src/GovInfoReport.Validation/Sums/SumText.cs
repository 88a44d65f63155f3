using System.Globalization;
using System.Text;

namespace GovInfoReport.Validation;

/// <summary>Sums as people write them.</summary>
internal static class SumText
{
    /// <summary>The addends that are not zero with their sum, such as <c>3 + 4 = 7</c>; the sum alone where one addend makes it.</summary>
    internal static string Formula(IEnumerable<decimal> addends)
    {
        StringBuilder text = new();
        decimal sum = 0;
        int count = 0;
        foreach (decimal addend in addends)
        {
            sum += addend;
            if (addend == 0) continue;
            if (count++ > 0) text.Append(addend < 0 ? " - " : " + ");
            text.Append(CultureInfo.InvariantCulture, $"{(count > 1 ? Math.Abs(addend) : addend)}");
        }

        if (count > 1) text.Append(CultureInfo.InvariantCulture, $" = {sum}");
        return count == 0 ? "0" : text.ToString();
    }
}
