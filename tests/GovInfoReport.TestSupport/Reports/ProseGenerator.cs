using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>Random prose of the three narrative sections, with figures, dates and numbered parts in it.</summary>
internal static class ProseGenerator
{
    private static readonly string[] Subjects = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"];

    private static readonly string[] Sentences =
    [
        "全年通过门户网站发布信息{0}条，同比增长{1}.5%。",
        "围绕“十四五”重点任务，编制目录{0}项，更新栏目{1}个。",
        "办理来信{0}件、来电{1}次，按时答复率为100%。",
        "先后召开调度会{1}次，培训人员{0}人（次）。",
        "其中：规章0件，政策解读{0}篇，图解{1}篇。",
        "公众号推送{0}期，阅读量约{1}万次。",
        "对照清单逐条整改，2项长期任务列入下一年计划。",
        "严格执行先审查、后公开的程序，未发生失泄密事件。",
    ];

    private static readonly string[] Closings = ["无其他需要说明的内容。", "本年度未收取信息处理费。", "按照有关规定，收取信息处理费0元，减免0元。", "无。"];

    /// <summary>The texts of sections one, five and six.</summary>
    public static Gen<string[]> Sections =>
        Gen.Select(Overview(), Problems(), Gen.OneOf(Closings), (one, five, six) => new[] { one, five, six });

    private static Gen<string> Sentence =>
        Gen.Select(Gen.OneOf(Sentences), Gen.Int[0, 9_999], Gen.Int[1, 99], (sentence, a, b) => string.Format(null, sentence, a, b));

    private static Gen<string> Paragraph => Sentence.Array[1, 4].Select(sentences => string.Concat(sentences));

    private static Gen<string> Overview() => Gen.Select(Paragraph, Paragraph.Array[Subjects.Length], Gen.Bool, (opening, parts, headed) =>
        headed ? opening + "\n" + string.Join('\n', parts.Select((part, i) => $"（{Numeral(i)}）{Subjects[i]}。{part}"))
        : opening + "\n" + parts[0]);

    private static Gen<string> Problems() => Gen.Select(Paragraph, Paragraph, Gen.Bool, (first, second, headed) =>
        headed ? $"（一）存在的不足\n{first}\n（二）改进的打算\n{second}" : "一是" + first + "\n二是" + second);

    private static char Numeral(int index) => "一二三四五"[index];
}
