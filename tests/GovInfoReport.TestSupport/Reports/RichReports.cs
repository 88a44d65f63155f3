using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Random reports with everything that a report can hold: metadata, additional rows, notes, unsettled values, odd characters, missing
/// parts.
/// </summary>
public static class RichReports
{
    private static readonly string[] Words =
        ["", "其他对外管理服务事项", "（六）其他处理", "a\"b\\c", "第一行\n第二行", "<td>&amp;</td>", "𠮷野家", "\t　\u00a0", "{0}", "22（其中修订16件）"];

    /// <summary>The reports; a third of the cells blank.</summary>
    public static Gen<AnnualReport> All { get; } = Gen.Select(
        ReportGenerator.AnyEditionWithBlanks,
        Metadata,
        Rows,
        Gen.Select(Places, Word, (place, text) => new ReportNote(place, text)).Array[0, 4],
        Gen.Select(Places, Word, (place, text) => new UnsettledValue(place, text)).Array[0, 4],
        Gen.Select(Word, Gen.Int[1, 12].Nullable(), Gen.Int[1, 6].Nullable(), Gen.Bool,
            (text, number, section, nested) => new SectionHeading(text, number, section) { IsNested = nested }).Array[0, 8],
        Gen.Select(Dates.Nullable(), Gen.Bool, Gen.Bool, (date, bare, noPeriod) => (date, bare, noPeriod)),
        (report, metadata, rows, notes, unsettled, headings, rest) => new AnnualReport
        {
            Title = rest.bare ? null : report.Title,
            Agency = rest.bare ? null : report.Agency,
            Year = rest.bare ? null : report.Year,
            Period = rest.noPeriod ? null : report.Period,
            PublicationDate = rest.date,
            Contact = report.Contact,
            Metadata = metadata,
            Preamble = report.Preamble,
            Overview = rest.bare ? null : report.Overview,
            Problems = report.Problems,
            OtherMatters = rest.noPeriod ? null : report.OtherMatters,
            Cells = report.Cells,
            DisclosureEdition = report.DisclosureEdition,
            RequestsEdition = report.RequestsEdition,
            Headings = [.. headings],
            AdditionalRows = [.. rows],
            Notes = [.. notes],
            Unsettled = [.. unsettled],
        });

    /// <summary>Any place of the format, and none.</summary>
    public static Gen<Place> Places => Gen.OneOf([.. AllPlaces]);

    /// <summary>Every place of the format, and none.</summary>
    public static IEnumerable<Place> AllPlaces =>
    [
        Place.None,
        .. ReportFormat.Current.Sections.Select(s => Place.OfSection(s.Number)),
        .. ReportFormat.Current.Tables.Select(t => Place.OfTable(t.Number)),
        .. ReportFormat.Editions.SelectMany(e => e.Tables).SelectMany(t => t.Rows).Select(Place.Of).Distinct(),
        .. ReportFormat.AllCells.Select(Place.Of),
        .. Enum.GetValues<ReportField>().Select(Place.Of),
    ];

    private static Gen<string> Word => Gen.OneOf(Words);

    private static Gen<DateOnly> Dates => Gen.Int[0, 3_000].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    private static Gen<AdditionalRow[]> Rows =>
        Gen.Select(Places, Word, Word.Array[0, 3], Word.Array[0, 7],
            (place, label, columns, values) => new AdditionalRow(place, label, [.. columns], [.. values])).Array[0, 3];

    private static Gen<DocumentMetadata?> Metadata =>
        Gen.Select(Word.Null(), Word.Null(), Dates.Nullable(), Dates.Nullable(), Gen.Bool,
            (index, publisher, issued, published, none) => none ? null : new DocumentMetadata
            {
                IndexNumber = index,
                Name = publisher,
                Publisher = publisher,
                DocumentNumber = index,
                IssuedOn = issued,
                PublishedOn = published,
                Subject = index,
            });
}
