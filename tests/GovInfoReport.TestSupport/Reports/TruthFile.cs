using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>
/// The figures of a document in a file beside it: <c>cell,value</c>. An empty value is a blank; ? is blank or zero, the document leaves it
/// open; ~V is V or blank. A cell that is not listed is not in the document.
/// </summary>
public static class TruthFile
{
    private static readonly Dictionary<string, CellDefinition> ByCode = ReportFormat.AllCells.ToDictionary(c => c.Code);

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">What was read of the document: what it leaves open is taken from it.</param>
    public static AnnualReport Read(string path, AnnualReport read)
    {
        ReportCellsBuilder cells = new();
        foreach ((CellDefinition cell, string value) in Cells(path))
        {
            if (value.Length == 0) continue;
            bool isOpen = value[0] is '?' or '~';
            decimal figure = value == "?" ? 0 : decimal.Parse(value.TrimStart('~'), CultureInfo.InvariantCulture);
            cells[cell] = isOpen && read.Cells[cell] is null ? null : figure;
        }

        return new AnnualReport { Cells = cells.ToCells() };
    }

    /// <summary>How many cells the file lists.</summary>
    public static int CountCells(string path) => Cells(path).Count();

    private static IEnumerable<(CellDefinition Cell, string Value)> Cells(string path)
    {
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] columns = line.Split(',');
            if (ByCode.TryGetValue(columns[0], out CellDefinition? cell)) yield return (cell, columns[1]);
        }
    }
}
