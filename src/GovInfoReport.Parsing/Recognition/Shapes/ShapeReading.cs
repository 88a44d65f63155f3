namespace GovInfoReport.Parsing;

/// <summary>What a first reading of a document says of it: which tables it left open, and where sections begin.</summary>
/// <param name="OpenTables">The tables of which some cell was not settled.</param>
/// <param name="Year">The report's year, where it is known.</param>
/// <param name="Agency">The report's agency, where it is known.</param>
/// <param name="Sections">The blocks that headings stand in, in order, each with the number of its section; 0 for other headings.</param>
internal sealed record ShapeReading(
    IReadOnlyList<TableDefinition> OpenTables, int? Year, string? Agency, IReadOnlyList<(int Block, int Section)> Sections)
{
    /// <summary>Whether the labels of table 3 and their figures are out of step in running text, all of them or some.</summary>
    public bool IsOutOfStep { get; init; }

    /// <summary>The section that a block stands in; 0 before the first heading.</summary>
    public int SectionAt(int block)
    {
        int section = 0;
        foreach ((int start, int number) in Sections)
        {
            if (start > block) break;
            if (number > 0) section = number;
        }

        return section;
    }
}
