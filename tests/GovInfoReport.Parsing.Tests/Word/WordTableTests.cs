using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

public class WordTableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>", Continue = "<w:vMerge/>";

    [Fact]
    public void Spans_are_resolved()
    {
        string table = Table(
            Row(Cell("类", Restart), Cell("法人", Span(2)), Cell("总", Restart)),
            Row(Cell("", Continue), Cell("企业"), Cell("科研"), Cell("", "<w:vMerge w:val=\"continue\"/>")),
            Row(Cell("新收"), Cell("1"), Cell("2"), Cell("3")));
        Assert.Equal("""
            T
            C 0,0 2x1 类
            C 0,1 1x2 法人
            C 0,3 2x1 总
            C 1,1 1x1 企业
            C 1,2 1x1 科研
            C 2,0 1x1 新收
            C 2,1 1x1 1
            C 2,2 1x1 2
            C 2,3 1x1 3
            /T
            """.ReplaceLineEndings("\n"), OfficeReading.Dump(Word(table)));
    }

    [Theory]
    [InlineData("a merge ends at a row without it", "a|R,b;x,c;d|C,e",
        "C 0,0 1x1 a;C 0,1 1x1 b;C 1,0 1x1 x;C 1,1 1x1 c;C 2,0 1x1 d;C 2,1 1x1 e")]
    [InlineData("a merge begins without a start", "a,b;c|C,d;|C,e", "C 0,0 1x1 a;C 0,1 1x1 b;C 1,0 2x1 c;C 1,1 1x1 d;C 2,1 1x1 e")]
    [InlineData("one merge after the other", "a|R;|C;b|R;|C", "C 0,0 2x1 a;C 2,0 2x1 b")]
    [InlineData("text of a merged cell is not shown", "a|R,b;x|C,c", "C 0,0 2x1 a;C 0,1 1x1 b;C 1,1 1x1 c")]
    [InlineData("other widths with text are no merge", "a|R2,b;x|C,y,c", "C 0,0 1x2 a;C 0,2 1x1 b;C 1,0 1x1 x;C 1,1 1x1 y;C 1,2 1x1 c")]
    [InlineData("other widths without text are", "a|R2,b;|C,y,c", "C 0,0 2x2 a;C 0,2 1x1 b;C 1,1 1x1 y;C 1,2 1x1 c")]
    [InlineData("old horizontal merge", "a|h,|H,|H,b", "C 0,0 1x3 a;C 0,3 1x1 b")]
    [InlineData("old horizontal merge with text", "a|h,x|H,b", "C 0,0 1x1 a;C 0,1 1x1 x;C 0,2 1x1 b")]
    [InlineData("deleted cell", "a,x|D,b", "C 0,0 1x1 a;C 0,1 1x1 b")]
    [InlineData("columns before", ">2a,b;c,d,e,f", "C 0,2 1x1 a;C 0,3 1x1 b;C 1,0 1x1 c;C 1,1 1x1 d;C 1,2 1x1 e;C 1,3 1x1 f")]
    [InlineData("deleted row", "a|R,b;-x|C,c;|C,d", "C 0,0 2x1 a;C 0,1 1x1 b;C 1,1 1x1 d")]
    public void Rows_and_cells_stand_where_Word_shows_them(string what, string rows, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal($"T\n{expected.Replace(';', '\n')}\n/T", OfficeReading.Dump(Word(Table([.. rows.Split(';').Select(ShortRow)]))));
    }

    [Fact]
    public void Paragraphs_of_a_cell_are_set_apart_by_line_feeds()
    {
        string cell = $"<w:tc>{Paragraph(" 商业 ")}<w:p/>{Paragraph("  企业")}<w:p/></w:tc>";
        Assert.Equal("T\nC 0,0 1x1 商业\\n企业\nC 0,1 1x1\n/T", OfficeReading.Dump(Word(Table(Row(cell, "<w:tc><w:p/></w:tc>")))));
    }

    [Fact]
    public void A_table_of_one_short_cell_is_a_frame_around_text_of_the_cell()
    {
        string frame = $"<w:tc>{Table(Row(Cell("12")))}<w:p/></w:tc>", text = $"<w:tc>{Paragraph("a")}{Table(Row(Cell("3")))}<w:p/></w:tc>";
        Assert.Equal("T\nC 0,0 1x1 处罚\nC 0,1 1x1 12\nP a\nT\nC 0,0 1x1 3\n/T\n/T",
            OfficeReading.Dump(Word(Table(Row(Cell("处罚"), frame), Row(text)))));
    }

    [Fact]
    public void Controls_around_rows_and_cells_are_transparent()
    {
        string Control(string content) => $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        string table = Table(Control(Row(Cell("1"), Control(Cell("2")))), Row($"<w:tc>{Control(Paragraph("3"))}</w:tc>", Cell("4")));
        Assert.Equal("T\nC 0,0 1x1 1\nC 0,1 1x1 2\nC 1,0 1x1 3\nC 1,1 1x1 4\n/T", OfficeReading.Dump(Word(Control(table))));
    }

    [Fact]
    public void A_cell_with_a_table_becomes_paragraphs_around_it()
    {
        string inner = Table(Row(Cell("内")));
        string table = Table(Row($"<w:tc>{Paragraph("前一")}{Paragraph("前二")}{inner}{Paragraph("后")}{inner}<w:p/></w:tc>", Cell("右")),
            Row(Cell("下", Span(2))));
        Assert.Equal("""
            T
            P 前一
            P 前二
            T
            C 0,0 1x1 内
            /T
            P 后
            T
            C 0,0 1x1 内
            /T
            C 0,1 1x1 右
            C 1,0 1x2 下
            /T
            """.ReplaceLineEndings("\n"), OfficeReading.Dump(Word(table)));
    }

    [Fact]
    public void A_text_box_in_a_cell_belongs_to_the_cell()
    {
        string box = $"<w:r><w:pict><v:textbox><w:txbxContent>{Paragraph("框")}</w:txbxContent></v:textbox></w:pict></w:r>";
        string cell = $"<w:tc>{Paragraph("一")}<w:p><w:r><w:t>二</w:t></w:r>{box}<w:r><w:t>三</w:t></w:r></w:p></w:tc>";
        Assert.Equal("T\nC 0,0 1x1 一\\n框\\n二三\n/T", OfficeReading.Dump(Word(Table(Row(cell)))));
    }

    [Fact]
    public void What_stands_in_other_parts_than_the_body_stays_out_of_cells()
    {
        string row =
            $"<w:tr><w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>{Cell("1")}<w:tc><w:p><w:r><w:t>2</w:t></w:r><w:r><w:footnoteReference "
            + $"w:id=\"2\"/></w:r></w:p></w:tc></w:tr>";
        byte[] file = Word(
            $"<w:tbl>{row}</w:tbl><w:p/><w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr>",
            ("word/header1.xml", Root("hdr", Paragraph("页眉 7"))), ("word/footer1.xml", Root("ftr", Paragraph("8"))),
            ("word/footnotes.xml", Root("footnotes", $"<w:footnote w:id=\"2\">{Paragraph("9")}</w:footnote>")));
        // Of the note only its mark is seen in the cell; the mark is raised, here and before the words below the table.
        Assert.Equal("T\nC 0,0 1x1 1\nC 0,1 1x1 21\n/T\nP 19", OfficeReading.Dump(file));
    }

    [Fact]
    public void A_picture_in_a_cell_leaves_the_cell_as_it_is() =>
        Assert.Equal("T\nC 0,0 1x1\nI\n/T",
            OfficeReading.Dump(Word(Table(Row("<w:tc><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p></w:tc>")))));

    private static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    /// <summary>
    /// Cells by commas, each <c>text|marks</c>; before them <c>&gt;n</c> columns before, <c>-</c> deleted, <c>^</c> head row.
    /// </summary>
    private static string ShortRow(string row)
    {
        string properties = "";
        if (row[0] == '>') (properties, row) = ($"<w:gridBefore w:val=\"{row[1]}\"/>", row[2..]);
        else if (row[0] == '-') (properties, row) = ("<w:del w:id=\"1\"/>", row[1..]);
        else if (row[0] == '^') (properties, row) = ("<w:tblHeader/>", row[1..]);
        return $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(row.Split(',').Select(ShortCell))}</w:tr>";
    }

    private static string ShortCell(string cell)
    {
        string[] parts = cell.Split('|');
        return Cell(parts[0], string.Concat((parts.Length > 1 ? parts[1] : "").Select(mark => mark switch
        {
            'R' => Restart,
            'C' => Continue,
            'h' => "<w:hMerge w:val=\"restart\"/>",
            'H' => "<w:hMerge/>",
            'D' => "<w:cellDel w:id=\"1\"/>",
            _ => Span(mark - '0'),
        })));
    }
}
