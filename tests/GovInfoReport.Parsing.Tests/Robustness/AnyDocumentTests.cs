using System.Globalization;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Whatever a reader gives, recognition gives a result: blocks in any order, overlapping, outside of the text, with any rows, columns and
/// spans.
/// </summary>
public class AnyDocumentTests
{
    private static readonly string[] Pieces =
    [
        .. ReportFormat.Current.Sections.Select(s => s.Heading),
        .. ReportFormat.Current.Tables.SelectMany(t => t.Rows).Select(r => r.Label),
        "本年新收政府信息公开申请数量", "自然人", "小计", "其他", "某县2024年政府信息公开工作年度报告", "全年公开信息五百条。", "五、存在的主要问题\n存在问题一是公开意识不强。\n六、其他需要报告的事项\n无。",
        "0", "5", "12", "1 2", "/", "", "", "2024年1月15日", "索引号：1", "制发件数", "PubDate=2024-01-15", "3 .危及", "\n\n",
    ];

    private static Gen<(string Text, Block[] Blocks)> Documents { get; } =
        Gen.Select(Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[1, 60], Gen.Int[0, int.MaxValue - 1], Gen.Bool, Gen.Bool)
        .Select((pieces, seed, shuffled, wild) =>
        {
            Random random = new(seed);
            List<Block> blocks = [];
            int start = 0;
            foreach (string piece in pieces)
            {
                Block block = new()
                {
                    Start = start,
                    Length = piece.Length,
                    Kind = (BlockKind)random.Next(7),
                    Traits = (BlockTraits)random.Next(32),
                    Row = random.Next(4),
                    Column = (ushort)random.Next(9),
                    RowSpan = 1,
                    ColumnSpan = (ushort)random.Next(3),
                    Source = start,
                    SourceLength = piece.Length
                };
                if (wild && random.Next(4) == 0) MakeWild(ref block, random);
                blocks.Add(block);
                start += piece.Length;
            }

            Block[] all = [.. blocks];
            if (shuffled) random.Shuffle(all);
            return (string.Concat(pieces), all);
        });

    [Fact]
    public void Any_blocks_give_a_report() => Documents.Holds((text, blocks) =>
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        builder.UseText(text.AsMemory());
        builder.SourceMap = new TextSourceMap(text.AsMemory());
        foreach (Block block in blocks) builder.Add(block);
        ParseResult read = ReportRecognizer.Recognize(builder.ToDocument(), ReportParserOptions.Default, [], CancellationToken.None);
        foreach (Diagnostic diagnostic in read.Diagnostics) Assert.NotEmpty(diagnostic.ToString(CultureInfo.InvariantCulture));
        foreach (CellDefinition cell in ReportFormat.Current.Cells) _ = read.Report.Sources!.Find(cell);
    }, samples: 3_000);

    [Fact]
    public void A_section_holds_what_stands_between_its_heading_and_the_next_where_blocks_are_moved()
    {
        const string Page = "<table><tr><td>一、总体情况<br>全年公开信息五百条。</td></tr>五、存在的主要问题及改进情况<br>存在问题一是公开意识不强。<br>六、其他需要报告的事项<br>无。</table>";
        AnnualReport report = ReportParser.Parse(Page).Report;
        Assert.Equal("存在问题一是公开意识不强。", report.Problems?.Text);
    }

    private static void MakeWild(ref Block block, Random random)
    {
        int[] numbers = [-1, 0, 1, int.MinValue, int.MaxValue, 65_535, block.Start - 3, block.Start + 3];
        block.Start = numbers[random.Next(numbers.Length)];
        block.Length = numbers[random.Next(numbers.Length)];
        block.Row = numbers[random.Next(numbers.Length)];
        block.Source = numbers[random.Next(numbers.Length)];
        block.SourceLength = numbers[random.Next(numbers.Length)];
        block.Column = block.ColumnSpan = block.RowSpan = (ushort)random.Next(65_536);
    }
}
