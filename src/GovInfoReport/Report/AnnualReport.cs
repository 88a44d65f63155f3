using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>An annual report of government information disclosure (政府信息公开工作年度报告).</summary>
/// <remarks>
/// Immutable, thread-safe, equal by value. Figures are what the report states; nothing is computed or corrected.
/// Source: articles 49 and 50 of 《中华人民共和国政府信息公开条例》 国办公开办函〔2021〕30号, and for the reports of 2019 and 2020 国办公开办函〔2019〕60号.
/// </remarks>
[JsonConverter(typeof(AnnualReportJsonConverter))]
public sealed record AnnualReport
{
    /// <summary>The title as written (标题). <see langword="null"/>: not found.</summary>
    public string? Title { get; init; }

    /// <summary>The authority that reports (行政机关), from the title or the metadata. <see langword="null"/>: not found.</summary>
    public string? Agency { get; init; }

    /// <summary>
    /// The year that the report is about, from its title, or else from its period (年度). <see langword="null"/>: not found.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>
    /// The period that the figures cover, as the preamble states it (统计期限). <see langword="null"/>: not stated, or no valid dates.
    /// </summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>
    /// The day of publication: from the metadata, or else the date at the end (发布日期). <see langword="null"/>: not stated.
    /// </summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>Whom to ask about the report. <see langword="null"/>: not stated.</summary>
    public ContactDetails? Contact { get; init; }

    /// <summary>What the publishing site says of the document. <see langword="null"/>: nothing.</summary>
    public DocumentMetadata? Metadata { get; init; }

    /// <summary>The text between the title and section one. <see langword="null"/>: none.</summary>
    public string? Preamble { get; init; }

    /// <summary>Section one, 总体情况. <see langword="null"/>: the report has none.</summary>
    public NarrativeSection? Overview { get; init; }

    /// <summary>Section two, 主动公开政府信息情况: table 2.</summary>
    public ProactiveDisclosure ProactiveDisclosure { get => new(Cells); init => Cells = value.WriteTo(Cells); }

    /// <summary>Section two in the format of 2019: what only its table 2 has.</summary>
    public FormerDisclosure FormerDisclosure { get => new(Cells); init => Cells = value.WriteTo(Cells); }

    /// <summary>Section three, 收到和处理政府信息公开申请情况: table 3.</summary>
    public Requests Requests { get => new(Cells); init => Cells = value.WriteTo(Cells); }

    /// <summary>Section four, 政府信息公开行政复议、行政诉讼情况: table 4.</summary>
    public ReviewAndLitigation ReviewAndLitigation { get => new(Cells); init => Cells = value.WriteTo(Cells); }

    /// <summary>Section five, 存在的主要问题及改进情况. <see langword="null"/>: the report has none.</summary>
    public NarrativeSection? Problems { get; init; }

    /// <summary>Section six, 其他需要报告的事项. <see langword="null"/>: the report has none.</summary>
    public NarrativeSection? OtherMatters { get; init; }

    /// <summary>The prose of a section; <see langword="null"/> where the report has none, and for the sections of tables.</summary>
    internal NarrativeSection? ProseOf(SectionDefinition section) =>
        section == ReportFormat.Current.Overview ? Overview
        : section == ReportFormat.Current.Problems ? Problems
        : section == ReportFormat.Current.OtherMatters ? OtherMatters : null;

    /// <summary>The figures of the 226 cells of both editions, by cell; the typed sections are views of them.</summary>
    public ReportCells Cells { get; init; } = ReportCells.Empty;

    /// <summary>
    /// Which edition of the format table 2 follows: as its heads say, or else the figures that it states.
    /// <see cref="ReportEdition.None"/>: nothing tells.
    /// </summary>
    public ReportEdition DisclosureEdition
    {
        get => field is ReportEdition.None ? CellEditions.OfDisclosure(Cells) : field; init =>
        field = CellEditions.Checked(value);
    }

    /// <summary>
    /// Which edition of the format table 3 follows: as its row （六）其他处理 says, or else the figures that it states.
    /// <see cref="ReportEdition.None"/>: nothing tells.
    /// </summary>
    public ReportEdition RequestsEdition
    {
        get => field is ReportEdition.None ? CellEditions.OfRequests(Cells) : field; init =>
        field = CellEditions.Checked(value);
    }

    /// <summary>
    /// Which edition of the format the tables follow, <see cref="ReportEdition.Mixed"/> where they differ. Table 4 is the same in both.
    /// </summary>
    public ReportEdition Edition => CellEditions.Together(DisclosureEdition, RequestsEdition);

    /// <summary>
    /// The edition that a table is read and checked by: its own, or where nothing tells that of the other table, or else that of the year.
    /// </summary>
    /// <param name="number">The number of the table, 2 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public ReportFormat FormatOf(int number) => CellEditions.FormatOf(this, ReportFormat.Current.GetTable(number));

    /// <summary>
    /// The cells that outputs have of this report: those of the edition of each table, and others that state a figure, in the order of the
    /// format.
    /// </summary>
    public IEnumerable<CellDefinition> ListCells() => CellEditions.CellsOf(this);

    /// <summary>
    /// The figure of the cell of a code, of either edition, such as <c>t3.granted.total</c>; <see langword="null"/> where the report states
    /// none.
    /// </summary>
    /// <param name="code">A cell code.</param>
    /// <exception cref="ArgumentException">There is no cell of that code.</exception>
    public decimal? this[string code] => Cells[code];

    /// <summary>The section headings in the order of the document.</summary>
    public EquatableArray<SectionHeading> Headings { get; init; }

    /// <summary>Rows and columns of the tables that the format does not have.</summary>
    public EquatableArray<AdditionalRow> AdditionalRows { get; init; }

    /// <summary>Remarks beside figures and tables.</summary>
    public EquatableArray<ReportNote> Notes { get; init; }

    /// <summary>Figures that the document has but that could not be settled.</summary>
    public EquatableArray<UnsettledValue> Unsettled { get; init; }

    /// <summary>
    /// Where the parts were read from; <see langword="null"/> where the report was not read from a document. Not part of the report's
    /// value.
    /// </summary>
    public ReportSources? Sources { get; init; }

    /// <summary>Whether both reports have the same content, wherever they were read from.</summary>
    /// <param name="other">The report to compare with.</param>
    public bool Equals(AnnualReport? other) =>
        other is not null && HasSameFields(other) && HasSameProse(other) && HasSameTables(other);

    private bool HasSameFields(AnnualReport other) =>
        Title == other.Title
        && Agency == other.Agency
        && Year == other.Year
        && Period == other.Period
        && PublicationDate == other.PublicationDate
        && Contact == other.Contact
        && Metadata == other.Metadata;

    private bool HasSameProse(AnnualReport other) =>
        Preamble == other.Preamble
        && Overview == other.Overview
        && Problems == other.Problems
        && OtherMatters == other.OtherMatters
        && Headings == other.Headings;

    private bool HasSameTables(AnnualReport other) =>
        Cells.Equals(other.Cells)
        && DisclosureEdition == other.DisclosureEdition
        && RequestsEdition == other.RequestsEdition
        && AdditionalRows == other.AdditionalRows
        && Notes == other.Notes
        && Unsettled == other.Unsettled;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Agency, Year, Period, PublicationDate, Overview, Cells, Unsettled);

    /// <summary>Title, or agency and year, and how many of its cells have a figure.</summary>
    public override string ToString() => $"{Title ?? $"{Agency} {Year}"} ({Cells.StatedCount}/{ListCells().Count()})";
}
