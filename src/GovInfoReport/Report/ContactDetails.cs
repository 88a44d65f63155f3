namespace GovInfoReport;

/// <summary>Whom to ask about the report (联系方式), as the preamble states it.</summary>
public sealed record ContactDetails
{
    /// <summary>The postal address (地址). <see langword="null"/>: not stated.</summary>
    public string? Address { get; init; }

    /// <summary>The postcode (邮编). <see langword="null"/>: not stated.</summary>
    public string? Postcode { get; init; }

    /// <summary>The telephone number as written (电话). <see langword="null"/>: not stated.</summary>
    public string? Telephone { get; init; }

    /// <summary>
    /// The numbers that stand beside <see cref="Telephone"/>, in the order of the document: 0577-12345678、0577-12345679. Numbers of
    /// complaints and of a fax are none of them.
    /// </summary>
    public EquatableArray<string> OtherTelephones { get; init; }

    /// <summary>The e-mail address (邮箱). <see langword="null"/>: not stated.</summary>
    public string? Email { get; init; }
}
