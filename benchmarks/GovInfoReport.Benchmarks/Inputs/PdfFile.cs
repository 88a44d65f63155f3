using GovInfoReport.Parsing.Pdf.Tests;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Writes a report as a PDF of five pages: prose, the three tables with ruled cells on a page each, prose.</summary>
internal static class PdfFile
{
    private const double Left = 40, Top = 800, Width = 515, LineHeight = 11, Size = 8;

    public static byte[] Write(AnnualReport report)
    {
        ReportDraft draft = ReportDraft.Of(report, LayoutOptions.Default);
        TestPdf file = new();
        file.Page(page => Prose(page, [draft.Title, .. draft.Preamble, draft.Sections[0].Heading, .. draft.Sections[0].Paragraphs]));
        foreach (SectionDraft section in draft.Sections.Where(s => s.Table is not null)) file.Page(page => Table(page, section));
        file.Page(page => Prose(page, draft.Sections.Where(s => s.Number() >= 5).SelectMany(s => s.Paragraphs.Prepend(s.Heading))));
        return file.ToBytes();
    }

    private static int Number(this SectionDraft section) => "一二三四五六".IndexOf(section.Heading[0], StringComparison.Ordinal) + 1;

    private static void Prose(TestPage page, IEnumerable<string> paragraphs)
    {
        double y = Top;
        foreach (string paragraph in paragraphs)
        {
            foreach (char[] line in ("　　" + paragraph).Chunk((int)(Width / Size)))
            {
                page.Text(Left, y, Size, new string(line));
                y -= LineHeight;
            }
        }
    }

    private static void Table(TestPage page, SectionDraft section)
    {
        GridTable table = section.Table!;
        page.Text(Left, Top, Size, section.Heading);
        double[] columns = ColumnEdges(table);
        double[] rows = new double[table.Rows.Length + 1];
        rows[0] = Top - 2 * LineHeight;
        for (int row = 0; row < table.Rows.Length; row++)
            rows[row + 1] = rows[row] - 5 - LineHeight * table.Rows[row].Where(c => c.RowSpan == 1).Select(c => Lines(c, columns).Count).DefaultIfEmpty(1).Max();
        for (int row = 0; row < table.Rows.Length; row++)
        {
            foreach (GridCell cell in table.Rows[row])
            {
                (double x, double right) = (columns[cell.Column], columns[cell.Column + cell.ColumnSpan]);
                (double y, double bottom) = (rows[row], rows[Math.Min(row + cell.RowSpan, table.Rows.Length)]);
                page.Line(x, y, right, y).Line(x, bottom, right, bottom).Line(x, bottom, x, y).Line(right, bottom, right, y);
                List<string> lines = Lines(cell, columns);
                for (int i = 0; i < lines.Count; i++) page.Text(x + 2, y - LineHeight * (i + 1), Size, lines[i]);
            }
        }
    }

    private static List<string> Lines(GridCell cell, double[] columns)
    {
        double room = columns[cell.Column + cell.ColumnSpan] - columns[cell.Column] - 4;
        return cell.Kind == GridCellKind.Figure ? [cell.FlatText] : [.. cell.FlatText.Chunk((int)(room / Size)).Select(line => new string(line))];
    }

    // Table 3 has three columns of labels; the last of them holds the long ones.
    private static double[] ColumnEdges(GridTable table)
    {
        double[] widths = table.Columns == 10 ? [42, 58, 170, .. Enumerable.Repeat(35.0, 7)] : [.. Enumerable.Repeat(Width / table.Columns, table.Columns)];
        double[] edges = new double[widths.Length + 1];
        edges[0] = Left;
        for (int i = 0; i < widths.Length; i++) edges[i + 1] = edges[i] + widths[i];
        return edges;
    }
}
