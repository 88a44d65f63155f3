using System.Collections.Immutable;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Lists of contents and links to the sections name headings; the sections are those whose text follows.</summary>
public class ContentsListsTests
{
    private static readonly AnnualReport Report = TestDocuments.Report;

    public static TheoryData<string> Forms =>
    [
        "{0}……{1}", "{0} ........ {1}", "{0}\t{1}", "{0}·········{1}", "{0} . . . . . . - {1} -", "{0}…………（{1}）", "{0}________{1}",
        "{0} {1}", "{0}{1}", "{0}", "{0}\t……\t{1}", "{0}　　　　{1}",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_list_of_contents_below_the_title_of_a_text_is_no_section(string form) =>
        AreAsWritten(ReportParser.Parse(WithContents(form, []).Write(new TrailingBarRowALine())));

    [Theory]
    [MemberData(nameof(Forms))]
    public void One_with_entries_of_a_second_level_is_no_section(string form) =>
        AreAsWritten(ReportParser.Parse(WithContents(form, ["（一）主动公开情况", "（二）依申请公开情况"]).Write(new TrailingBarRowALine())));

    [Theory]
    [InlineData("{0}\t{1}")]
    [InlineData("{0}……{1}")]
    [InlineData("{0}")]
    public void A_list_of_contents_in_a_Word_document_is_no_section(string form) =>
        AreAsWritten(ReportParser.Parse(WordDocument.Write(WithContents(form, []).Draft)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Links_of_a_page_to_its_sections_are_none_of_them(bool areAfter)
    {
        string page = HtmlLayout.All.Single(l => l.Name == nameof(PlainPage)).Write(Report, ReportDraft.Of(Report, LayoutOptions.Default));
        string links = "<ul>" + string.Concat(ReportFormat.Current.Sections.Select(s => $"<li><a href='#'>{s.Heading}</a></li>")) + "</ul>";
        int body = page.IndexOf("<body>", StringComparison.Ordinal) + "<body>".Length;
        int end = page.LastIndexOf("</body>", StringComparison.Ordinal);
        AreAsWritten(ReportParser.Parse(page.Insert(areAfter ? end : body, links)));
    }

    [Fact]
    public void Tables_as_pictures_leave_headings_without_text_and_these_are_sections()
    {
        string text = string.Join('\n', ReportFormat.Current.Sections.Select(s => s.Heading + (s.Number is 1 or > 4 ? "\n第一句话在这里。" : "")));
        ParseResult read = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n" + text);
        Assert.Equal([1, 2, 3, 4, 5, 6], read.Report.Headings.Select(h => h.Section ?? 0));
        Assert.Equal("第一句话在这里。", read.Report.Problems!.Text);
    }

    [Theory]
    [InlineData("一、总体情况……1", true)]
    [InlineData("（一）主动公开情况 ........ 12", true)]
    [InlineData("三、收到和处理政府信息公开申请情况\t— 3 —", true)]
    [InlineData("一、总体情况", false)]
    [InlineData("二、主动公开政府信息情况 2", false)]
    [InlineData("2023年全年主动公开信息15", false)]
    [InlineData("……1", false)]
    public void Entries_are_told_by_leaders_and_the_number_of_a_page(string line, bool isEntry) =>
        Assert.Equal(isEntry, ContentsEntry.IsEntry(line));

    private static Contents WithContents(string form, ImmutableArray<string> second)
    {
        IEnumerable<string> headings = Report.Headings.Select(h => h.Text);
        string[] entries = [.. headings.Take(1).Concat(second).Concat(headings.Skip(1))];
        ReportDraft draft = ReportDraft.Of(Report, LayoutOptions.Default);
        IEnumerable<string> list = entries.Select((e, i) => string.Format(null, form, e, i + 1));
        return new Contents(draft with { Preamble = ["目　录", .. list, .. draft.Preamble] });
    }

    private static void AreAsWritten(ParseResult read)
    {
        Assert.Equal(Report.Headings, read.Report.Headings);
        Assert.Equal(Report.Preamble, read.Report.Preamble);
        Assert.Equal(Report.Overview, read.Report.Overview);
        Assert.Equal(Report.Problems, read.Report.Problems);
        Assert.Equal(Report.OtherMatters, read.Report.OtherMatters);
        Assert.Equal(Report.Title, read.Report.Title);
        Assert.True(CellComparison.Compare(Report, read).IsExact);
        Assert.DoesNotContain(read.Diagnostics, d => d.Descriptor.Id is "GIR1002" or "GIR1001" or "GIR1009" or "GIR1018");
    }

    private sealed record Contents(ReportDraft Draft)
    {
        public string Write(ReportLayout layout) => layout.Render(Draft, LayoutOptions.Default).Text;
    }
}
