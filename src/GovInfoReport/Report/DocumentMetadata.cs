namespace GovInfoReport;

/// <summary>What the publishing site says of the document: its metadata box (信息公开目录) and the <c>meta</c> elements of its page.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The index number in the authority's catalogue (索引号). <see langword="null"/>: not stated.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>The name of the document (名称). <see langword="null"/>: not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The publishing authority (发布机构, 发文单位). <see langword="null"/>: not stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>The document number (文号). <see langword="null"/>: not stated.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The day the document was made (成文日期, 生成日期). <see langword="null"/>: not stated or not a date.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day the document was published (发布日期, 公开日期). <see langword="null"/>: not stated or not a date.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The subject class (主题分类). <see langword="null"/>: not stated.</summary>
    public string? Subject { get; init; }
}
