namespace GovInfoReport.Validation.Tests;

/// <summary>Sentences that are true whatever the tables have, since they speak of another thing, body or year, or of a part; and the same
/// kinds of sentences made false.</summary>
public sealed class OtherThingsTests
{
    // The sample has 27 new requests, 2 carried over, 27 settled, 2 carried forward; 15 granted, 5 partly, 7 unavailable; 4 reviews, 1 of
    // them corrected; 2 normative documents issued, 1 repealed.
    [Theory]
    [InlineData("受理户口迁移申请460件，办结455件。")]
    [InlineData("全年收到施工许可申请88件。")]
    [InlineData("养老金资格申请受理1.2万件，办结1.1万件。")]
    [InlineData("大厅全年收件5.1万件，办结5万件。")]
    [InlineData("“民声”栏目收到来稿91件，办结90件，结转下年1件。")]
    [InlineData("价格认定类案件登记320件，结案311件。")]
    [InlineData("选取已办结申请9件进行复盘，抽查已答复申请6件。")]
    [InlineData("商讨申请办理难点问题5件。")]
    [InlineData("受市政府委托答复申请3件。")]
    public void Applications_for_other_things_are_no_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("县政府办公室收到政府信息公开申请6件，办结5件，结转下年度1件。")]
    [InlineData("其中，县本级收到政府信息公开申请8件，答复7件。")]
    [InlineData("街道收到政府信息公开申请4件。")]
    [InlineData("办结政府信息公开申请0件（镇政府机关）。")]
    [InlineData("以县政府名义制发规范性文件1件，县政府办公室制发规范性文件3件。")]
    public void Figures_of_another_body_are_no_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("2020年以来累计受理政府信息公开申请130件，办结128件，结转下年1件。")]
    [InlineData("2021年至2023年共制发规范性文件14件。")]
    [InlineData("2022年收到政府信息公开申请19件，办结18件。")]
    [InlineData("上一年度未发生行政复议案件。")]
    [InlineData("上半年办结政府信息公开申请12件。")]
    public void Figures_of_another_time_are_no_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("全年未收到律师事务所提出的政府信息公开申请。")]
    [InlineData("未收到上级转来的申请，未收到费用缓缴申请。")]
    [InlineData("没有收到要求补充信息的申请。")]
    [InlineData("未发生因依申请公开引起的媒体炒作。")]
    [InlineData("没有因依申请公开程序瑕疵被责令改正。")]
    [InlineData("没有负责人应出庭而不出庭的复议案件。")]
    public void Denials_of_a_part_or_of_another_thing_are_no_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("审核拟公开信息900条，其中不予公开12条、部分公开8条。")]
    [InlineData("公文属性认定50件，其中不予公开30件。")]
    [InlineData("受理行政复议案件96件，其中涉及政府信息公开4件。")]
    [InlineData("全年行政应诉案件150件。")]
    [InlineData("行政诉讼结果维持8件。")]
    [InlineData("清理规范性文件60件，拟废止9件。")]
    [InlineData("减免行政事业性收费9万元。")]
    [InlineData("代征行政事业性收费31万元。")]
    [InlineData("予以公开15件，部分公开5件，其余6件另行答复。")]
    [InlineData("收到政府信息公开申请27件，其中网上15件、信函9件，其余为当面提交。")]
    [InlineData("办结政府信息公开申请27件，其中按期办结27件，延期办结4件。")]
    public void Documents_other_cases_and_open_lists_are_no_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("局政务公开股直接办理申请12件，转相关科室办理9件。")]
    [InlineData("赴学校调研督导，抽评依申请公开答复60件。")]
    [InlineData("征地拆迁方面，收到政府信息公开申请12件。")]
    [InlineData("全县收到政府信息公开申请486件，我局27件。")]
    [InlineData("截至2023年10月20日，收到政府信息公开申请20件。")]
    [InlineData("累计受理政府信息公开申请134件（2019年至2023年）。")]
    [InlineData("新收政府信息公开申请数突破20件。")]
    [InlineData("收到政府信息公开申请20件以上。")]
    [InlineData("申请总量由19件增至27件。")]
    [InlineData("未按期答复0件，不予受理3件。")]
    [InlineData("公开类答复12件，非公开类答复15件。")]
    [InlineData("作为被申请人的行政复议案件17件，涉政府信息公开的4件。")]
    [InlineData("行政复议申请9件，其中受理4件、不予受理5件。")]
    [InlineData("行政复议5件（含上年度结转1件）。")]
    [InlineData("县教育局下属单位收到申请3件。办结2件。")]
    [InlineData("收到政府信息公开申请27件，其中重复申请6件，撤回3件。")]
    [InlineData("申请主体中，公民23件，法人1件，其他组织3件。")]
    [InlineData("有15件予以公开、5件部分公开、7件不予公开申请人未提异议。")]
    public void Words_that_are_not_known_leave_a_figure_without_contradiction(string sentence) => HasNoContradiction(sentence);

    [Theory]
    [InlineData("办结政府信息公开申请27件，结转2件。", "requests.carriedForward", 2)]
    [InlineData("制发局行政规范性文件2件。", "t2.normativeDocuments.issued", 2)]
    [InlineData("行政复议：4件。", "review.total", 4)]
    [InlineData("全年收到政府信息公开申请27件，办结27件（含上年结转2件），结转下年度2件。", "requests.new", 27)]
    [InlineData("收到政府信息公开申请27件（不含上年结转2件）。", "requests.new", 27)]
    [InlineData("收到政府信息公开申请27件（含转办件6件）。", "requests.new", 27)]
    [InlineData("新收及上年结转申请共29件。", "requests.handled", 29)]
    [InlineData("新收政府信息公开申请27件、上年结转2件，共29件。", "requests.handled", 29)]
    [InlineData("因政府信息公开引发的行政复议、行政诉讼案件共4件。", "cases.total", 4)]
    [InlineData("予以公开、部分公开分别为15件、5件。", "outcomes.partiallyGranted", 5)]
    [InlineData("予以公开15件、部分公开5件，两项合计20件。", "outcomes.granted+partial", 20)]
    [InlineData("收到政府信息公开申请，年末未办结2件。", "requests.carriedForward", 2)]
    [InlineData("剩余2件政府信息公开申请因仍在期限内，转入2024年度办理。", "requests.carriedForward", 2)]
    [InlineData("依申请公开件数为27。", "requests.new", 27)]
    [InlineData("无法提供率25.9%。", "share.unavailable", 25.9)]
    public void The_reading_that_the_words_give_agrees(string sentence, string measure, double value)
    {
        ReportClaim claim = Assert.Single(Extract(sentence), c => c.Measure == measure);
        Assert.Equal(((decimal)value, ClaimVerdict.Agrees), (claim.Value, claim.Verdict));
        HasNoContradiction(sentence);
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请25件，办结27件（含上年结转2件），结转下年度2件。", "requests.new")]
    [InlineData("收到政府信息公开申请29件（不含上年结转2件）。", "requests.new")]
    [InlineData("新收及上年结转申请共28件。", "requests.handled")]
    [InlineData("因政府信息公开引发的行政复议、行政诉讼案件共5件。", "cases.total")]
    [InlineData("予以公开、部分公开分别为15件、6件。", "outcomes.partiallyGranted")]
    [InlineData("予以公开15件、部分公开5件，两项合计21件。", "outcomes.granted+partial")]
    [InlineData("收到政府信息公开申请，年末未办结7件。", "requests.carriedForward")]
    [InlineData("依申请公开件数为零。", "requests.new")]
    [InlineData("办结政府信息公开申请27件，结转6件。", "requests.carriedForward")]
    [InlineData("制发局行政规范性文件5件。", "t2.normativeDocuments.issued")]
    [InlineData("本局未因政府信息公开被申请行政复议。", "review.total")]
    [InlineData("无法提供率35.9%。", "share.unavailable")]
    [InlineData("全年未制发规范性文件。", "t2.normativeDocuments.issued")]
    [InlineData("被申请行政复议，结果均为维持。", "review.allUpheld")]
    [InlineData("县政府办公室牵头，我局收到政府信息公开申请31件。", "requests.new")]
    [InlineData("2022年收到政府信息公开申请19件，本年收到31件。", "requests.new")]
    [InlineData("全年未收到公民、法人或其他组织提出的政府信息公开申请。", "requests.new")]
    public void What_is_false_still_contradicts(string sentence, string measure) =>
        Assert.Contains(Extract(sentence), c => c.Measure == measure && c.Verdict == ClaimVerdict.Contradicts);

    [Theory]
    [InlineData("办结政府信息公开申请27件。新收申请中，自然人23件。", ClaimVerdict.Agrees)]
    [InlineData("办结政府信息公开申请27件。新收申请中，自然人21件。", ClaimVerdict.Contradicts)]
    [InlineData("办结政府信息公开申请27件，其中自然人21件。", ClaimVerdict.Agrees)]
    public void Applicants_divide_what_is_named_last_with_or_without_its_figure(string sentence, ClaimVerdict verdict)
    {
        AnnualReport report = WithProse(sentence).With(("t3.outcomesTotal.naturalPerson", 21), ("t3.outcomesTotal.enterprise", 6));
        Assert.Equal(verdict, Assert.Single(ClaimExtractor.Extract(report), c => c.Measure == "applicants.naturalPerson").Verdict);
    }

    [Fact]
    public void Regulations_and_normative_documents_are_told_apart_by_the_word_before()
    {
        ReportClaim[] claims = [.. Extract("制发规章3件，废止1件；制发规范性文件2件，废止1件。")];
        Assert.Equal(["t2.regulations.issued", "t2.regulations.repealed", "t2.normativeDocuments.issued", "t2.normativeDocuments.repealed"],
            claims.Select(c => c.Measure));
    }

    private static void HasNoContradiction(string sentence) =>
        Assert.DoesNotContain(Extract(sentence).Select(c => c.Verdict), v => v == ClaimVerdict.Contradicts);

    // Under the heading of the part on requests, where 申请 alone and bare verbs are heard as requests.
    private static System.Collections.Immutable.ImmutableArray<ReportClaim> Extract(string sentence) =>
        ClaimExtractor.Extract(WithProse("（二）依申请公开。" + sentence));

    private static AnnualReport WithProse(string text) =>
        SampleReports.Good with { Preamble = null, Overview = new NarrativeSection("一、总体情况", text), Problems = null, OtherMatters = null };
}
