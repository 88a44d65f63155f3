using System.Collections.Immutable;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>The tables of a written report: taken out of it, or others put in their place.</summary>
internal static class SectionTables
{
    /// <summary>A report in a layout of text, or as a page.</summary>
    public static string Text(string layout, AnnualReport report) => layout == "Page"
        ? new PlainPage().Write(report, LayoutOptions.Default)
        : TestDocuments.Layout(layout).Write(report, LayoutOptions.Default);

    /// <summary>What stands below the heading of a section and above the next.</summary>
    public static string Of(string layout, AnnualReport report, int number)
    {
        string text = Text(layout, report);
        (int start, int end) = PlaceOf(text, number);
        return text[start..end];
    }

    /// <summary>The report with other tables in a section.</summary>
    public static string Replace(string layout, AnnualReport report, int number, string tables)
    {
        string text = Text(layout, report);
        (int start, int end) = PlaceOf(text, number);
        return string.Concat(text.AsSpan(0, start), tables, text.AsSpan(end));
    }

    /// <summary>Where a section's text stands below its heading.</summary>
    public static (int Start, int End) PlaceOf(string text, int number)
    {
        ImmutableArray<SectionDefinition> sections = ReportFormat.Current.Sections;
        int heading = text.IndexOf(sections[number - 1].Heading, StringComparison.Ordinal);
        int next = text.IndexOf(sections[number].Heading, StringComparison.Ordinal);
        return (text.IndexOf('\n', heading) + 1, text.LastIndexOf('\n', next) + 1);
    }
}
