namespace GovInfoReport.TestSupport;

/// <summary>Layouts that set cells apart by bars. Bars beyond the cells of a row are the remains of its spans.</summary>
public abstract class BarLayout : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => true;

    /// <summary>The bars that remain of the spans of a row and of cells above: one for each column without a cell of its own.</summary>
    private protected static string Remains(LayoutOptions options, GridTable table, int row)
    {
        int missing = table.Columns - table.Rows[row].Length;
        return options.Remains == SpanRemains.None || missing <= 0 ? "" : new string('|', missing + options.ExtraRemains);
    }
}
