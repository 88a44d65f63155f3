namespace GovInfoReport.Parsing;

/// <summary>What a statement about the document says, as the names of metadata boxes tell.</summary>
internal enum BoxField
{
    /// <summary>Nothing that is kept: 公开方式, 浏览次数. Its name still ends the value before it.</summary>
    Other,

    /// <summary>Nothing that is kept, but a day may stand behind its value: 编辑：张三 2024-01-22.</summary>
    Byline,

    /// <summary>The index number (索引号).</summary>
    IndexNumber,

    /// <summary>The name of the document (名称, 标题).</summary>
    Name,

    /// <summary>The title that the file states of itself: a page's <c>title</c>.</summary>
    FileTitle,

    /// <summary>The publishing authority (发布机构, 来源).</summary>
    Publisher,

    /// <summary>The agency whose report it is (编制单位, 报告单位).</summary>
    Reporting,

    /// <summary>The document number (文号).</summary>
    DocumentNumber,

    /// <summary>The day the document was made (成文日期).</summary>
    IssuedOn,

    /// <summary>The day the document was published (发布日期).</summary>
    PublishedOn,

    /// <summary>The subject class (主题分类).</summary>
    Subject,
}
