using System.Globalization;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Writes the prose of a report as offices do, from a small grammar, with the figures of its tables.</summary>
internal sealed class ClaimGrammar(AnnualReport report, Random random, AnnualReport? previous = null)
{
    private const int Seldom = 10;

    private static readonly string[] Openers = ["2023年，", "全年", "本年度，我局", "2023年度，", "一年来，我局"];

    private static readonly string[] OtherWork =
    [
        "全年主动公开信息{0}条，微信公众号推送{1}期。", "受理12345热线工单{0}件，办结率100%。", "收到网民留言{0}条，答复{0}条。",
        "举办培训{1}次，{0}人参加。", "网站访问量{0}万次，比上年增长{1}.5%。", "办理人大代表建议{1}件、政协提案{1}件，均已答复。",
        "发布政策解读{0}篇，其中图解{1}篇。", "召开专题会议{1}次，开展自查{1}次。",
        "接到群众咨询电话{0}个，现场解答{1}人次。", "办理信访件{1}件，办结{1}件。", "清理规范性文件{1}件。", "公开行政许可信息{0}条、行政处罚信息{1}条。",
        "配备专职工作人员{1}名。", "“互动交流”栏目收到意见{0}件，已答复{0}件。", "开设专栏{1}个，更新目录{0}条。", "协助上级部门答复申请{1}件。",
    ];

    private static readonly string[] Received =
    [
        "共收到政府信息公开申请{0}件", "受理政府信息公开申请{0}件", "收到依申请公开申请{0}件", "共接收信息公开申请{0}宗", "收到并受理政府信息公开申请{0}件",
        "依申请公开政府信息共受理{0}件", "共收到公民、法人和其他组织提出的政府信息公开申请{0}件",
    ];

    private static readonly string[] Settled =
        ["全年办结申请{0}件", "已答复申请{0}件", "共办结政府信息公开申请{0}件", "均按时答复，共答复申请{0}件", "按期办结答复{0}件"];

    private readonly StringBuilder _text = new();
    private readonly List<ClaimSlot> _slots = [];

    /// <summary>Writes it.</summary>
    public WrittenClaims Write()
    {
        WriteOtherWork();
        int requests = _text.Length;
        if (New == 0 && Carried == 0) _text.Append(Pick(Openers)).Append("未收到政府信息公开申请。");
        else WriteRequests();
        int end = _text.Length;
        if (!Odds(3)) WriteOutcomes();
        WriteOtherWork();
        if (!Odds(3)) WriteCases();
        if (!Odds(3)) WriteDocuments();
        return new WrittenClaims(_text.ToString(), [.. _slots], requests, end);
    }

    private decimal New => Sum("t3.newRequests.total");

    private decimal Carried => Sum("t3.carriedOver.total");

    private void WriteRequests()
    {
        _text.Append(Pick(Openers));
        if (Odds(2)) Say("新收政府信息公开申请{0}件", New);
        else Say(Pick(Received), New, New + Carried);
        if (previous is not null && Odds(2)) WriteGrowth(previous);
        if (Odds(2))
        {
            decimal persons = Sum("t3.newRequests.naturalPerson"), before = Sum("t3.carriedOver.naturalPerson");
            Say("，其中自然人申请{0}件", persons, persons + before);
            Say("，法人或其他组织申请{0}件", New - persons, New - persons + Carried - before);
        }

        if (Odds(2)) Say(Pick(["，上年结转{0}件", "；上年度结转申请{0}件"]), Carried);
        _text.Append('。');
        if (Odds(Seldom)) _text.Append(Pick(["政府信息公开申请量近", "依申请公开约"])).Append(New + 3).Append("件。");
    }

    // Rounded to one decimal, of new requests, of all, or of what was settled: offices count differently.
    private void WriteGrowth(AnnualReport before)
    {
        decimal[] rates = [.. ((string[][])[["newRequests"], ["newRequests", "carriedOver"], ["outcomesTotal"]])
            .Select(rows => (Now: Total(report, rows), Then: Total(before, rows))).Where(r => r.Then > 0)
            .Select(r => decimal.Round(100 * (r.Now / r.Then - 1), 1, MidpointRounding.AwayFromZero))];
        if (rates.Length < 3 || rates[0] == 0) return;
        decimal[] others = [.. rates.SelectMany(r => new[] { Math.Abs(r), Math.Abs(r) - 0.1m, Math.Abs(r) + 0.1m })];
        Say(rates[0] > 0 ? "，同比增长{0}%" : "，同比下降{0}%", Math.Abs(rates[0]), others);

        static decimal Total(AnnualReport of, string[] rows) => rows.Sum(row => of[$"t3.{row}.total"] ?? 0);
    }

