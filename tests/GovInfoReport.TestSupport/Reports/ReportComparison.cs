using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>What a parser read, compared with the report that the document was made from, part by part.</summary>
public static class ReportComparison
{
    /// <summary>The parts by the names of their properties: all that a report holds but the places of its sources.</summary>
    public static ImmutableArray<(string Name, Func<AnnualReport, object?> Get)> Parts { get; } =
    [
        (nameof(AnnualReport.Title), r => r.Title),
        (nameof(AnnualReport.Agency), r => r.Agency),
        (nameof(AnnualReport.Year), r => r.Year),
        (nameof(AnnualReport.Period), r => r.Period),
        (nameof(AnnualReport.PublicationDate), r => r.PublicationDate),
        (nameof(AnnualReport.Contact), r => r.Contact),
        (nameof(AnnualReport.Metadata), r => r.Metadata),
        (nameof(AnnualReport.Preamble), r => r.Preamble),
        (nameof(AnnualReport.Overview), r => r.Overview),
        (nameof(AnnualReport.Problems), r => r.Problems),
        (nameof(AnnualReport.OtherMatters), r => r.OtherMatters),
        (nameof(AnnualReport.Headings), r => string.Join('\n', r.Headings)),
        (nameof(AnnualReport.Cells), r => r.Cells),
        (nameof(AnnualReport.DisclosureEdition), r => r.DisclosureEdition),
        (nameof(AnnualReport.RequestsEdition), r => r.RequestsEdition),
        (nameof(AnnualReport.AdditionalRows), r => string.Join('\n', r.AdditionalRows)),
        (nameof(AnnualReport.Notes), r => string.Join('\n', r.Notes)),
        (nameof(AnnualReport.Unsettled), r => string.Join('\n', r.Unsettled)),
    ];

    /// <summary>The parts that differ, one line each.</summary>
    /// <param name="truth">The report that the document was made from.</param>
    /// <param name="read">What was read.</param>
    /// <param name="except">The names of parts that the document cannot carry.</param>
    public static ImmutableArray<string> Differences(AnnualReport truth, AnnualReport read, params IEnumerable<string> except)
    {
        HashSet<string> left = [.. except];
        if (left.Except(Parts.Select(p => p.Name)).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"A report has no part {unknown}.", nameof(except));
        return
        [
            .. Parts.Where(p => !left.Contains(p.Name) && !Equals(p.Get(truth), p.Get(read)))
                .Select(p => $"{p.Name}: the document says <{p.Get(truth)}>, read <{p.Get(read)}>"),
        ];
    }
}
