using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Writes page numbers for people.</summary>
internal static class PageNumbers
{
    /// <summary>Writes numbers in order as ranges: <c>2, 4-7</c>.</summary>
    public static string Write(List<int> numbers)
    {
        StringBuilder written = new();
        for (int i = 0; i < numbers.Count; i++)
        {
            int first = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            if (written.Length > 0) written.Append(", ");
            written.Append(CultureInfo.InvariantCulture, $"{numbers[first]}");
            if (i > first) written.Append(CultureInfo.InvariantCulture, $"-{numbers[i]}");
        }

        return written.ToString();
    }
}
