namespace GovInfoReport.Parsing.Tests;

public class SiteWordsTests
{
    [Theory]
    [InlineData("无其他需要报告的事项。\n分享到：\n微信\n扫一扫在手机打开当前页", "无其他需要报告的事项。")]
    [InlineData("无。\n[打印] [关闭]", "无。")]
    [InlineData("无。\n分享:\n微信 微博", "无。")]
    [InlineData("无。\n责任编辑：张三", "无。")]
    [InlineData("无。\n浙ICP备12345678号\n版权所有：云溪县人民政府", "无。")]
    [InlineData("无。\n赣公网安备 36082502000101号", "无。")]
    [InlineData("无。\n青岚市人民政府办公室\n2024年1月18日\n版权所有：青岚市人民政府", "无。\n青岚市人民政府办公室\n2024年1月18日")]
    [InlineData("无。\n政府信息公开指南\n政府信息公开制度\n版权所有 © 云溪县人民政府", "无。")]
    [InlineData("无。\n最后更新：2025-01-01\n当前页面访问量：3", "无。")]
    [InlineData("无。\n阅读 321\n赞 在看\n微信扫一扫\n关注该公众号\n继续滑动看下一个\n云溪发布\n向上滑动看下一个", "无。")]
    [InlineData("无。\n编辑 | 张三", "无。")]
    [InlineData("无。\n热点回顾\n平安县水务局2023年政府信息公开工作年度报告 [2024-02-01]\n平安县林业局2022年政府信息公开工作年度报告", "无。")]
    [InlineData("分享到：微信", "")]
    public void The_last_section_ends_where_the_site_begins(string text, string kept) =>
    Assert.Equal(kept, SiteWords.CutOff(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("共3条。\n（二）其他\n无")]
    [InlineData("主办单位的职责见第三章\n全年共收取信息处理费0元。")]
    [InlineData("无。\n阅读推广活动3次")]
    [InlineData("无其他需要报告的事项\n青岚市人民政府办公室\n2024年1月18日")]
    public void What_a_sentence_follows_is_the_report(string text) => Assert.Equal(text, SiteWords.CutOff(text).ToString());

    [Theory]
    [InlineData("<p>政府信息公开年报</p><h1>2023年青岚市政府信息公开工作年度报告</h1>", "2023年青岚市政府信息公开工作年度报告")]
    [InlineData("<meta name=\"ArticleTitle\" content=\"2023年青岚市政府信息公开工作年度报告\"><p>政府信息公开年报</p>", "2023年青岚市政府信息公开工作年度报告")]
    [InlineData("<p>政府信息公开工作年度报告</p>", "政府信息公开工作年度报告")]
    public void The_title_that_says_most_is_the_title(string front, string title)
    {
        ParseResult read = ReportParser.Parse($"<html><body>{front}<p>一、总体情况</p><p>2023年，公开信息5条。</p></body></html>");
        Assert.Equal(title, read.Report.Title);
    }
}
