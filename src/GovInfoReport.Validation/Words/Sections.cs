using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>What the rules on headings share.</summary>
internal static class Sections
{
    internal static readonly LocalizedText NoHeadings = ValidationTexts.Reason("noHeadings");

    /// <summary>Whether nothing is known of headings: the report came from figures alone, not from a document.</summary>
    internal static bool AreUnknown(AnnualReport report) => report.Headings.Count == 0 && report.Sources is null;

    internal static Location Locate(AnnualReport report, int heading) => new(
        report.Sources?.FindHeading(heading) ?? SourcePosition.None,
        SectionOf(report.Headings[heading]) is { } section ? Place.OfSection(section) : Place.None);

    /// <summary>
    /// Where a part of a report begins in its document: a cell, the first cell of a row, the heading over a table or a section, the title;
    /// <see cref="SourcePosition.None"/> where that is not known.
    /// </summary>
    internal static SourcePosition PositionOf(AnnualReport report, Place place)
    {
        if (report.Sources is not { } sources) return SourcePosition.None;
        if (place.Field is { } field) return sources.FindField(field);
        CellDefinition? cell = place.Cell ?? (place.Kind == PlaceKind.Row ? place.Row!.Cells[0] : null);
        if (cell is not null) return sources.Find(cell)?.Position ?? SourcePosition.None;
        int? section = place.Kind == PlaceKind.Table ? place.Table!.Number : place.Section?.Number;
        return section is { } number && HeadingOf(report, number) is { } heading ? sources.FindHeading(heading) : SourcePosition.None;
    }

    // A heading that comes twice tells nothing, unless the text that was taken stands under just one of them.
    private static int? HeadingOf(AnnualReport report, int section)
    {
        int[] all = [.. Enumerable.Range(0, report.Headings.Count)
            .Where(i => report.Headings[i] is { IsNested: false } heading && heading.Section == section)];
        if (all.Length > 1 && Prose(report, section) is { } prose) all = [.. all.Where(i => report.Headings[i].Text == prose.Heading)];
        return all.Length == 1 ? all[0] : null;
    }

    /// <summary>The section of a heading; <see langword="null"/> where it names none that the format has.</summary>
    internal static int? SectionOf(SectionHeading heading) => heading.Section is >= 1 and <= 6 ? heading.Section : null;

    /// <summary>The prose sections that the report has, with their numbers.</summary>
    internal static NarrativeSection? Prose(AnnualReport report, int number) =>
        report.ProseOf(ReportFormat.Current.Sections[number - 1]);

    /// <summary>The prose of a report with the part that it is.</summary>
    internal static ImmutableArray<ReportText> Texts(AnnualReport report) =>
    [
        new(Place.Of(ReportField.Title), report.Title ?? ""),
        new(Place.Of(ReportField.Preamble), report.Preamble ?? ""),
        new(Place.OfSection(ReportFormat.Current.Overview.Number), report.Overview?.Text ?? ""),
        new(Place.OfSection(ReportFormat.Current.Problems.Number), report.Problems?.Text ?? ""),
        new(Place.OfSection(ReportFormat.Current.OtherMatters.Number), report.OtherMatters?.Text ?? ""),
    ];

    /// <summary>The year that the report is about.</summary>
    internal static int? YearOf(AnnualReport report) => report.Year ?? report.Period?.End.Year;
}
