using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The words of the official form that stand over columns or beside rows and name neither: titles of tables' parts.</summary>
internal static class HeadWords
{
    /// <summary>What each title of an article begins with: 第二十条第（一）项.</summary>
    internal const string Article = "第二十条";

    /// <summary>The head over the labels of table 2.</summary>
    internal const string Content = "信息内容";

    /// <summary>The head over all columns of table 3.</summary>
    internal const string Applicants = "申请人情况";

    /// <summary>The head over the kinds of organisations in table 3.</summary>
    internal const string Organizations = "法人或其他组织";

    /// <summary>A column that some reports add to the kinds of organisations: their sum.</summary>
    internal const string Subtotal = "小计";

    /// <summary>Words behind the name of a kind of applicants that add nothing to it: 商业企业申请.</summary>
    internal static ImmutableArray<string> BehindApplicants { get; } =
        ["申请", "申请人", "申请数", "申请量", "申请件数", "申请数量", "件数", "数量", "法人"];

    /// <summary>The head over the numbers of rows, before their labels.</summary>
    internal const string Serial = "序号";

    /// <summary>The head over remarks, behind the figures.</summary>
    internal const string Remark = "备注";

    /// <summary>Words of heads that some reports add to table 3.</summary>
    internal static ImmutableArray<string> Others { get; } = [Serial, "上年", "去年", "同期", "占比", "比例", Remark, "增减", "增长"];

    /// <summary>The word before a label of which only a part is counted.</summary>
    internal const string Part = "其中";

    /// <summary>Words of another year.</summary>
    internal static ImmutableArray<string> OtherYears { get; } = ["上年", "上一年", "去年", "前年", "往年", "历年", "同期"];

    /// <summary>Words that make a head or a label another's: of another year, of a part, of a plan.</summary>
    internal static ImmutableArray<string> Foreign { get; } = [.. OtherYears, "累计", "计划", Part, "草案"];

    /// <summary>Words of a remark behind a figure that say another counts.</summary>
    internal static ImmutableArray<string> Corrections { get; } = ["更正", "应为", "改为", "实为", "有误", "存疑", "勘误", "订正"];

    /// <summary>The word before the unit of figures: 单位：件.</summary>
    internal const string Unit = "单位";

    /// <summary>Words that stand over labels or beside figures and say nothing of what is counted.</summary>
    internal static ImmutableArray<string> Neutral { get; } =
        [Serial, "项目", "类别", "类型", Unit, "指标", "内容", "名称", Remark, "本年", "本年度", "数量", "件数", "小计", "情况"];

    /// <summary>The label beside the outcomes of table 3, without its item mark.</summary>
    internal const string Outcomes = "本年度办理结果";

    /// <summary>The label beside the outcomes of table 3, as written.</summary>
    internal const string NumberedOutcomes = "三、" + Outcomes;

    /// <summary>The head over two groups of table 4.</summary>
    internal const string Litigation = "行政诉讼";

    /// <summary>The words that only the note on sums above table 3 has.</summary>
    internal const string BalanceSubject = "勾稽关系";

    /// <summary>The note on sums above the labels of table 3.</summary>
    internal const string Balance = "本列数据的" + BalanceSubject + "为：第一项加第二项之和，等于第三项加第四项之和";

    /// <summary>The note on sums as the form writes it.</summary>
    internal const string BracketedBalance = "（" + Balance + "）";

    // The items that the parts of table 2 report on, in the order of Edition2021.ArticleItems.
    private static readonly string[] ItemNames = ["item (1)", "item (5)", "item (6)", "item (8)", "item (9)"];

    /// <summary>A word of the form in English; <see langword="null"/> for another text.</summary>
    internal static string? EnglishOf(string text) => text switch
    {
        Content => "Content",
        Applicants => "Applicants",
        Organizations => "Legal persons and other organisations",
        NumberedOutcomes => "III. Outcomes in the year",
        Litigation => "Litigation",
        BracketedBalance => "(In each column: the first item plus the second equals the third plus the fourth.)",
        _ when Edition2021.ArticleItems.IndexOf(text) is >= 0 and var index => $"Article 20, {ItemNames[index]}",
        _ => null,
    };

    /// <summary>All of them, with titles of articles that some reports add.</summary>
    internal static ImmutableArray<string> All { get; } =
    [
        Content,
        .. Edition2021.ArticleItems,
        Applicants,
        Organizations,
        Subtotal,
        Outcomes,
        NumberedOutcomes,
        Litigation,
        Balance,
        BracketedBalance,
    ];
}
