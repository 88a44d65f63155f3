namespace GovInfoReport;

/// <summary>The statements of a report that stand outside its sections.</summary>
public enum ReportField
{
    /// <summary>The title (标题).</summary>
    Title,

    /// <summary>The reporting authority (行政机关).</summary>
    Agency,

    /// <summary>The reporting year (年度).</summary>
    Year,

    /// <summary>The reporting period (统计期限).</summary>
    Period,

    /// <summary>The day of publication (发布日期).</summary>
    PublicationDate,

    /// <summary>The contact details (联系方式).</summary>
    Contact,

    /// <summary>The metadata box (元数据).</summary>
    Metadata,

    /// <summary>The text before section one (前言).</summary>
    Preamble,
}
