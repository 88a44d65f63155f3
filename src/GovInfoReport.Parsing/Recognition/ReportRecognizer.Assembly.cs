using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <content>Puts the report together from what was found.</content>
internal sealed partial class ReportRecognizer
{
    private const int Sections = 6;
    private const int FrontMatterLines = 200;

    private Span<SectionBoundary> Boundaries => CollectionsMarshal.AsSpan(_boundaries);

    private AnnualReport Assemble()
    {
        ChooseSections();
        TableRecords records = _tables.Records;
        (string? title, int titleEnd) = FindTitle();
        DocumentMetadata? metadata = _metadata.ToMetadata();
        int firstHeading = FirstTopLevel();
        string preamble = ReadPreamble(titleEnd, firstHeading);
        NarrativeSection? overview = ReadNarrative(1);
        ReportingPeriod? period = FindPeriod(preamble, overview?.Text);
        EquatableArray<SectionHeading> headings = ReadHeadings(out CellPlace[] headingPlaces);
        ReportCells cells = records.ToCells();
        ContactDetails? contact = preamble.Length == 0 ? null : FrontMatterReader.FindContact(preamble);
        ReportMissing(isReport: title is not null || contact is not null || _metadata.HasBox || _boundaries.Count > 0 || records.HasAny);
        return new AnnualReport
        {
            Title = title,
            Agency = (title is null ? null : FrontMatterReader.FindAgency(title)) ?? metadata?.Publisher,
            Year = (title is null ? null : FrontMatterReader.FindYear(title)) ?? period?.Start.Year,
            Period = period,
            PublicationDate = metadata?.PublishedOn ?? FindDateAtEnd(),
            Contact = contact,
            Metadata = metadata,
            Preamble = preamble.Length == 0 ? null : preamble,
            Overview = overview,
            Problems = ReadNarrative(5),
            OtherMatters = ReadNarrative(6),
            Cells = cells,
            Headings = headings,
            AdditionalRows = [.. records.AdditionalRows],
            Notes = [.. records.Notes.Select(WithItsWords)],
            Unsettled = [.. records.Unsettled],
            Sources = DocumentSources.Of(_document, records, cells, headingPlaces),
        };
    }

    // Where a heading stands more than once, the last in the order of sections counts; section one begins at its first,
    // unless nothing but the next heading follows it there (a list of contents).
    private void ChooseSections()
    {
        Span<SectionBoundary> boundaries = Boundaries;
        Span<int> chosen = stackalloc int[Sections + 1];
        chosen.Fill(-1);
        int next = Sections + 1;
        for (int i = boundaries.Length - 1; i >= 0; i--)
        {
            int section = boundaries[i].Section;
            if (section == 0) continue;
            if (chosen[section] < 0 || (section < next && section == 1)) chosen[section] = i;
            if (section < next) next = section;
        }

        int first = FindFirst(boundaries, 1);
        if (first >= 0 && first != chosen[1] && first + 1 < boundaries.Length && boundaries[first + 1].Start - boundaries[first].ContentStart > 4) chosen[1] = first;
        for (int i = 0; i < boundaries.Length; i++)
        {
            int section = boundaries[i].Section;
            boundaries[i].Text ??= HeadingText(boundaries[i]);
            boundaries[i].IsNested = section == 0 || chosen[section] != i;
            if (section > 0 && boundaries[i].IsNested && !boundaries[i].IsImplied)
                _diagnostics.ReportAt(RecognitionDiagnostics.SectionRepeated, Place.OfSection(section), boundaries[i].Source, boundaries[i].ContentStart - boundaries[i].Start, ReportFormat.Current.Sections[section - 1]);
        }
    }

