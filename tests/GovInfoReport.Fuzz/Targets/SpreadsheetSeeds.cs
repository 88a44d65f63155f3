using System.Globalization;
using System.Security;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>Whole reports as workbooks: the small one of the folder of seeds with another sheet.</summary>
internal static class SpreadsheetSeeds
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    public static IEnumerable<byte[]> All()
    {
        IReadOnlyList<Part> small = SeedFiles.PartsOf("xlsx", "small");
        yield return File(small, ReportGenerator.Published.Sample(1));
        yield return File(small, ReportGenerator.ArbitraryWithBlanks.Sample(2));
    }

    private static byte[] File(IReadOnlyList<Part> parts, AnnualReport report)
    {
        string sheet = $"<worksheet xmlns=\"{Namespace}\"><sheetData>{Rows(report)}</sheetData></worksheet>";
        return new ZipContainer().Join([.. parts.Where(p => p.Name != Sheet), new Part(Sheet, Encoding.UTF8.GetBytes(sheet))]);
    }

    // As text laid out in rows: the tables as a workbook has them, without merged cells.
    private static string Rows(AnnualReport report)
    {
        StringBuilder rows = new();
        foreach ((int row, string line) in new TabRows().Write(report, LayoutOptions.Default).Split('\n').Index())
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            foreach (string cell in line.Split('\t')) rows.Append(Cell(cell));
            rows.Append("</row>");
        }

        return rows.ToString();
    }

    private static string Cell(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"<c><v>{text}</v></c>"
            : $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
}
