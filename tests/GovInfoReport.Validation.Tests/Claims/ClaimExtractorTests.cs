namespace GovInfoReport.Validation.Tests;

public sealed class ClaimExtractorTests
{
    // The sample has 27 new requests, 2 carried over, 27 settled, 2 carried forward; 15 granted, 5 partly, 7 unavailable; 4 reviews, 1 of
    // them corrected.
    [Theory]
    [InlineData("全年新收政府信息公开申请27件。", "requests.new", "27件", ClaimVerdict.Agrees)]
    [InlineData("全年新收政府信息公开申请２７件。", "requests.new", "２７件", ClaimVerdict.Agrees)]
    [InlineData("全年新收政府信息公开申请28件。", "requests.new", "28件", ClaimVerdict.Contradicts)]
    [InlineData("全年受理政府信息公开申请27件。", "requests.new", "27件", ClaimVerdict.Agrees)]
    [InlineData("全年受理政府信息公开申请29件。", "requests.handled", "29件", ClaimVerdict.Agrees)]
    [InlineData("共收到信息公開申請27宗。", "requests.new", "27宗", ClaimVerdict.Agrees)]
    [InlineData("全年共办理依申请公开29件。", "requests.handled", "29件", ClaimVerdict.Agrees)]
    [InlineData("共受理政府信息公开申请29件（含上年结转2件）。", "requests.handled", "29件", ClaimVerdict.Agrees)]
    [InlineData("共受理政府信息公开申请29件（含上年结转2件）。", "requests.carriedOver", "2件", ClaimVerdict.Agrees)]
    [InlineData("收到政府信息公开申请27件，含2022年转至今年办理的2件。", "requests.carriedOver", "2件", ClaimVerdict.Agrees)]
    [InlineData("2件政府信息公开申请结转至2024年办理，27件答复。", "requests.settled", "27件", ClaimVerdict.Agrees)]
    [InlineData("剩余3件政府信息公开申请结转下一年度处理。", "requests.carriedForward", "3件", ClaimVerdict.Contradicts)]
    [InlineData("对申请予以公开15件、部分公开5件。", "outcomes.granted", "15件", ClaimVerdict.Agrees)]
    [InlineData("予以公开及部分公开21件。", "outcomes.granted+partial", "21件", ClaimVerdict.Contradicts)]
    [InlineData("因本机关不掌握等原因无法提供7件。", "outcomes.unavailable", "7件", ClaimVerdict.Agrees)]
    [InlineData("作其他处理（含申请人主动撤回申请）1件。", "outcomes.other", "1件", ClaimVerdict.Contradicts)]
    [InlineData("本机关不掌握相关政府信息7件。", "t3.unavailable.notHeld", "7件", ClaimVerdict.Agrees)]
    [InlineData("被申请行政复议4件，其中结果维持3件、结果纠正1件。", "t4.review.corrected", "1件", ClaimVerdict.Agrees)]
    [InlineData("发生行政诉讼案件1件。", "litigation.total", "1件", ClaimVerdict.Contradicts)]
    [InlineData("制发规范性文件2件，废止1件。", "t2.normativeDocuments.repealed", "1件", ClaimVerdict.Agrees)]
    [InlineData("行政事业性收费125000元。", "t2.fees.amount", "125000元", ClaimVerdict.Agrees)]
    [InlineData("收取信息处理费120元。", "infoFee.amount", "120元", ClaimVerdict.NotInTables)]
    [InlineData("本年度未收到政府信息公开申请。", "requests.new", "未收到", ClaimVerdict.Contradicts)]
    [InlineData("无上年结转申请。", "requests.carriedOver", "无", ClaimVerdict.Contradicts)]
    [InlineData("没有出现就政府信息公开提起诉讼的情况。", "litigation.total", "没有", ClaimVerdict.Agrees)]
    [InlineData("收到政府信息公开申请27件，均已按时答复。", "requests.allSettled", "均", ClaimVerdict.CannotTell)]
    [InlineData("收到行政复议4件，全部维持。", "review.allUpheld", "全部", ClaimVerdict.Contradicts)]
    [InlineData("收到政府信息公开申请二十七件。", "requests.new", "二十七件", ClaimVerdict.Agrees)]
    [InlineData("收到政府信息公开申请一百二十七件。", "requests.new", "一百二十七件", ClaimVerdict.Contradicts)]
    [InlineData("收到依申请公开申请数量：28件。", "requests.new", "28件", ClaimVerdict.Contradicts)]
    [InlineData("受理公民政府信息公开申请28件。", "requests.new", "28件", ClaimVerdict.Contradicts)]
    [InlineData("被申请行政复议5件，其中尚未审结1件。", "review.total", "5件", ClaimVerdict.Contradicts)]
    [InlineData("政府信息公开申请量同比增长8%。", "growth.new", "8%", ClaimVerdict.NeedsPrevious)]
    [InlineData("结转2022年度申请2件，结转2024年度2件。", "requests.carriedOver", "2件", ClaimVerdict.Agrees)]
    // Without a word of information, other requests may be meant.
    [InlineData("全年收到申请27件。", "requests.new", "27件", ClaimVerdict.Agrees)]
    [InlineData("全年收到申请5件。", "requests.new", "5件", ClaimVerdict.CannotTell)]
    [InlineData("收到政府信息公开申请近30件。", "requests.new", "30件", ClaimVerdict.CannotTell)]
    [InlineData("市政府办公室收到政府信息公开申请5件。", "requests.new", "5件", ClaimVerdict.CannotTell)]
    [InlineData("2022年收到政府信息公开申请5件。", "requests.new", "5件", ClaimVerdict.CannotTell)]
    [InlineData("收到政府信息公开申请27件，同比增长8%。", "growth.new", "8%", ClaimVerdict.NeedsPrevious)]
    [InlineData("编发简报9期，其中市级4期、县级5期。", "prose.sum", "9期", ClaimVerdict.Agrees)]
    [InlineData("编发简报10期：市级4、县级5。", "prose.sum", "10期", ClaimVerdict.Contradicts)]
    [InlineData("新收政府信息公开申请27件，上年结转2件，办结26件，结转下年度2件。", "prose.balance", "27件", ClaimVerdict.Contradicts)]
    [InlineData("收到政府信息公开申请27件，其中当面申请9件，占33.3%。", "share.channel", "33.3%", ClaimVerdict.Agrees)]
    [InlineData("收到政府信息公开申请27件，其中当面申请9件，占43.3%。", "share.channel", "43.3%", ClaimVerdict.Contradicts)]
    [InlineData("全年主动公开信息  条。", "published.items", "（空）", ClaimVerdict.Contradicts)]
    public void A_sentence_gives_its_claim(string sentence, string measure, string figure, ClaimVerdict verdict)
    {
        ReportClaim[] claims = [.. Extract(sentence).Where(c => c.Measure == measure && c.Figure == figure)];
        ReportClaim claim = Assert.Single(claims);
        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(sentence, claim.Sentence);
        Assert.Equal(figure, claim.Value is null ? "（空）" : sentence.Substring(claim.FigureSpan.Start, claim.FigureSpan.Length));
    }

