namespace GovInfoReport.Parsing;

/// <summary>
/// Chooses among headings: where one stands more than once, the last in the order of sections counts; section one begins at its first.
/// Entries of lists of contents are none, and sub-headings of section one are parts of it.
/// </summary>
internal static class SectionChooser
{
    private const int NotFound = -1;

    private const string Around = "#*■◆●•▪◇【】[] \u3000\u00A0\t\n";

    // Less between two headings is no text.
    private const int MinText = 4;

    /// <summary>Marks the headings that begin no section, and says which came again.</summary>
    public static void Choose(Span<SectionBoundary> boundaries, Document document, DiagnosticSink diagnostics)
    {
        int sections = ReportFormat.Current.Sections.Length;
        Span<int> chosen = stackalloc int[sections + 1];
        ContentsLists.Mark(boundaries, document);
        MarkParts(boundaries, document);
        FindLast(boundaries, chosen);
        ChooseFirst(boundaries, ref chosen[ReportFormat.Current.Overview.Number]);
        for (int i = 0; i < boundaries.Length; i++)
        {
            ref SectionBoundary boundary = ref boundaries[i];
            boundary.Text ??= document.Text.Span[boundary.Start..boundary.ContentStart].Trim(Around).ToString()
                .Replace("\n", "", StringComparison.Ordinal);
            bool isAgain = CanBegin(boundary) && chosen[boundary.Section] != i;
            boundary.IsNested |= boundary.Section == 0 || isAgain;
            if (isAgain && !boundary.IsImplied) ReportRepeated(boundary, diagnostics);
        }
    }

    // （四）其他需要报告的事项 behind 一、总体情况 is a part of it, unless a table follows.
    private static void MarkParts(Span<SectionBoundary> boundaries, Document document)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        bool isBehindOverview = false;
        int headed = HeadedSections(boundaries);
        for (int i = 0; i < boundaries.Length; i++)
        {
            ref SectionBoundary boundary = ref boundaries[i];
            isBehindOverview |= boundary is { IsLower: false, Number: > 0, IsNested: false }
                && boundary.Section == ReportFormat.Current.Overview.Number;
            if (!isBehindOverview || !boundary.IsLower) continue;
            if (boundary.Number == boundary.Section
                && (boundary.Form == BoundaryForm.Bracketed || (headed >> boundary.Section & 1) == 0)) continue;
            int end = i + 1 < boundaries.Length ? boundaries[i + 1].Block : blocks.Length;
            boundary.IsNested |= !HoldsTable(document, blocks[boundary.Block..Math.Max(boundary.Block, end)]);
        }
    }

    // The sections that a heading of their level begins: where one is, 5.存在的问题 is a part of another.
    private static int HeadedSections(ReadOnlySpan<SectionBoundary> boundaries)
    {
        int headed = 0;
        foreach (ref readonly SectionBoundary boundary in boundaries)
            headed |= CanBegin(boundary) && boundary is { IsLower: false, IsImplied: false } ? 1 << boundary.Section : 0;
        return headed;
    }

    private static bool HoldsTable(Document document, ReadOnlySpan<Block> blocks)
    {
        foreach (ref readonly Block block in blocks)
        {
            if (block.Kind is BlockKind.Cell or BlockKind.Fragment) return true;
            if (block.Kind == BlockKind.Paragraph && LineForms.StartsTable(document.GetText(block))) return true;
        }

        return false;
    }

    private static bool CanBegin(in SectionBoundary boundary) => boundary is { Section: > 0, IsNested: false };

    private static void FindLast(ReadOnlySpan<SectionBoundary> boundaries, Span<int> chosen)
    {
        chosen.Fill(NotFound);
        int next = chosen.Length, overview = ReportFormat.Current.Overview.Number;
        for (int i = boundaries.Length - 1; i >= 0; i--)
        {
            int section = boundaries[i].Section;
            if (!CanBegin(boundaries[i])) continue;
            if (chosen[section] < 0 || (section < next && section == overview)) chosen[section] = i;
            if (section < next) next = section;
        }
    }

    private static void ChooseFirst(ReadOnlySpan<SectionBoundary> boundaries, ref int chosen)
    {
        int first = 0, overview = ReportFormat.Current.Overview.Number;
        while (first < boundaries.Length && !(CanBegin(boundaries[first]) && IsHeadingOf(boundaries[first], overview))) first++;
        if (first + 1 < boundaries.Length && boundaries[first + 1].Start - boundaries[first].ContentStart > MinText) chosen = first;
    }

    private static bool IsHeadingOf(in SectionBoundary boundary, int section) => boundary.Section == section && !boundary.IsImplied;

    private static void ReportRepeated(in SectionBoundary boundary, DiagnosticSink diagnostics)
    {
        SectionDefinition section = ReportFormat.Current.Sections[boundary.Section - 1];
        int length = boundary.ContentStart - boundary.Start;
        diagnostics.ReportAt(RecognitionDiagnostics.SectionRepeated, Place.OfSection(section.Number), boundary.Source, length, section);
    }
}
