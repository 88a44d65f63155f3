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

    public string? Title { get; init; }

    public string? Agency { get; init; }

    public int? Year { get; init; }

    public PeriodDocument? Period { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public ContactDetails? Contact { get; init; }

    public DocumentMetadata? Metadata { get; init; }

    public string? Preamble { get; init; }

    public NarrativeDocument? Overview { get; init; }

    [JsonConverter(typeof(ReportCellsJsonConverter))]
    public required ReportCells Cells { get; init; }

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
        Title = report.Title,
        Agency = report.Agency,
        Year = report.Year,
        Period = report.Period is { } period ? new PeriodDocument(period.Start, period.End) : null,
        PublicationDate = report.PublicationDate,
        Contact = report.Contact,
        Metadata = report.Metadata,
        Preamble = report.Preamble,
        Overview = NarrativeDocument.Of(report.Overview),
        Cells = report.Cells,
        Problems = NarrativeDocument.Of(report.Problems),
        OtherMatters = NarrativeDocument.Of(report.OtherMatters),
        Headings = [.. report.Headings],
        AdditionalRows = [.. report.AdditionalRows.Select(r => new AdditionalRowDocument(r.Place.Code, r.Label, [.. r.Columns], [.. r.Values]))],
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
            Contact = document.Contact,
            Metadata = document.Metadata,
            Preamble = document.Preamble,
            Overview = document.Overview?.ToSection(),
            Cells = document.Cells,
            Problems = document.Problems?.ToSection(),
            OtherMatters = document.OtherMatters?.ToSection(),
            Headings = [.. Listed(document.Headings).Select(Checked)],
            AdditionalRows = [.. Listed(document.AdditionalRows).Select(r => r.ToRow())],
            Notes = [.. Listed(document.Notes).Select(n => new ReportNote(PlacedText.PlaceOf(n.Place), n.Text))],
            Unsettled = [.. Listed(document.Unsettled).Select(u => new UnsettledValue(PlacedText.PlaceOf(u.Place), u.Text))],
        };
    }

    // The source-generated serializer sets a list that the JSON leaves out to null, whatever its initializer says; and it lets null items pass.
    private static T[] Listed<T>(T[]? items, [CallerArgumentExpression(nameof(items))] string list = "")
        where T : class =>
        items is null ? [] : !items.Contains(null!) ? items : throw new JsonException($"A list of the JSON holds null: {list}.");

    private static SectionHeading Checked(SectionHeading heading) =>
        heading.Section is null or (>= 1 and <= 6) ? heading : throw new JsonException($"A heading says section {heading.Section}; the sections are 1 to 6.");

    internal sealed record PeriodDocument(DateOnly Start, DateOnly End);

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
            GovInfoReport.Place.TryParse(code, out Place place) ? place : throw new JsonException($"'{code}' is not the code of a cell, row, table, section or field.");
    }
}
