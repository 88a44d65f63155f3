namespace GovInfoReport.TestSupport;

/// <summary>Writes a report as a PDF with a text layer: prose, and the tables of the official form, over page breaks.</summary>
public sealed class PdfReport
{
    private const double Short = 595, Long = 842, Margin = 40, Top = 60, Bottom = 60, Foot = 36;
    private const double TitleSize = 16, Size = 12, Leading = 20;

    private readonly PdfLayout _layout;
    private readonly TestPdf _file = new();
    private readonly double _width;
    private readonly double _height;
    private TestPage _page = new();
    private double _y;

    private PdfReport(PdfLayout layout)
    {
        _layout = layout;
        (_width, _height) = layout.Rotation % 180 == 0 ? (Short, Long) : (Long, Short);
        if (layout.Figures is not null) _file.Catalog = "/AcroForm << /Fields [] >>";
        StartPage();
    }

    private double Room => _width - 2 * Margin;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How figures and labels are written.</param>
    /// <param name="layout">How it is set on pages.</param>
    public static byte[] Write(AnnualReport report, LayoutOptions options, PdfLayout layout) =>
        Write(ReportDraft.Of(report, options), layout);

    /// <summary>Writes a drafted report.</summary>
    public static byte[] Write(ReportDraft draft, PdfLayout layout)
    {
        PdfReport file = new(layout);
        file._y -= layout.Lead % (file._height - Top - Bottom);
        file.WriteTitle(draft.Title);
        foreach (string paragraph in draft.Preamble) file.WriteParagraph(paragraph);
        foreach (SectionDraft section in draft.Sections)
        {
            file.WriteParagraph(section.Heading);
            foreach (string paragraph in section.Paragraphs) file.WriteParagraph(paragraph);
            if (section.Table is { } table) file.WriteTable(table);
        }

        file.EndPage();
        return file._file.ToBytes();
    }

    private void StartPage()
    {
        _page = new TestPage();
        _y = _height - Top;
        if (_layout.Rotation == 0) return;
        // The page is turned to the right when it is seen: what is drawn is turned to the left.
        (double sin, double cos) = Math.SinCos(_layout.Rotation * Math.PI / 180);
        (double moveX, double moveY) = _layout.Rotation switch { 90 => (Short, 0d), 180 => (Short, Long), _ => (0d, Long) };
        _page.Add($"{cos:0.###} {sin:0.###} {-sin:0.###} {cos:0.###} {moveX:0.###} {moveY:0.###} cm");
    }

    private void EndPage()
    {
        if (_layout.PageNumber(_file.PageCount + 1) is { } number)
            _page.Text((_width - PdfText.Width(number, Size)) / 2, Foot, Size, number);
        _file.Page(_page, _layout.Rotation);
    }

    private void BreakPage()
    {
        EndPage();
        StartPage();
    }

    private void WriteTitle(string title)
    {
        foreach (string line in PdfText.Wrap(title, Room, TitleSize))
            WriteLine((_width - PdfText.Width(line, TitleSize)) / 2, TitleSize, line);
    }

    private void WriteParagraph(string paragraph)
    {
        double indentation = 2 * Size;
        foreach (string line in PdfText.Wrap(paragraph, Room, Size, indentation))
        {
            WriteLine(Margin + indentation, Size, line);
            indentation = 0;
        }
    }

    private void WriteLine(double x, double size, string line)
    {
        if (_y - Leading < Bottom) BreakPage();
        _y -= Leading;
        _page.Text(x, _y, size, line);
    }

    private void WriteTable(GridTable grid)
    {
        PdfTable table = new(grid, Margin, Room, _layout);
        _y -= Leading / 2;
        // A head that is repeated is not torn from its first row.
        int together = _layout.RepeatsHeads ? table.HeadRows + 1 : 1;
        if (_y - Enumerable.Range(0, together).Sum(table.HeightOf) < Bottom) BreakPage();
        for (int row = 0; row < table.RowCount;)
        {
            int end = row;
            double y = _y;
            while (end < table.RowCount && (end == row || y - table.HeightOf(end) >= Bottom)) y -= table.HeightOf(end++);
            table.Draw(_page, _y, row, end);
            (row, _y) = (end, y);
            if (row == table.RowCount) break;
            BreakPage();
            if (!_layout.RepeatsHeads || row < table.HeadRows) continue;
            table.Draw(_page, _y, 0, table.HeadRows, again: true);
            _y -= Enumerable.Range(0, table.HeadRows).Sum(table.HeightOf);
        }

        _y -= Leading / 2;
    }
}