    [Theory]
    [InlineData("全年主动公开信息1136条。")]
    [InlineData("收到群众来信12件，受理热线工单300件，办理建议提案5件，办结率100%。")]
    [InlineData("完成市政府办公室协办件13件。")]
    [InlineData("邀请27名群众走进机关。")]
    [InlineData("全年无政务公开泄密事件，未收到投诉举报。")]
    [InlineData("第27条规定，2023年12月31日前答复。")]
    [InlineData("较上年增加5件。")]
    [InlineData("收到网上申请5件、信函申请3件。")]
    [InlineData("共收到行政许可申请20件。")]
    [InlineData("对政府信息公开申请无法提供的，告知申请人。")]
    [InlineData("制定政策文件8件，公开行政处罚信息20条。")]
    [InlineData("（二）依申请公开\n收到网民留言118条，答复118条。")]
    // 案件 and 文件 hold no figure.
    [InlineData("政府信息公开行政复议案件，政府信息公开申请文件，均已归档。")]
    public void Other_sentences_claim_nothing(string sentence) => Assert.Empty(Extract(sentence).Select(c => c.ToString()));

    [Fact]
    public void Applicants_divide_the_measure_that_stands_nearest_before_them()
    {
        AnnualReport report = WithProse("办结政府信息公开申请27件。新收政府信息公开申请27件，其中自然人申请23件。")
            .With(("t3.outcomesTotal.naturalPerson", 21), ("t3.outcomesTotal.enterprise", 6));
        ReportClaim claim = Assert.Single(ClaimExtractor.Extract(report), c => c.Measure == "applicants.naturalPerson");
        Assert.Equal(ClaimVerdict.Agrees, claim.Verdict);
    }

