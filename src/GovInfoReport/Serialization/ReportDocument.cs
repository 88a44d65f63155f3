using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>The shape of a report's JSON.</summary>
internal sealed record ReportDocument
{
    internal const int CurrentSchemaVersion = 1;

    public required string Format { get; init; }

    public required int SchemaVersion { get; init; }

    public EditionsDocument? Editions { get; init; }

    public string? Title { get; init; }

    public string? Agency { get; init; }

    public int? Year { get; init; }

    public PeriodDocument? Period { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public ContactDocument? Contact { get; init; }

    public DocumentMetadata? Metadata { get; init; }

    public string? Preamble { get; init; }

    public NarrativeDocument? Overview { get; init; }

    [JsonConverter(typeof(ReportCellsJsonConverter))]
    public required ListedCells Cells { get; init; }

    public string? ProcurementUnit { get; init; }

    public NarrativeDocument? Problems { get; init; }

    public NarrativeDocument? OtherMatters { get; init; }

    public SectionHeading[] Headings { get; init; } = [];

    public AdditionalRowDocument[] AdditionalRows { get; init; } = [];

    public PlacedText[] Notes { get; init; } = [];

    public PlacedText[] Unsettled { get; init; } = [];

    internal static ReportDocument Of(AnnualReport report) => new()
    {
        Format = ReportFormat.Current.Id,
        SchemaVersion = CurrentSchemaVersion,
        Editions = EditionsDocument.Of(report),
        Title = report.Title,
        Agency = report.Agency,
        Year = report.Year,
        Period = report.Period is { } period ? new PeriodDocument(period.Start, period.End) : null,
        PublicationDate = report.PublicationDate,
        Contact = ContactDocument.Of(report.Contact),
        Metadata = report.Metadata,
        Preamble = report.Preamble,
        Overview = NarrativeDocument.Of(report.Overview),
        Cells = new ListedCells(report.Cells, report.ListCells()),
        ProcurementUnit = report.FormerDisclosure.Procurement.Unit,
        Problems = NarrativeDocument.Of(report.Problems),
        OtherMatters = NarrativeDocument.Of(report.OtherMatters),
        Headings = [.. report.Headings],
        AdditionalRows = [.. report.AdditionalRows
            .Select(r => new AdditionalRowDocument(r.Place.Code, r.Label, [.. r.Columns], [.. r.Values]))],
        Notes = [.. report.Notes.Select(n => new PlacedText(n.Place.Code, n.Text))],
        Unsettled = [.. report.Unsettled.Select(u => new PlacedText(u.Place.Code, u.Text))],
    };

    internal static AnnualReport ToReport(ReportDocument? document)
    {
        if (document is null) throw new JsonException("The JSON is null; a report is an object.");
        if (document.Format != ReportFormat.Current.Id)
            throw new JsonException($"The JSON says format '{document.Format}'; this version reads '{ReportFormat.Current.Id}'.");
        if (document.SchemaVersion != CurrentSchemaVersion)
            throw new JsonException($"The JSON says schemaVersion {document.SchemaVersion}; this version reads {CurrentSchemaVersion}.");
        return new AnnualReport
        {
            Title = document.Title,
            Agency = document.Agency,
            Year = document.Year,
            Period = document.Period is { } period ? new ReportingPeriod(period.Start, period.End) : null,
            PublicationDate = document.PublicationDate,
            Contact = document.Contact?.ToContact(),
            Metadata = document.Metadata,
            Preamble = document.Preamble,
            Overview = document.Overview?.ToSection(),
            Cells = document.Cells.Cells.WithAmounts(document.Cells.Cells.Amounts with { ProcurementUnit = document.ProcurementUnit }),
            DisclosureEdition = EditionsDocument.EditionOf(document.Editions?.T2),
            RequestsEdition = EditionsDocument.EditionOf(document.Editions?.T3),
            Problems = document.Problems?.ToSection(),
            OtherMatters = document.OtherMatters?.ToSection(),
            Headings = [.. Listed(document.Headings).Select(Checked)],
            AdditionalRows = [.. Listed(document.AdditionalRows).Select(r => r.ToRow())],
            Notes = [.. Listed(document.Notes).Select(n => new ReportNote(PlacedText.PlaceOf(n.Place), n.Text))],
            Unsettled = [.. Listed(document.Unsettled).Select(u => new UnsettledValue(PlacedText.PlaceOf(u.Place), u.Text))],
        };
    }

    // The source-generated serializer sets a list that the JSON leaves out to null, whatever its initializer says; and it lets null items
    // pass.
    private static T[] Listed<T>(T[]? items, [CallerArgumentExpression(nameof(items))] string list = "")
        where T : class =>
        items is null ? [] : !items.Contains(null!) ? items : throw new JsonException($"A list of the JSON holds null: {list}.");

    private static SectionHeading Checked(SectionHeading heading) =>
        heading.Section is null or (>= 1 and <= 6) ? heading
        : throw new JsonException($"A heading says section {heading.Section}; the sections are 1 to 6.");

    /// <summary>The editions of tables 2 and 3, by their years.</summary>
    internal sealed record EditionsDocument(string? T2 = null, string? T3 = null)
    {
        internal static EditionsDocument Of(AnnualReport report) => new(YearOf(report.DisclosureEdition), YearOf(report.RequestsEdition));

        internal static ReportEdition EditionOf(string? year) => year switch
        {
            null => ReportEdition.None,
            "2019" => ReportEdition.Format2019,
            "2021" => ReportEdition.Format2021,
            _ => throw new JsonException($"There is no edition '{year}'; the editions are 2019 and 2021."),
        };

        private static string? YearOf(ReportEdition edition) => edition switch
        {
            ReportEdition.Format2019 => "2019",
            ReportEdition.Format2021 => "2021",
            _ => null,
        };
    }

    internal sealed record PeriodDocument(DateOnly Start, DateOnly End);

    internal sealed record ContactDocument(
        string? Address = null, string? Postcode = null, string? Telephone = null, string[]? OtherTelephones = null, string? Email = null)
    {
        internal static ContactDocument? Of(ContactDetails? contact) => contact is null ? null
            : new(contact.Address, contact.Postcode, contact.Telephone, [.. contact.OtherTelephones], contact.Email);

        internal ContactDetails ToContact() => new()
        {
            Address = Address,
            Postcode = Postcode,
            Telephone = Telephone,
            OtherTelephones = [.. Listed(OtherTelephones)],
            Email = Email,
        };
    }

    internal sealed record AdditionalRowDocument(string Place, string Label, string[] Columns, string[] Values)
    {
        internal AdditionalRow ToRow() => new(PlacedText.PlaceOf(Place), Label, [.. Listed(Columns)], [.. Listed(Values)]);
    }

    internal sealed record NarrativeDocument(string Heading, string Text)
    {
        internal static NarrativeDocument? Of(NarrativeSection? section) => section is null ? null : new(section.Heading, section.Text);

        internal NarrativeSection ToSection() => new(Heading, Text);
    }

    internal sealed record PlacedText(string Place, string Text)
    {
        internal static Place PlaceOf(string code) =>
            GovInfoReport.Place.TryParse(code, out Place place) ? place
            : throw new JsonException($"'{code}' is not the code of a cell, row, table, section or field.");
    }
}
