namespace GovInfoReport.Parsing;

/// <summary>
/// Chooses among headings: where one stands more than once, the last in the order of sections counts; section one begins at its first,
/// unless
/// nothing but the next heading follows it there (a list of contents).
/// </summary>
internal static class SectionChooser
{
    private const int NotFound = -1;

    // Less between two headings is no text.
    private const int MinText = 4;

    /// <summary>Marks the headings that begin no section, and says which came again.</summary>
    public static void Choose(Span<SectionBoundary> boundaries, Document document, DiagnosticSink diagnostics)
    {
        int sections = ReportFormat.Current.Sections.Length;
        Span<int> chosen = stackalloc int[sections + 1];
        FindLast(boundaries, chosen);
        ChooseFirst(boundaries, ref chosen[ReportFormat.Current.Overview.Number]);
        for (int i = 0; i < boundaries.Length; i++)
        {
            ref SectionBoundary boundary = ref boundaries[i];
            boundary.Text ??= document.Text.Span[boundary.Start..boundary.ContentStart].Trim("#* \u3000\u00A0\t\n").ToString();
            boundary.IsNested = boundary.Section == 0 || chosen[boundary.Section] != i;
            if (boundary.Section > 0 && boundary.IsNested && !boundary.IsImplied) ReportRepeated(boundary, diagnostics);
        }
    }

    private static void FindLast(ReadOnlySpan<SectionBoundary> boundaries, Span<int> chosen)
    {
        chosen.Fill(NotFound);
        int next = chosen.Length, overview = ReportFormat.Current.Overview.Number;
        for (int i = boundaries.Length - 1; i >= 0; i--)
        {
            int section = boundaries[i].Section;
            if (section == 0) continue;
            if (chosen[section] < 0 || (section < next && section == overview)) chosen[section] = i;
            if (section < next) next = section;
        }
    }

    private static void ChooseFirst(ReadOnlySpan<SectionBoundary> boundaries, ref int chosen)
    {
        int first = 0, overview = ReportFormat.Current.Overview.Number;
        while (first < boundaries.Length && (boundaries[first].Section != overview || boundaries[first].IsImplied)) first++;
        if (first + 1 < boundaries.Length && boundaries[first + 1].Start - boundaries[first].ContentStart > MinText) chosen = first;
    }

    private static void ReportRepeated(in SectionBoundary boundary, DiagnosticSink diagnostics)
    {
        SectionDefinition section = ReportFormat.Current.Sections[boundary.Section - 1];
        int length = boundary.ContentStart - boundary.Start;
        diagnostics.ReportAt(RecognitionDiagnostics.SectionRepeated, Place.OfSection(section.Number), boundary.Source, length, section);
    }
}