    // The headings, and where they stand.
    private EquatableArray<SectionHeading> ReadHeadings(out CellPlace[] places)
    {
        ReadOnlySpan<SectionBoundary> boundaries = Boundaries;
        int count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries) count += boundary.IsImplied ? 0 : 1;
        SectionHeading[] headings = new SectionHeading[count];
        places = new CellPlace[count];
        count = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries)
        {
            if (boundary.IsImplied) continue;
            headings[count] = new(boundary.Text!, boundary.Number == 0 ? null : boundary.Number, boundary.Section == 0 ? null : boundary.Section) { IsNested = boundary.IsNested };
            places[count++] = new CellPlace(boundary.Source, boundary.ContentStart - boundary.Start, CellState.Stated);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(headings));
    }

    private static int FindFirst(ReadOnlySpan<SectionBoundary> boundaries, int section)
    {
        for (int i = 0; i < boundaries.Length; i++)
        {
            if (boundaries[i].Section == section && !boundaries[i].IsImplied) return i;
        }

        return -1;
    }

    private int FirstTopLevel()
    {
        foreach (ref readonly SectionBoundary boundary in Boundaries)
        {
            if (!boundary.IsNested) return boundary.Start;
        }

        return -1;
    }

    private NarrativeSection? ReadNarrative(int section)
    {
        ReadOnlySpan<SectionBoundary> boundaries = Boundaries;
        for (int i = 0; i < boundaries.Length; i++)
        {
            ref readonly SectionBoundary boundary = ref boundaries[i];
            if (boundary.Section != section || boundary.IsNested) continue;
            int next = i + 1;
            while (next < boundaries.Length && boundaries[next].IsNested) next++;
            return ReadNarrative(boundary, boundaries[next..]);
        }

        return ReadGlued(section);
    }

    private NarrativeSection ReadNarrative(in SectionBoundary boundary, ReadOnlySpan<SectionBoundary> following)
    {
        bool isLast = following.IsEmpty;
        if (!_isInOrder)
        {
            using PooledText between = NarrativeReader.ReadBetween(_document, boundary, following);
            return ToNarrative(boundary, between.Text, isLast);
        }

        int end = isLast ? _document.Text.Length : following[0].Start;
        if (NarrativeReader.TryReadInPlace(_document, boundary.ContentStart, end, out ReadOnlySpan<char> inPlace)) return ToNarrative(boundary, inPlace, isLast);
        using PooledText read = NarrativeReader.Read(_document, boundary.ContentStart, end, inOrder: true);
        return ToNarrative(boundary, read.Text, isLast);
    }

    private static NarrativeSection ToNarrative(in SectionBoundary boundary, ReadOnlySpan<char> text, bool isLast)
    {
        text = text.TrimStart("：: 。");
        return new NarrativeSection(boundary.Text!, (isLast ? SiteWords.CutOff(text) : text).ToString());
    }

    // A heading glued to the text before it: "…进一步提升。六、其他需要报告的事项".
    private NarrativeSection? ReadGlued(int section)
    {
        for (int before = section - 1; before >= 1; before--)
        {
            if (before is 2 or 3 or 4 || !HasSection(before)) continue;
            string? text = ReadNarrative(before)?.Text;
            int at = text is null ? -1 : HeadingReader.FindGlued(text, section);
            if (at < 0) continue;
            HeadingReader.TryRead(text!.AsSpan(at), out Heading heading);
            int length = heading.Section == section ? heading.Length : 0;
            return new NarrativeSection(text!.Substring(at, length), text[(at + length)..].TrimStart('：', ':', ' ', '。', '\n'));
        }

        return null;
    }

    private string HeadingText(in SectionBoundary boundary) => _document.Text.Span[boundary.Start..boundary.ContentStart].Trim("#* \u3000\u00A0\t\n").ToString();

    // The title that says most, where it stands last before section one: sites repeat it, and say 政府信息公开年报 in their paths.
    private (string? Title, int End) FindTitle()
    {
        ReadOnlySpan<Block> blocks = _document.Blocks.Span;
        ReadOnlySpan<char> previous = default;
        (string? Title, int End) found = (null, 0);
        int? rank = null;
        Span<char> room = stackalloc char[FrontMatterReader.MaxTitle * 2];
        int limit = FirstTopLevel();
        int lines = 0;
        for (int i = 0; i < blocks.Length && lines < FrontMatterLines; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell) || blocks[i].Length == 0) continue;
            if (limit >= 0 && blocks[i].Start >= limit) break;
            lines++;
            ReadOnlySpan<char> text = _document.GetText(blocks[i]);
            ReadOnlySpan<char> title = FrontMatterReader.IsTitle(text) ? FrontMatterReader.JoinTitle(previous, text, room)
                : FrontMatterReader.IsTitleEnd(text) && FrontMatterReader.IsTitleStart(previous) ? FrontMatterReader.Join(previous, text, room)
                : default;
            if (!title.IsEmpty)
            {
                if (title.SequenceEqual(found.Title)) found.End = blocks[i].End;
                else if (found.Title is null) found = (title.ToString(), blocks[i].End);
                else if (FrontMatterReader.RankTitle(title) is var other && other > (rank ??= FrontMatterReader.RankTitle(found.Title))) (found, rank) = ((title.ToString(), blocks[i].End), other);
            }

            previous = text;
        }

        if (_metadata.Title is { } stated && (found.Title is null || FrontMatterReader.RankTitle(stated) > (rank ?? FrontMatterReader.RankTitle(found.Title)))) found.Title = stated;
        return found;
    }

    private string ReadPreamble(int titleEnd, int firstHeading)
    {
        if (firstHeading <= titleEnd) return "";
        using PooledText read = NarrativeReader.Read(_document, titleEnd, firstHeading, _isInOrder);
        ReadOnlySpan<char> text = read.Text.TrimStart("：: 。");
        // Sentences move to the front of the same characters, over what is left out.
        read.Clear();
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range];
            if (IsSentence(line)) read.Append('\n', line);
        }

        return read.Text.ToString();
    }

    // Navigation and boxes are words; a preamble is sentences.
    private static bool IsSentence(ReadOnlySpan<char> line) =>
        line.Length >= 12 && line.IndexOfAny('。', '，', '：') >= 0 && !line.Contains('\t') && (line.Contains('。') || !SiteWords.StandBefore(line));

    private ReportingPeriod? FindPeriod(string preamble, string? overview)
    {
        if (FrontMatterReader.TryFindPeriod(preamble, out ReportingPeriod? period)) return period;
        int end = preamble.IndexOf("月31日", StringComparison.Ordinal);
        if (end >= 0)
        {
            const int Before = 24;
            _diagnostics.Report(RecognitionDiagnostics.InvalidDate, Place.Of(ReportField.Period), new LocalizedText("reporting period", "统计期限"), preamble[Math.Max(0, end - Before)..(end + 4)]);
        }

        return overview is not null && FrontMatterReader.TryFindPeriod(overview.AsSpan(0, Math.Min(overview.Length, 600)), out period) && period!.Value.IsCalendarYear ? period : null;
    }

    // The signature's date: the last line of the document that is a date and nothing else.
    private DateOnly? FindDateAtEnd()
    {
        ReadOnlySpan<Block> blocks = _document.Blocks.Span;
        int lastHeading = _boundaries.Count > 0 ? Boundaries[^1].Start : 0;
        int lines = 0;
        for (int i = blocks.Length - 1; i >= 0 && lines < 12; i--)
        {
            if (_isInOrder && blocks[i].Start < lastHeading) break;
            if (blocks[i].Kind != BlockKind.Paragraph || blocks[i].Length is 0 or > 24) continue;
            lines++;
            ReadOnlySpan<char> text = _document.GetText(blocks[i]);
            if (DateReader.TryRead(text, out DateOnly date, out int length) && length == text.Length) return date;
        }

        return null;
    }

    // A mark behind a figure points to a note of the same section.
    private ReportNote WithItsWords(ReportNote note)
    {
        if (note.Place.Cell is not { } cell) return note;
        int start = _tables.Records.StartOf(cell), end = _document.Text.Length;
        foreach (ref readonly SectionBoundary boundary in Boundaries)
        {
            if (boundary.Start > start && !boundary.IsNested) end = Math.Min(end, boundary.Start);
        }

        return NoteTexts.Find(_document, note.Text, start, end) is { } words ? note with { Text = words } : note;
    }

    // Of a document that is no report nothing is missing.
    private void ReportMissing(bool isReport)
    {
        if (!isReport)
        {
            _diagnostics.Report(RecognitionDiagnostics.NotAReport, Place.None);
            return;
        }

        _tables.ReportMissing();
        foreach (SectionDefinition section in ReportFormat.Current.Sections)
        {
            if (!HasSection(section.Number)) _diagnostics.Report(RecognitionDiagnostics.SectionMissing, Place.OfSection(section.Number), section);
        }
    }

    private bool HasSection(int section)
    {
        foreach (ref readonly SectionBoundary boundary in Boundaries)
        {
            if (boundary.Section == section && !boundary.IsNested) return true;
        }

        return false;
    }
}
