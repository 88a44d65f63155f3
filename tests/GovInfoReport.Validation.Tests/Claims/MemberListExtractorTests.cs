using System.Collections.Immutable;
using CsCheck;

namespace GovInfoReport.Validation.Tests;

/// <summary>Counts that the prose of a whole divides among bodies.</summary>
public sealed class MemberListExtractorTests
{
    private const string New = "t3.newRequests.total", CarriedOver = "t3.carriedOver.total", Total = "t3.outcomesTotal.total",
        Forward = "t3.carriedForward.total";

    private static readonly string[] Bodies =
    [
        "县政府", "县政府办公室", "县本级", "县公安局", "县教育局", "县自然资源和规划局", "县市场监管局", "县发展改革委", "和平区", "沭阳县", "柳林镇",
        "石桥街道", "宿迁经济技术开发区", "市湖滨新区", "县管委会", "县妇联办公室",
    ];

    private static Gen<(string Prose, (string Name, int Count)[] Members)> Prose { get; } = Gen.Select(
        Gen.Shuffle(Bodies), Gen.Int[2, Bodies.Length], Gen.Int[0, 900].Array[Bodies.Length], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 3],
        (names, length, counts, opener, verb, separator) => Write([.. names.Take(length).Zip(counts)], opener, verb, separator));

    [Theory]
    [InlineData("全市共收到政府信息公开申请60件（市政府20件、市各有关部门30件、沭阳县10件），同比增长3%。",
        $"60件 {New} {New}+{CarriedOver} 市政府=20 市各有关部门=30 沭阳县=10")]
    [InlineData("全县新收政府信息公开申请60件，其中县公安局收到20件，县教育局收到30件，柳林镇收到10件。", $"60件 {New} 县公安局=20 县教育局=30 柳林镇=10")]
    [InlineData("全县新收政府信息公开申请60件。其中，公安局20件，教育局30件，民政局10件。", $"60件 {New} 公安局=20 教育局=30 民政局=10")]
    [InlineData("全县上年结转政府信息公开申请6件：县公安局4件、县教育局2件。", $"6件 {CarriedOver} 县公安局=4 县教育局=2")]
    [InlineData("全市共收辦政府信息公開申請60宗（市公安局50宗、市教育局10宗）。",
        $"60宗 {New}+{CarriedOver} {Total} {New} 市公安局=50 市教育局=10")]
    [InlineData("全市结转下年度办理政府信息公开申请5件（市公安局3件、市教育局2件）。", $"5件 {Forward} 市公安局=3 市教育局=2")]
    // What all words may mean is what is counted.
    [InlineData("全县共收到政府信息公开申请60件，其中县公安局新收申请20件，县教育局新收申请40件。", $"60件 {New} 县公安局=20 县教育局=40")]
    // Parts that do not add up are a list, too.
    [InlineData("全县新收政府信息公开申请60件（县公安局20件、县教育局30件）。", $"60件 {New} 县公安局=20 县教育局=30")]
    public void A_list_has_its_members_and_what_is_counted(string prose, string list) =>
        Assert.Equal(list, Print(Assert.Single(Extract(prose))));

    [Theory]
    [InlineData("全县新收政府信息公开申请60件，其中自然人50件，法人或其他组织10件。")]
    [InlineData("全县新收政府信息公开申请60件（当面申请20件、网络申请30件、信函申请10件）。")]
    [InlineData("全县新收政府信息公开申请60件，其中城乡建设类20件、教育类40件。")]
    [InlineData("全县办理政府信息公开申请60件（新收50件、上年结转10件）。")]
    [InlineData("全县主动公开信息60条（县公安局20条、县教育局40条）。")]
    [InlineData("全县新收政府信息公开申请60件，其中县公安局20件、县教育局10件等。")]
    [InlineData("全县新收政府信息公开申请60件，其中县公安局、县民政局各10件，县教育局40件。")]
    [InlineData("全县新收政府信息公开申请近60件（县公安局20件、县教育局40件）。")]
    [InlineData("2019年全县新收政府信息公开申请60件（县公安局20件、县教育局40件）。")]
    [InlineData("县政府办公室新收政府信息公开申请60件（县公安局20件、县教育局40件）。")]
    [InlineData("全县新收政府信息公开申请60件，县公安局收到行政复议5件，县教育局收到投诉6件。")]
    [InlineData("全县收到行政许可申请60件（县公安局20件、县教育局40件）。")]
    public void What_divides_no_requests_among_bodies_is_no_list(string prose) => Assert.Empty(Extract(prose));

    [Fact]
    public void A_list_is_read_as_it_was_written_wherever_it_stands() => Prose.Holds((prose, members) =>
    {
        string before = "全县政府信息公开工作有序开展。\n（二）依申请公开。";
        MemberList list = Assert.Single(Extract(before + prose + "继续做好工作。"));
        Assert.Equal(members.Select(m => new ListedMember(m.Name, m.Count)), list.Members);
        Assert.Equal(members.Sum(m => m.Count), list.Total);
        string text = (before + prose).Substring(list.Start, list.Length);
        Assert.StartsWith(list.Figure, text, StringComparison.Ordinal);
        Assert.EndsWith($"{members[^1].Count}件", text, StringComparison.Ordinal);
    }, 1000);

    [Fact]
    public void A_total_that_is_divided_among_bodies_is_that_of_the_authority()
    {
        ReportClaim claim = Assert.Single(
            ClaimExtractor.Extract(WithProse("全县新收政府信息公开申请28件（县政府办公室20件、县教育局8件）。")), c => c.Measure == "requests.new");
        Assert.Equal(ClaimScope.Agency, claim.Scope);
        claim = Assert.Single(ClaimExtractor.Extract(WithProse("新收政府信息公开申请5件（县政府办公室本部）。")), c => c.Measure == "requests.new");
        Assert.Equal(ClaimScope.Narrower, claim.Scope);
    }

    private static (string, (string, int)[]) Write((string Name, int Count)[] members, int opener, int verb, int separator)
    {
        string start = $"全县新收政府信息公开申请{members.Sum(m => m.Count)}件" + opener switch { 0 => "（", 1 => "：", 2 => "，其中", _ => "，其中：" };
        string[] parts = [.. members.Select(m => m.Name + verb switch { 0 => "", 1 => "收到", _ => "受理" } + $"{m.Count}件")];
        string join = separator switch { 0 => "、", 1 => "，", 2 => "；", _ => "、" };
        string all = separator == 3 ? string.Join(join, parts[..^1]) + "和" + parts[^1] : string.Join(join, parts);
        return (start + all + (opener == 0 ? "），均已答复。" : "。"), members);
    }

    private static string Print(MemberList list)
    {
        IEnumerable<string> readings = list.Readings.Select(r => string.Join('+', r.Select(c => c.Code)));
        return string.Join(' ', [list.Figure, .. readings, .. list.Members.Select(m => $"{m.Name}={m.Count}")]);
    }

    private static ImmutableArray<MemberList> Extract(string prose) => MemberListExtractor.Extract(WithProse(prose));

    private static AnnualReport WithProse(string text) =>
        SampleReports.Good with { Preamble = null, Overview = new NarrativeSection("一、总体情况", text), Problems = null, OtherMatters = null };
}
