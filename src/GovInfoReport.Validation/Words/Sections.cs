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

    /// <summary>The section of a heading; <see langword="null"/> where it names none that the format has.</summary>
    internal static int? SectionOf(SectionHeading heading) => heading.Section is >= 1 and <= 6 ? heading.Section : null;

    /// <summary>The prose sections that the report has, with their numbers.</summary>
    internal static NarrativeSection? Prose(AnnualReport report, int number) => number switch
    {
        1 => report.Overview,
        5 => report.Problems,
        6 => report.OtherMatters,
        _ => null,
    };

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
