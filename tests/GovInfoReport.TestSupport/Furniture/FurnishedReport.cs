using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A report among what a site puts around it, and what a careful person reads of it.</summary>
/// <param name="Lines">The lines before section one: the site's, the title, the preamble.</param>
/// <param name="Ending">The paragraphs of section six, with the signature and the site's lines after it.</param>
/// <param name="Running">
/// What pages carry between the paragraphs of the sections, {0} for their number; empty where they carry nothing.
/// </param>
/// <param name="Truth">What the document says; its cells are those of the report alone.</param>
public sealed record FurnishedReport(ImmutableArray<string> Lines, ImmutableArray<string> Ending,
    ImmutableArray<string> Running, AnnualReport Truth)
{
    /// <summary>The parts of a report that a document states beside its figures.</summary>
    public static ImmutableArray<string> Fields { get; } =
    [
        nameof(AnnualReport.Title), nameof(AnnualReport.Agency), nameof(AnnualReport.Year), nameof(AnnualReport.Period),
        nameof(AnnualReport.PublicationDate), nameof(AnnualReport.Contact), nameof(AnnualReport.Preamble), nameof(AnnualReport.Overview),
        nameof(AnnualReport.Problems), nameof(AnnualReport.OtherMatters),
    ];

    /// <summary>The document, to be written in any form.</summary>
    public ReportDraft Draft(LayoutOptions options)
    {
        ReportDraft draft = ReportDraft.Of(Truth, options);
        ImmutableArray<SectionDraft> sections = draft.Sections.SetItem(
            draft.Sections.Length - 1, draft.Sections[^1] with { Paragraphs = Ending });
        return draft with { Title = Lines[0], Preamble = Lines[1..], Sections = [.. sections.Select(WithRunning)] };
    }

    // Behind the first paragraph of each section of prose.
    private SectionDraft WithRunning(SectionDraft section, int index)
    {
        if (section.Table is not null || section.Paragraphs.IsEmpty) return section;
        IEnumerable<string> running = Running.Select(l => l.Replace("{0}", $"{index + 1}", StringComparison.Ordinal));
        return section with { Paragraphs = section.Paragraphs.InsertRange(1, running) };
    }

    /// <summary>The fields that were read otherwise than the document says, one line each.</summary>
    public ImmutableArray<string> Differences(AnnualReport read) =>
        ReportComparison.Differences(Truth, read, ReportComparison.Parts.Select(p => p.Name).Except(Fields));

    /// <summary>The text before section one, and from section six on.</summary>
    public override string ToString() => string.Join('\n', Lines) + "\n…\n" + string.Join('\n', Ending);
}
