namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows as values: printed as a person would write them, whatever separates their pieces.</summary>
public class RowBuilderTests
{
    private const string Line = "一本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | / | 0 | 3";

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | / | 0 | 3 |\n")]
    [InlineData("一、本年新收政府信息公开申请数量\n1\n2\n0\n0\n/\n0\n3\n")]
    [InlineData("一、本年新收政府信息公开申请数量 1 2 0 0 / 0 3\n")]
    [InlineData("一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t/\t0\t3\n")]
    public void Words_and_the_figures_behind_them_are_a_row(string text) => Assert.Equal([Line], RowsOf(text));

    [Fact]
    public void A_row_ends_where_words_begin_again() =>
        Assert.Equal(["一予以公开 | 1 | 2", "部分公开 | 3"], RowsOf("（一）予以公开\n1\n2\n部分公开\n3\n"));

    [Fact]
    public void A_number_with_a_stop_alone_is_an_item_mark() => Assert.Equal(["予以公开 | 1", "部分公开 | 3"], RowsOf("予以公开 1 2 . 部分公开 3\n"));

    private static List<string> RowsOf(string text)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
        Document document = builder.ToDocument();
        Taker taker = new();
        RowBuilder rows = new(document, new LabelRun(), new RowCell[RowBuilder.MaxCells], new ExpectedTable(), taker);
        TextRowReader lines = new(document, rows, taker);
        foreach (Block block in document.Blocks.Span)
        {
            if (block.Kind == BlockKind.Paragraph) lines.AddLine(block, null, 0);
            else rows.AddPiece(block, document.GetText(block));
        }

        rows.EndTable();
        return taker.Rows;
    }

    private sealed class Taker : IRowTaker
    {
        public List<string> Rows { get; } = [];

        public bool Take(in ReadRow row)
        {
            Rows.Add(row.ToString());
            return true;
        }

        public void TakeWords(in ReadRow words)
        {
        }

        public bool AwaitsHeads => false;

        public void TakeLine(ReadOnlySpan<char> line)
        {
        }

        public void BeginGrid(BlockTraits traits)
        {
        }

        public void EndGrid()
        {
        }

        public void EndTable(in ReadRow words)
        {
        }
    }
}
