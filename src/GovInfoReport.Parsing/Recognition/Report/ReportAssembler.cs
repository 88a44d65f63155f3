using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>Puts the report together from what was found.</summary>
internal readonly struct ReportAssembler(
    Document document, DiagnosticSink diagnostics, DocumentParts parts, BoundRows rows, string? fileName)
{
    /// <summary>The report; what is missing is said.</summary>
    /// <param name="settlesCaptions">Whether tables are taken back whose captions say that they are another's.</param>
    public AnnualReport Assemble(bool settlesCaptions)
    {
        SectionChooser.Choose(parts.Boundaries, document, diagnostics);
        NarrativeSections prose = new(document, parts);
        int firstSection = prose.FindFirstSection();
        string front = prose.ReadFront(0, firstSection);
        ReportEnd end = prose.ReadEnd(out EndContact endContact);
        string? fileTitle = TitleForm.FindInFileName(fileName);
        TitleSupport support = new(PeriodReader.Find(front)?.Start.Year, end.Agency, fileTitle);
        TitleFinder titles = new(document);
        TitleCandidate? title = titles.Find(firstSection, parts.Metadata, support);
        int titleEnd = title?.End ?? 0;
        NarrativeSection? overview = prose.Read(ReportFormat.Current.Overview);
        NarrativeSection? otherMatters = prose.Read(ReportFormat.Current.OtherMatters);
        string underTitle = titleEnd == 0 ? front : prose.ReadFront(titleEnd, firstSection);
        ContactDetails? contact = FindContact(underTitle, endContact, overview, otherMatters);
        bool isReport = IsReport(title, contact);
        ReportStatements statements = new(title, titles.Contradicting, parts.Metadata,
            prose.ReadPreamble(titleEnd, firstSection), overview?.Text, end, isReport ? fileTitle : null);
        ReportingPeriod? period = new DateFinder(document, diagnostics, parts).FindPeriod(underTitle, overview?.Text, title?.Year);
        FieldChoice? year = YearChoice.Choose(statements, period), agency = AgencyChoice.Choose(statements);
        DateOnly? published = FindDate(statements, firstSection, year?.Number, out FieldOrigin publishedIn);
        FieldOrigins origins = OriginsOf(statements, agency, year, period, publishedIn);
        EquatableArray<SectionHeading> headings = ReadHeadings(out CellPlace[] headingPlaces);
        Settlement.SettleYears(rows, year?.Number);
        if (settlesCaptions) Settlement.SettleCaptions(rows, new TableCaptions(document, year?.Number, agency?.Taken.Value));
        UnitOfFees.Settle(rows, parts);
        ReportCells cells = rows.Records.ToCells();
        agency?.Report(diagnostics, ReportField.Agency);
        year?.Report(diagnostics, ReportField.Year);
        titles.Contradicting?.ReportAgainst(title!, diagnostics);
        if (title is null && isReport && titles.Unclear is { } line) new FieldDoubt(ReportField.Title, line).Report(diagnostics);
        NarrativeSection? problems = prose.Read(ReportFormat.Current.Problems);
        ReportMissing(isReport, [overview, problems, otherMatters]);
        return new AnnualReport
        {
            Title = title?.Text,
            Agency = agency?.Taken.Value,
            Year = year?.Number,
            Period = period,
            PublicationDate = published,
            Contact = contact,
            Metadata = statements.Metadata.ToMetadata(),
            Preamble = statements.Preamble.Length == 0 ? null : statements.Preamble,
            Overview = overview,
            Problems = problems,
            OtherMatters = otherMatters,
            Cells = cells,
            DisclosureEdition = rows.DisclosureEdition,
            RequestsEdition = rows.RequestsEdition,
            Headings = headings,
            AdditionalRows = EquatableArray.Create(rows.Records.AdditionalRows.Items),
            Notes = ReadNotes(),
            Unsettled = EquatableArray.Create(rows.Records.Unsettled.Items),
            Sources = DocumentSources.Of(document, rows.Records, cells, headingPlaces, origins, title?.Line ?? default),
        };
    }

    private bool IsReport(TitleCandidate? title, ContactDetails? contact) =>
        title is not null || contact is not null || parts.Metadata.HasBox || parts.Boundaries.Length > 0 || rows.Records.HasAny;

    private static FieldOrigins OriginsOf(
        in ReportStatements statements, FieldChoice? agency, FieldChoice? year, ReportingPeriod? period, FieldOrigin published)
    {
        FieldOrigins origins = default;
        if (statements.Title is { } title) origins[ReportField.Title] = title.Origin;
        if (agency is { } named) origins[ReportField.Agency] = named.Taken.Origin;
        if (year is { } about) origins[ReportField.Year] = about.Taken.Origin;
        if (period is not null) origins[ReportField.Period] = FieldOrigin.Sentence;
        origins[ReportField.PublicationDate] = published;
        return origins;
    }

    // Of the metadata, a line under the title, the signature; a day that the calendar does not have is said, unless another is found.
    private DateOnly? FindDate(in ReportStatements statements, int firstSection, int? year, out FieldOrigin origin)
    {
        DateFinder dates = new(document, diagnostics, parts);
        DateOnly? date = statements.Metadata.PublishedOn;
        string? unclear = null;
        origin = FieldOrigin.Metadata;
        if (date is null) (date, origin) = (dates.FindDateUnderTitle(statements.Title, firstSection, year, out unclear), FieldOrigin.Line);
        if (date is null) (date, origin) = (statements.End.PublishedOn, FieldOrigin.Metadata);
        if (date is null) (date, origin) = (statements.End.Date ?? dates.FindDateAtEnd(), FieldOrigin.Signature);
        if (date is not null) return date;
        origin = FieldOrigin.NotKnown;
        if ((statements.Metadata.BadDate ?? unclear ?? statements.End.BadDate) is { } bad)
        {
            bool isInvalid = DateReader.IsInvalid(bad);
            DiagnosticDescriptor said = isInvalid ? RecognitionDiagnostics.InvalidDate : RecognitionDiagnostics.FieldUnclear;
            diagnostics.Report(said, Place.Of(ReportField.PublicationDate), FieldNames.Of(ReportField.PublicationDate), bad);
        }

        return null;
    }

    // What is not whole, and what is not the only one, is said.
    private ContactDetails? FindContact(string front, EndContact end, NarrativeSection? overview, NarrativeSection? otherMatters)
    {
        List<FieldDoubt> doubts = [];
        ContactDetails? contact = ContactReader.Find(end.Lines.Length == 0 ? front : $"{front}\n{end.Lines}", doubts)
            ?? ContactReader.FindBehindDoubts(overview?.Text, doubts)
            ?? ContactReader.FindBehindDoubts(otherMatters?.Text, doubts);
        if (contact is null && doubts.Count == 0 && end.Doubtful is { } line) doubts.Add(new(ReportField.Contact, line));
        for (int i = 0; i < doubts.Count; i++)
        {
            if (doubts.FindIndex(d => d.Field == doubts[i].Field) == i) doubts[i].Report(diagnostics);
        }
        if (contact?.OtherTelephones is { IsEmpty: false } others)
        {
            diagnostics.Report(RecognitionDiagnostics.OtherTelephones, Place.Of(ReportField.ContactTelephone), contact.Telephone,
                string.Join('、', others));
        }

        return contact;
    }

    // The headings, and where they stand.
    private EquatableArray<SectionHeading> ReadHeadings(out CellPlace[] places)
    {
        ReadOnlySpan<SectionBoundary> boundaries = parts.Boundaries;
        int count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries) count += boundary.IsImplied || boundary.IsContents ? 0 : 1;
        SectionHeading[] headings = new SectionHeading[count];
        places = new CellPlace[count];
        count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries)
        {
            if (boundary.IsImplied || boundary.IsContents) continue;
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

    // Of a document that is no report nothing is missing. A section may begin on the line of another: no boundary says so, its text does.
    private void ReportMissing(bool isReport, ReadOnlySpan<NarrativeSection?> prose)
    {
        if (!isReport)
        {
            diagnostics.Report(RecognitionDiagnostics.NotAReport, Place.None);
            return;
        }

        Settlement.ReportMissing(rows);
        int next = 0;
        foreach (SectionDefinition section in ReportFormat.Current.Sections)
        {
            bool isRead = section.Table is null && prose[next++] is not null;
            if (!isRead && !parts.HasSection(section))
                diagnostics.Report(RecognitionDiagnostics.SectionMissing, Place.OfSection(section.Number), section);
        }
    }
}
