using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>Puts the report together from what was found.</summary>
internal readonly struct ReportAssembler(Document document, DiagnosticSink diagnostics, DocumentParts parts, BoundRows rows)
{
    /// <summary>The report; what is missing is said.</summary>
    public AnnualReport Assemble()
    {
        SectionChooser.Choose(parts.Boundaries, document, diagnostics);
        NarrativeSections prose = new(document, parts);
        DateFinder dates = new(document, diagnostics, parts);
        int firstSection = prose.FindFirstSection();
        string front = prose.ReadFront(0, firstSection);
        TitleCandidate? title = new TitleFinder(document).Find(firstSection, parts.Metadata, PeriodReader.Find(front)?.Start.Year);
        int titleEnd = title?.End ?? 0;
        DocumentMetadata? metadata = parts.Metadata.ToMetadata();
        string preamble = prose.ReadPreamble(titleEnd, firstSection);
        NarrativeSection? overview = prose.Read(ReportFormat.Current.Overview);
        string underTitle = titleEnd == 0 ? front : prose.ReadFront(titleEnd, firstSection);
        ReportingPeriod? period = dates.FindPeriod(underTitle, overview?.Text);
        EquatableArray<SectionHeading> headings = ReadHeadings(out CellPlace[] headingPlaces);
        ReportCells cells = rows.Records.ToCells();
        NarrativeSection? otherMatters = prose.Read(ReportFormat.Current.OtherMatters);
        ContactDetails? contact = FindContact(underTitle, overview, otherMatters);
        int? year = title?.Year ?? period?.Start.Year ?? DateFinder.FindYear(overview?.Text);
        ReportMissing(isReport: title is not null || contact is not null || parts.Metadata.HasBox || parts.Boundaries.Length > 0
            || rows.Records.HasAny);
        return new AnnualReport
        {
            Title = title?.Text,
            Agency = title?.Agency ?? FindAgency(metadata, preamble, overview?.Text),
            Year = year,
            Period = period,
            PublicationDate = metadata?.PublishedOn ?? dates.FindDateUnderTitle(titleEnd, firstSection, year)
                ?? FindDateOf(prose.ReadEnd(), dates),
            Contact = contact,
            Metadata = metadata,
            Preamble = preamble.Length == 0 ? null : preamble,
            Overview = overview,
            Problems = prose.Read(ReportFormat.Current.Problems),
            OtherMatters = otherMatters,
            Cells = cells,
            DisclosureEdition = rows.DisclosureEdition,
            RequestsEdition = rows.RequestsEdition,
            Headings = headings,
            AdditionalRows = EquatableArray.Create(rows.Records.AdditionalRows.Items),
            Notes = ReadNotes(),
            Unsettled = EquatableArray.Create(rows.Records.Unsettled.Items),
            Sources = DocumentSources.Of(document, rows.Records, cells, headingPlaces),
        };
    }

    private static string? FindAgency(DocumentMetadata? metadata, string preamble, string? overview) =>
        AgencyFinder.Find(preamble, overview) ?? AgencyFinder.FindPublisher(metadata?.Publisher, preamble, overview);

    // What is not whole, and what is not the only one, is said.
    private ContactDetails? FindContact(string front, NarrativeSection? overview, NarrativeSection? otherMatters)
    {
        List<FieldDoubt> doubts = [];
        ContactDetails? contact = ContactReader.Find(front, doubts) ?? ContactReader.FindBehindDoubts(overview?.Text, doubts)
            ?? ContactReader.FindBehindDoubts(otherMatters?.Text, doubts);
        foreach (FieldDoubt doubt in doubts.DistinctBy(d => d.Field))
            diagnostics.Report(RecognitionDiagnostics.FieldUnclear, Place.Of(doubt.Field), FieldNames.Of(doubt.Field), doubt.Text);
        if (contact?.OtherTelephones is { IsEmpty: false } others)
        {
            diagnostics.Report(RecognitionDiagnostics.OtherTelephones, Place.Of(ReportField.ContactTelephone), contact.Telephone,
                string.Join('、', others));
        }

        return contact;
    }

    // A day that the calendar does not have is said, wherever another is found.
    private DateOnly? FindDateOf(in ReportEnd end, in DateFinder dates)
    {
        DateOnly? date = end.Date ?? dates.FindDateAtEnd();
        string? bad = parts.Metadata.BadDate ?? end.BadDate;
        if (date is null && bad is not null)
        {
            Place place = Place.Of(ReportField.PublicationDate);
            diagnostics.Report(RecognitionDiagnostics.InvalidDate, place, FieldNames.Of(ReportField.PublicationDate), bad);
        }

        return date;
    }

    // The headings, and where they stand.
    private EquatableArray<SectionHeading> ReadHeadings(out CellPlace[] places)
    {
        ReadOnlySpan<SectionBoundary> boundaries = parts.Boundaries;
        int count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries) count += boundary.IsImplied ? 0 : 1;
        SectionHeading[] headings = new SectionHeading[count];
        places = new CellPlace[count];
        count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries)
        {
            if (boundary.IsImplied) continue;
            int? number = boundary.Number == 0 ? null : boundary.Number, section = boundary.Section == 0 ? null : boundary.Section;
            headings[count] = new(boundary.Text!, number, section) { IsNested = boundary.IsNested };
            places[count++] = new CellPlace(boundary.Source, boundary.ContentStart - boundary.Start, CellState.Stated);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(headings));
    }

    private EquatableArray<ReportNote> ReadNotes() => rows.Records.Notes.Count == 0 ? [] : [.. rows.Records.Notes.Select(WithItsWords)];

    // A mark behind a figure points to a note of the same section.
    private ReportNote WithItsWords(ReportNote note)
    {
        if (note.Place.Cell is not { } cell) return note;
        int start = rows.Records.StartOf(cell), end = parts.EndOfSectionAt(start, document.Text.Length);
        return NoteTexts.Find(document, note.Text, start, end) is { } words ? note with { Text = words } : note;
    }

    // Of a document that is no report nothing is missing.
    private void ReportMissing(bool isReport)
    {
        if (!isReport)
        {
            diagnostics.Report(RecognitionDiagnostics.NotAReport, Place.None);
            return;
        }

        Settlement.ReportMissing(rows);
        foreach (SectionDefinition section in ReportFormat.Current.Sections)
        {
            if (!parts.HasSection(section))
                diagnostics.Report(RecognitionDiagnostics.SectionMissing, Place.OfSection(section.Number), section);
        }
    }
}
