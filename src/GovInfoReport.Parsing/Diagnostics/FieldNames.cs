namespace GovInfoReport.Parsing;

/// <summary>The names of the fields of a report, and of the parts of a document that state them, for diagnostics.</summary>
internal static class FieldNames
{
    // One object a name: diagnostics are equal where their arguments are.
    private static readonly LocalizedText[] Fields =
    [
        new("title", "标题"), new("agency", "行政机关"), new("year", "年度"), new("reporting period", "统计期限"),
        new("day of publication", "发布日期"), new("contact details", "联系方式"), new("metadata", "元数据"), new("preamble", "前言"),
        new("address", "联系地址"), new("postcode", "邮编"), new("telephone number", "联系电话"), new("e-mail address", "邮箱"),
    ];

    private static readonly LocalizedText[] Origins =
    [
        new("the document", "文件"), new("the title", "标题"), new("a line of its own", "单独一行"), new("the metadata", "元数据"),
        new("a sentence", "正文"), new("the signature", "落款"), new("the name of the file", "文件名"),
    ];

    /// <summary>The name of a field.</summary>
    public static LocalizedText Of(ReportField field) => Fields[(int)field];

    /// <summary>The name of a part of a document that states a field.</summary>
    public static LocalizedText Of(FieldOrigin origin) => Origins[(int)origin];
}
