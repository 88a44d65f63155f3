using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>What stands in a cell for a reader: a figure, a blank, or a doubt.</summary>
public static class CellText
{
    /// <summary>What stands for a figure that the document has and that could not be settled.</summary>
    public const string Unsettled = "?";

    /// <summary>
    /// The figure of a cell; empty for a blank; <see cref="Unsettled"/> where the document has a figure that could not be settled.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">A cell of the format.</param>
    public static string Of(AnnualReport report, CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(cell);
        return FigureOf(report, cell) ?? (IsUnsettled(report, cell) ? Unsettled : "");
    }

    /// <summary>The figure of a cell; <see langword="null"/> for a blank.</summary>
    internal static string? FigureOf(AnnualReport report, CellDefinition cell)
    {
        string? figure = report.Cells[cell]?.ToString(CultureInfo.InvariantCulture);
        // The format names no unit for the amount of procurement: it stands with the figure.
        return figure is not null && cell.Unit.Length == 0 ? figure + report.FormerDisclosure.Procurement.Unit : figure;
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