    private void WriteShare(decimal part)
    {
        decimal settled = Sum("t3.outcomesTotal.total");
        if (part == 0 || !Odds(2)) return;
        decimal share = 100 * part / settled, near = decimal.Round(share, 1, MidpointRounding.AwayFromZero);
        // Of what came in, too, and cut off.
        decimal[] bases = [.. ((decimal[])[settled, New, New + Carried]).Where(b => b > 0)];
        Say("，占{0}%", near, [.. bases.SelectMany(b => new[] { near, 100 * part / b - 0.2m, 100 * part / b + 0.2m })]);
    }

    private void WriteOutcomes()
    {
        Say(Pick(Settled), Sum("t3.outcomesTotal.total"));
        if (!Odds(3))
        {
            Say("，其中予以公开{0}件", Sum("t3.granted.total"));
            WriteShare(Sum("t3.granted.total"));
            Say("，部分公开{0}件", Sum("t3.partiallyGranted.total"));
            Say("，不予公开{0}件", SumOf("t3.denied."));
            WriteShare(SumOf("t3.denied."));
            decimal unavailable = SumOf("t3.unavailable.");
            Say("，无法提供{0}件", unavailable);
            Say("，不予处理{0}件", SumOf("t3.notProcessed."));
            Say("，其他处理{0}件", SumOf("t3.other."));
        }

        if (Odds(2)) Say(Pick(["；结转下年度继续办理{0}件", "，结转至下年度{0}件"]), Sum("t3.carriedForward.total"));
        _text.Append('。');
    }

    private void WriteCases()
    {
        decimal review = Sum("t4.review.total"), direct = Sum("t4.litigationDirect.total"), after = Sum("t4.litigationAfterReview.total");
        if (review + direct + after == 0)
        {
            _text.Append("未发生因政府信息公开引起的行政复议、行政诉讼案件。");
            return;
        }

        decimal open = Sum("t4.litigationDirect.pending") + Sum("t4.litigationAfterReview.pending");
        Say("因政府信息公开工作被申请行政复议{0}件", review, review - Sum("t4.review.pending"));
        Say(Pick(["，被提起行政诉讼{0}件。", "，行政诉讼{0}件。"]), direct + after, direct, after, direct + after - open);
    }

    private void WriteDocuments()
    {
        Say("制发行政规范性文件{0}件", Sum("t2.normativeDocuments.issued"));
        Say("，废止行政规范性文件{0}件", Sum("t2.normativeDocuments.repealed"));
        Say("，现行有效行政规范性文件{0}件。", Sum("t2.normativeDocuments.inForce"));
        if (!Odds(2)) return;
        Say("作出行政许可决定{0}件", Sum("t2.licensing.decisions"));
        Say("，作出行政处罚决定{0}件。", Sum("t2.penalties.decisions"));
    }

    private void WriteOtherWork()
    {
        for (int count = random.Next(3); count > 0; count--)
            _text.AppendFormat(CultureInfo.InvariantCulture, Pick(OtherWork), random.Next(1, 900), random.Next(1, 40));
    }

    // A figure, and what else its words may mean.
    private void Say(string words, decimal figure, params decimal[] others)
    {
        int at = words.IndexOf("{0}", StringComparison.Ordinal);
        _text.Append(words, 0, at);
        string written = figure.ToString(CultureInfo.InvariantCulture);
        if (Odds(Seldom)) written = string.Concat(written.Select(c => char.IsAsciiDigit(c) ? (char)(c + '０' - '0') : c));
        else if (Odds(Seldom) && figure is > 10 and < 100 && words.AsSpan(at + 3).StartsWith("件")) written = InCharacters((int)figure);
        _slots.Add(new ClaimSlot(_text.Length, written.Length, figure, others));
        _text.Append(written).Append(words, at + 3, words.Length - at - 3);
    }

    // 十二, 三十五
    private static string InCharacters(int figure)
    {
        const string Digits = "零一二三四五六七八九";
        return (figure < 20 ? "" : Digits[figure / 10].ToString()) + "十" + (figure % 10 == 0 ? "" : Digits[figure % 10].ToString());
    }

    private bool Odds(int one) => random.Next(one) == 0;

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private decimal Sum(string cell) => report[cell] ?? 0;

    private decimal SumOf(string rows) => ReportFormat.Current.Cells
        .Where(c => c.Code.StartsWith(rows, StringComparison.Ordinal) && c.Code.EndsWith(".total", StringComparison.Ordinal))
        .Sum(c => report.Cells[c] ?? 0);
}
