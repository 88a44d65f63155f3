namespace GovInfoReport.TestSupport;

/// <summary>Words that the official form prints around the labels of rows and columns.</summary>
internal static class OfficialWords
{
    public const string Content = "信息内容";
    public const string SumNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    public const string Applicants = "申请人情况";
    public const string Organizations = "法人或其他组织";
    public const string Outcomes = "三、本年度办理结果";

    /// <summary>The item of article 20 under which table 2 lists a row.</summary>
    public static string ArticleItem(RowDefinition row)
    {
        char numeral = row.Code switch
        {
            "t2.regulations" or "t2.normativeDocuments" => '一',
            "t2.licensing" or "t2.otherServices" => '五',
            "t2.penalties" or "t2.compulsoryMeasures" => '六',
            "t2.fees" => '八',
            "t2.procurement" => '九',
            _ => throw new ArgumentException($"Table 2 has no row {row.Code}.", nameof(row)),
        };
        return $"第二十条第（{numeral}）项";
    }
}
