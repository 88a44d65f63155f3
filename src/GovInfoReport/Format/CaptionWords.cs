using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The words of lines above a table that say whose figures it holds: another year's, an example's, those of a part.</summary>
internal static class CaptionWords
{
    /// <summary>Words that say this year.</summary>
    internal static ImmutableArray<string> ThisYear { get; } = ["本年", "今年", "本期"];

    /// <summary>Words that say a part of a year.</summary>
    internal static ImmutableArray<string> PartsOfYear { get; } = ["上半年", "下半年", "季度"];

    /// <summary>Words of a table that shows how to fill the form in.</summary>
    internal static ImmutableArray<string> Examples { get; } =
    [
        "示例", "样例", "样表", "表样", "范例", "范本", "范文", "模板", "填写说明", "填表说明", "填报说明", "举例", "参考格式", "参考样式", "样式参考", "格式参考",
        "测试数据", "模拟数据", "虚拟数据", "演示数据", "测试表",
    ];

    /// <summary>Words of a table that does not count any more, or not yet.</summary>
    internal static ImmutableArray<string> Void { get; } =
    [
        "作废", "旧表", "旧版", "旧数据", "修改前", "更正前", "修订前", "调整前", "订正前", "变更前", "更新前", "更改前", "勿用", "停用", "请忽略", "错误数据", "错误表", "初稿", "草稿", "草案",
        "草表", "计划数", "计划表", "预计数", "无效表", "此表无效", "本表无效", "该表无效",
    ];

    /// <summary>Words that take the next back: 修改前后.</summary>
    internal static ImmutableArray<string> Both { get; } = ["前后"];

    /// <summary>Words behind which a year or an example is only spoken of: 与上年相比, 按样表填写.</summary>
    internal static ImmutableArray<string> Mentioning { get; } =
    [
        "见", "与", "较", "比", "同", "和", "及", "对", "自", "从", "至", "到", "于", "非", "不", "含", "除", "以", "因", "按", "照", "依", "在",
        "参照", "截至", "截止", "参考",
    ];

    /// <summary>Words behind a year's figures that say they stand elsewhere.</summary>
    internal static ImmutableArray<string> Elsewhere { get; } = ["见附", "见后", "详见", "另见", "另附", "另行", "见第", "见网站", "见链接"];

    /// <summary>Words of a line that compares years.</summary>
    internal static ImmutableArray<string> Comparing { get; } =
        ["相比", "对比", "比较", "增长", "下降", "减少", "增减", "同比", "变化", "结转", "趋势"];

    /// <summary>What stands behind a year that is none of figures: 2021年版, 2021年修订, 2022年以来.</summary>
    internal static ImmutableArray<string> NoYearBefore { get; } =
        ["版", "修", "格", "新", "印", "发", "令", "号", "以来", "起", "之前", "以前", "前", "底", "末", "初"];

    /// <summary>What a table, or what it holds, is called.</summary>
    internal static ImmutableArray<string> Tables { get; } = ["数据", "情况", "表", "统计", "汇总", "年报", "结果", "明细", "公开", "同期", "报告", "部分"];

    /// <summary>What an agency's name is followed by in a caption.</summary>
    internal static ImmutableArray<string> BehindAgency { get; } =
        ["数据", "统计", "汇总", "情况", "明细", "报表", "表", "部分", "年度", "的", "政府信息公开", "信息公开", "主动公开", "依申请公开", "公开", "工作", "申请"];

    /// <summary>What a caption may begin with.</summary>
    internal static ImmutableArray<string> Marks { get; } = ["附件", "附表", "附", "续表", "表格", "表", "注", "备注", "说明", HeadWords.Part];

    /// <summary>What a sentence begins with that speaks of the table below it.</summary>
    internal static ImmutableArray<string> Below { get; } = ["下表", "此表", "本表", "该表", "以下", "下列", "下面", "如下", "注", "备注", "说明"];

    /// <summary>What a sentence begins with that speaks of the table above it.</summary>
    internal static ImmutableArray<string> Above { get; } = ["上表", "以上", "上述", "上面"];

    /// <summary>Words of a line that says who filled the table in, when, or by what: they are no caption.</summary>
    internal static ImmutableArray<string> Filling { get; } =
        ["日期", "时间", "单位", "填报人", "填表人", "审核", "负责人", "联系", "电话", "机构", "机关", "来源", "依据", "编号", "文号"];
}
