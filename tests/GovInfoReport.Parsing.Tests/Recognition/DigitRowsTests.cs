using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Rows of digits alone taken at once are read as they are piece by piece: the same report, the same places, the same diagnostics.
/// </summary>
public class DigitRowsTests
{
    private const int Samples = 60;

    private static readonly Gen<AnnualReport> Reports =
        Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ConsistentWithBlanks, ReportGenerator.ArbitraryWithBlanks);

    public static TheoryData<string> TextLayouts => [.. ReportLayout.All.Select(l => l.Name)];

    public static TheoryData<string> Pages => [.. HtmlLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(TextLayouts))]
    public void A_text_is_read_the_same(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(Reports, LayoutGenerator.Options)
            .Holds((report, options) => AssertSame(layout.Write(report, options), new TextDocumentReader()), Samples);
    }

    [Theory]
    [MemberData(nameof(TextLayouts))]
    public void A_damaged_text_is_read_the_same(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Enum<DamageKind>(), Gen.Int[0, int.MaxValue - 1])
            .Holds((report, options, kind, seed) =>
        {
            if (DamageInjector.Damage(report, layout, options, kind, new Random(seed)) is { } document)
                AssertSame(document.Text, new TextDocumentReader());
        }, Samples * 2);
    }

    [Theory]
    [MemberData(nameof(TextLayouts))]
    public void A_part_of_a_text_is_read_the_same(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Double[0, 1]).Holds((report, options, part) =>
        {
            string text = layout.Write(report, options);
            AssertSame(text[..(int)(text.Length * part)], new TextDocumentReader());
        }, Samples);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_the_same(string name) =>
        Gen.Select(Reports, LayoutGenerator.Options)
        .Holds((report, options) => AssertSame(HtmlLayout.All.Single(l => l.Name == name).Write(report, options), new HtmlDocumentReader()),
            Samples);

    [Fact]
    public void Rows_of_any_shape_are_read_the_same() =>
        Gen.Select(Gen.Char["\t|"], Gen.Int[0, 2].Select(i => i == 0 ? "" : "\n"), Row.Array[1, 40], Gen.Bool)
        .Holds((separator, lineEnd, rows, ends) =>
        {
            StringBuilder text = new("三、收到和处理政府信息公开申请情况\n");
            ImmutableArray<RowDefinition> all = ReportFormat.Current.GetTable(3).Rows;
            for (int i = 0; i < rows.Length; i++)
                text.Append(LabelOf(all[rows.Length > all.Length ? i / 2 : i], i)).Append(rows[i].Replace(' ', separator))
                    .Append(lineEnd.Length == 0 ? separator : lineEnd);
            if (ends) text.Length--;
            AssertSame(text.ToString(), new TextDocumentReader());
        }, samples: 4_000);

    [Fact]
    public void A_last_figure_that_the_text_may_have_lost_digits_of_is_read_the_same()
    {
        string text = new MarkdownTables().Write(TestDocuments.Report, LayoutOptions.Default);
        string row = TestDocuments.LineWith(text, "本年新收政府信息公开申请数量");
        int lastDigit = text.IndexOf(row, StringComparison.Ordinal) + row.AsSpan().LastIndexOfAnyInRange('0', '9');
        AssertSame(text[..(lastDigit + 1)], new TextDocumentReader());
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量 | 1 | 0 | 2 | 0 | 0 | 0 | 3 |\n二、上年结转政府信息公开申请数量 |\n", 8)]
    [InlineData("一、本年新收政府信息公开申请数量\n1\n0\n2\n0\n0\n0\n3\n二、上年结转政府信息公开申请数量\n", 8)]
    [InlineData("一、本年新收政府信息公开申请数量 |\n||\n1 |\n0 |\n2 |\n0 |\n0 |\n0 |\n3 |\n||\n二、上年结转政府信息公开申请数量 |\n", 10)]
    [InlineData("<table><tr><td>一、本年新收政府信息公开申请数量<td>1<td>0<td>2<td>0<td>0<td>0<td>3<tr><td>二、上年结转政府信息公开申请数量</table>", 7)]
    [InlineData("一、本年新收政府信息公开申请数量 | 1 | 0 | 2 | 0 | 0 | 3 |\n二、上年结转政府信息公开申请数量 |\n", 0)]
    [InlineData("一、本年新收政府信息公开申请数量 | 1 | 0 | 2 | / | 0 | 0 | 3 |\n二、上年结转政府信息公开申请数量 |\n", 0)]
    public void A_row_is_whole_when_nothing_about_it_is_in_doubt(string text, int taken)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        IDocumentReader reader = text.StartsWith('<') ? new HtmlDocumentReader() : new TextDocumentReader();
        reader.Read(new DocumentInput { Text = text.AsMemory() }, builder);
        Document document = builder.ToDocument();
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int label = blocks[0].Kind == BlockKind.TableStart ? 1 : 0;
        RecognitionBuffers buffers = RecognitionBuffers.Take();
        ExpectedTable expected = new();
        TableBinder binder = new(document, new DiagnosticSink([], document.SourceMap, 0), expected, buffers);
        RowBuilder rows = new(document, buffers.Words, buffers.Cells, expected, binder);
        DigitRowBinder digitRows = new(document, buffers.Bindings, expected, rows, binder);
        expected.Enter(ReportFormat.Current.GetTable(3));
        if (label > 0) rows.BeginGrid();
        rows.AddPiece(blocks[label], document.GetText(blocks[label]));
        Assert.True(digitRows.AwaitsRow);
        Assert.Equal(taken, digitRows.Add(blocks[(label + 1)..]));
        buffers.GiveBack();
    }

    [Fact]
    public void A_page_in_a_cell_before_a_row_is_read_the_same()
    {
        string page = string.Concat(Enumerable.Repeat("本机关依法公开政府信息并接受社会监督<br>", 15));
        AssertSame(
            $"<p>三、收到和处理政府信息公开申请情况</p><table><tr><td>{page}一、本年新收政府信息公开申请数量</td><td>1<td>0<td>2<td>0<td>0<td>0<td>3<tr><td>"
            + $"二、上年结转政府信息公开申请数量<td>1<td>0<td>2<td>0<td>0<td>0<td>3</table>", new HtmlDocumentReader());
    }

    // Blanks for separators: some before the figures, seven of these or one more or less, some after them.
    private static Gen<string> Row { get; } =
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3].Array[6], Gen.Int[0, 9], Gen.Int[0, 3]).Select((before, figures, slip, after) =>
        {
            List<string> cells =
                [.. figures.Append(figures.Sum() + (slip == 0 ? 1 : 0)).Select(f => f.ToString(CultureInfo.InvariantCulture))];
            if (slip == 1) cells.RemoveAt(3);
            if (slip == 2) cells.Add(figures[0].ToString(CultureInfo.InvariantCulture));
            if (slip == 3) cells[6] = "";
            if (slip == 4) cells[0] = "";
            if (slip == 5) cells = ["", "", ""];
            return new string(' ', before) + string.Join(' ', cells) + new string(' ', after);
        });

    // A row may come twice, and once by another name that is its, too.
    private static string LabelOf(RowDefinition row, int i) => i % 4 == 2 && row.Aliases.Length > 0 ? row.Aliases[0] : row.Label;

    private static void AssertSame(string text, IDocumentReader reader)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        reader.Read(new DocumentInput { Text = text.AsMemory() }, builder);
        Document document = builder.ToDocument();
        Assert.Equal(Describe(document, takesDigitRows: false), Describe(document, takesDigitRows: true));
    }

    private static string Describe(Document document, bool takesDigitRows)
    {
        ParseResult result = ReportRecognizer.Recognize(document, ReportParserOptions.Default, [], CancellationToken.None, takesDigitRows);
        ReportSources sources = result.Report.Sources!;
        return string.Join('\n',
        [
            ReportSerializer.ToJson(result.Report),
            .. ReportFormat.Current.Cells.Select(c => $"{c.Code} {sources.Find(c)}"),
            .. ReportFormat.Current.Tables.SelectMany(t => t.Rows).Select(r => $"{r.Code} {sources.FindLabel(r)}"),
            .. result.Diagnostics.Select(d => d.ToString(CultureInfo.InvariantCulture)),
        ]);
    }
}
