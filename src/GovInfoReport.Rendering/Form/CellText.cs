using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>What stands in a cell for a reader: a figure, a blank, or a doubt.</summary>
public static class CellText
{
    /// <summary>What stands for a figure that the document has and that could not be settled.</summary>
    public const string Unsettled = "?";

    /// <summary>The figure of a cell; empty for a blank; <see cref="Unsettled"/> where the document has a figure that could not be settled.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">A cell of the format.</param>
    public static string Of(AnnualReport report, CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(cell);
        if (report.Cells[cell] is decimal figure) return figure.ToString(CultureInfo.InvariantCulture);
        return IsUnsettled(report, cell) ? Unsettled : "";
    }

    /// <summary>The text of a cell as a document writes it: its figure, and a remark on it in brackets, as in 6（其中修订2件）.</summary>
    internal static string WithNotes(AnnualReport report, CellDefinition cell)
    {
        string text = Of(report, cell);
        foreach (ReportNote note in report.Notes)
        {
            if (note.Place.Cell == cell) text += $"（{note.Text}）";
        }

        return text;
    }

    private static bool IsUnsettled(AnnualReport report, CellDefinition cell)
    {
        foreach (UnsettledValue value in report.Unsettled)
        {
            Place place = value.Place;
            if (place.Cell == cell || (place.Kind == PlaceKind.Row && place.Row == cell.Row)) return true;
        }

        return false;
    }
}
