using System.Text;
using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Reading asks again and again whether it shall end, and ends where it is told to.</summary>
public class CancellationTests
{
    public static TheoryData<string> Kinds => [.. Documents.Keys];

    private static Dictionary<string, Func<(IDocumentReader Reader, DocumentInput Input)>> Documents { get; } = new()
    {
        ["lines"] = () => Text(Repeat("规章 | 1 | 2 | 3 |\n", 20_000)),
        ["one line of bars"] = () => Text(Repeat("规章 | 1 | ", 20_000)),
        ["one line of tabs"] = () => Text(Repeat("规章\t1\t", 20_000)),
        ["one line of words"] = () => Text("二、主动公开政府信息情况 " + Repeat("规章 1 ", 20_000)),
        ["Markdown"] = () => Text("| 甲 |\n| --- |\n" + Repeat("| 规章 | \\| 2 |\n", 20_000)),
        ["one line before section one"] = () => Text(Repeat("索引号：1 [ ", 20_000)),
        ["page"] = () => Page(Repeat("<p>规章 1", 20_000)),
        ["page of rows"] = () => Page("<table>" + Repeat("<tr><td>规章</td><td>1</td></tr>", 20_000)),
        ["cell of lines"] = () => Page("<table><tr><td>" + Repeat("规章 1<br>", 20_000)),
        ["Word"] = () => (new WordDocumentReader(), new DocumentInput { Bytes = Word(Repeat(Paragraph("规章 1"), 5_000)) }),
        ["workbook"] = () => (new SpreadsheetDocumentReader(), new DocumentInput { Bytes = Workbook(20_000) }),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reading_ends_wherever_it_is_told_to(string kind)
    {
        (IDocumentReader reader, DocumentInput input) = Documents[kind]();
        using DocumentBuilder whole = new(ReportParserOptions.Default);
        WorkGrowth.Read(reader, input, whole);
        Assert.InRange(whole.Work.Checks, 10, long.MaxValue);
        for (long end = 1; end <= whole.Work.Checks; end += Math.Max(1, whole.Work.Checks / 8))
        {
            using CancellationTokenSource source = new();
            using DocumentBuilder builder = new(ReportParserOptions.Default);
            builder.Work.Checked = check => CancelAt(check, end, source);
            Assert.Throws<OperationCanceledException>(() => WorkGrowth.Read(reader, WithToken(input, source.Token), builder));
            Assert.Equal(end, builder.Work.Checks);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_more_than_some_thousand_units_of_work_pass_between_two_questions(string kind)
    {
        (IDocumentReader reader, DocumentInput input) = Documents[kind]();
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        long last = 0, most = 0;
        builder.Work.Checked = _ => (last, most) = (builder.Work.Done, Math.Max(most, builder.Work.Done - last));
        WorkGrowth.Read(reader, input, builder);
        Assert.InRange(most, 1, 3 * WorkMeter.UnitsBetweenChecks);
    }

    private static void CancelAt(long check, long end, CancellationTokenSource source)
    {
        if (check == end) source.Cancel();
    }

    private static DocumentInput WithToken(DocumentInput input, CancellationToken token) =>
        new() { Text = input.Text, Bytes = input.Bytes, CancellationToken = token };

    private static (IDocumentReader Reader, DocumentInput Input) Text(string text) =>
        (new TextDocumentReader(), new DocumentInput { Text = text.AsMemory() });

    private static (IDocumentReader Reader, DocumentInput Input) Page(string html) =>
        (new HtmlDocumentReader(), new DocumentInput { Text = html.AsMemory() });

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static byte[] Workbook(int rows) => Zip(
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"甲\"/></sheets></workbook>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{Repeat("<row><c><v>1</v></c></row>", rows)}</sheetData></worksheet>"));
}
