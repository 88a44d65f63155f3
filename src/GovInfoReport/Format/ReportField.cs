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

    /// <summary>The postal address of the contact details (地址); its code is <c>contact.address</c>.</summary>
    ContactAddress,

    /// <summary>The postcode of the contact details (邮编); its code is <c>contact.postcode</c>.</summary>
    ContactPostcode,

    /// <summary>The telephone number of the contact details (电话); its code is <c>contact.telephone</c>.</summary>
    ContactTelephone,

    /// <summary>The e-mail address of the contact details (邮箱); its code is <c>contact.email</c>.</summary>
    ContactEmail,
}