    [Fact]
    public void Growth_is_compared_with_the_report_for_the_year_before()
    {
        AnnualReport last = SampleReports.With(("t3.newRequests.total", 25));
        AnnualReport report = WithProse("新收政府信息公开申请27件，同比增长8%。");
        Assert.Equal(ClaimVerdict.Agrees, Assert.Single(ClaimExtractor.Extract(report, last), c => c.Measure == "growth.new").Verdict);
        Assert.Equal(ClaimVerdict.Contradicts,
            Assert.Single(ClaimExtractor.Extract(WithProse("新收政府信息公开申请27件，同比增长9%。"), last), c => c.Measure == "growth.new").Verdict);
    }

    [Fact]
    public void Without_figures_or_with_blank_ones_nothing_contradicts()
    {
        AnnualReport report = WithProse("新收政府信息公开申请5件，不予公开3件。");
        Assert.All(ClaimExtractor.Extract(report with { Cells = ReportCells.Empty }), c => Assert.Equal(ClaimVerdict.NoTable, c.Verdict));
        AnnualReport blank = report.Blank(c => c.Code is "t3.newRequests.total" or "t3.denied.stateSecrets.total");
        Assert.All(ClaimExtractor.Extract(blank), c => Assert.Equal(ClaimVerdict.CannotTell, c.Verdict));
    }

    [Fact]
    public void A_measure_that_is_right_once_makes_no_other_figure_of_it_wrong()
    {
        ReportClaim[] claims = [.. Extract("新收政府信息公开申请27件。其中，本级新收政府信息公开申请9件。").Where(c => c.Measure == "requests.new")];
        Assert.Equal([ClaimVerdict.Agrees, ClaimVerdict.CannotTell], claims.Select(c => c.Verdict));
    }

    [Fact]
    public void A_line_broken_within_a_sentence_goes_on_and_the_sentence_keeps_its_break()
    {
        ReportClaim claim = Assert.Single(Extract("按照依申请公开制度，本机关全年新收政府信息\n公开申请27件。"));
        Assert.Equal(("requests.new", ClaimVerdict.Agrees), (claim.Measure, claim.Verdict));
        Assert.Contains('\n', claim.Sentence);
    }

    [Fact]
    public void The_readings_name_their_cells_and_values()
    {
        ReportClaim claim = Assert.Single(Extract("全年受理政府信息公开申请28件。"));
        Assert.Equal([new("t3.newRequests.total", 27), new("t3.newRequests.total+t3.carriedOver.total", 29)], claim.Readings);
    }

    private static System.Collections.Immutable.ImmutableArray<ReportClaim> Extract(string sentence) =>
        ClaimExtractor.Extract(WithProse(sentence));

    private static AnnualReport WithProse(string text) =>
        SampleReports.Good with { Preamble = null, Overview = new NarrativeSection("一、总体情况", text), Problems = null, OtherMatters = null };
}
