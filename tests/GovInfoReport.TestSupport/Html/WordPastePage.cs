namespace GovInfoReport.TestSupport;

/// <summary>
/// Text pasted from Word: <c>o:p</c>, <c>font</c> and <c>mso-</c> styles, conditional comments, VML, labels and figures split over inline
/// elements.
/// </summary>
public sealed class WordPastePage : HtmlLayout
{
    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw(
            "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
            + "xmlns:w=\"urn:schemas-microsoft-com:office:word\">");
        page.Raw(
            $"<head><meta http-equiv=Content-Type content=\"text/html; charset={charset}\"><meta name=Generator content=\"Microsoft Word "
            + $"15\">");
        page.Raw("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->");
        page.Raw("<style><!-- p.MsoNormal {mso-style-unhide:no; font-size:10.5pt;} --></style></head>");
        page.Raw("<body lang=ZH-CN style='text-justify-trim:punctuation'><div class=WordSection1>");
        page.Raw(
            $"<p class=MsoNormal align=center><b><span style='font-size:22.0pt;mso-hansi-font-family:宋体'>{Inline(draft.Title)}<o:p></o:p>"
            + $"</span></b></p>");
        WriteBody(page, draft);
        page.Raw(
            "<p class=MsoNormal><!--[if gte vml 1]><v:shape id=\"s1\"><v:textbox>999</v:textbox></v:shape><![endif]--><![if !vml]>&nbsp;"
            + "<![endif]><o:p></o:p></p>");
        return page.Raw("</div></body></html>").ToString();
    }

    private protected override void WriteHeading(HtmlComposer page, string heading) =>
        page.Raw(
            $"<p class=MsoNormal style='mso-char-indent-count:2.0'><span style='font-family:黑体'>{Inline(heading)}<o:p></o:p></span></p>");

    private protected override void WriteParagraph(HtmlComposer page, string paragraph) =>
        page.Raw(
            $"<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;\nline-height:28.0pt'><span style='mso-spacerun:yes'>"
            + $"&nbsp;</span>{Inline(paragraph)}<o:p></o:p></p>");

    private protected override void WriteTable(HtmlComposer page, GridTable table)
    {
        page.Raw(
            "<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-padding-alt:0cm 0cm 0cm "
            + "0cm'>");
        for (int row = 0; row < table.Rows.Length; row++)
        {
            page.Raw($" <tr style='mso-yfti-irow:{row};height:20.0pt'>");
            foreach (GridCell cell in table.Rows[row])
            {
                string attributes = Spans(cell).Replace("\"", "", StringComparison.Ordinal);
                page.Raw(
                    $"  <td width=64 {attributes} style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'>\n"
                    + $"  {WriteCell(cell)}\n  </td>");
            }

            page.Raw(" </tr>");
        }

        page.Raw("</table>");
    }

    private protected override string WriteCell(GridCell cell)
    {
        string content = cell.Text.Length == 0 ? "<span lang=EN-US>&nbsp;</span>" : Inline(cell.Text);
        return $"<p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>{content}<o:p></o:p></p>";
    }

    // Every run of up to two characters becomes an element of its own, figures and words alike.
    private static string Inline(string text) =>
        string.Join("<br clear=all>", text.Split('\n').Select(line => string.Concat(line.Chunk(2).Select(Run))));

    private static string Run(char[] characters, int index)
    {
        string run = HtmlComposer.Encode(new string(characters));
        return (index % 3) switch
        {
            0 => $"<span lang=EN-US style='font-family:仿宋'>{run}</span>",
            1 => $"<font face=\"宋体\">{run}</font>",
            _ => run,
        };
    }
}
