namespace GovInfoReport.Parsing;

/// <summary>The names of the fields of a report, for diagnostics.</summary>
internal static class FieldNames
{
    /// <summary>The name of a field.</summary>
    public static LocalizedText Of(ReportField field) => field switch
    {
        ReportField.Title => new("title", "标题"),
        ReportField.Agency => new("agency", "行政机关"),
        ReportField.Year => new("year", "年度"),
        ReportField.Period => new("reporting period", "统计期限"),
        ReportField.PublicationDate => new("day of publication", "发布日期"),
        ReportField.ContactAddress => new("address", "联系地址"),
        ReportField.ContactPostcode => new("postcode", "邮编"),
        ReportField.ContactTelephone => new("telephone number", "联系电话"),
        ReportField.ContactEmail => new("e-mail address", "邮箱"),
        ReportField.Contact => new("contact details", "联系方式"),
        ReportField.Metadata => new("metadata", "元数据"),
        _ => new("preamble", "前言"),
    };
}
