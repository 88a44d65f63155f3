using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>What a document has beside its tables: where sections begin, and what it says of itself.</summary>
internal sealed class DocumentParts(
    List<SectionBoundary> boundaries, MetadataReader metadata, RunningHeads? runningHeads, bool isInOrder)
{
    /// <summary>Where sections begin, in the order of the document.</summary>
    public Span<SectionBoundary> Boundaries => CollectionsMarshal.AsSpan(boundaries);

    /// <summary>What the document says of itself.</summary>
    public MetadataReader Metadata => metadata;

    /// <summary>What pages carry beside the text; <see langword="null"/> where they carry nothing.</summary>
    public RunningHeads? RunningHeads => runningHeads;

    /// <summary>Whether the blocks stand in the order of their text.</summary>
    public bool IsInOrder => isInOrder;

    /// <summary>Whether a section of the format begins anywhere.</summary>
    public bool HasSection(SectionDefinition section)
    {
        foreach (ref readonly SectionBoundary boundary in Boundaries)
        {
            if (boundary.Section == section.Number && !boundary.IsNested) return true;
        }

        return false;
    }

    /// <summary>Where the first section begins; -1 where none does.</summary>
    public int FirstSectionStart
    {
        get
        {
            foreach (ref readonly SectionBoundary boundary in Boundaries)
            {
                if (!boundary.IsNested) return boundary.Start;
            }

            return -1;
        }
    }

    /// <summary>Where the section of a text ends.</summary>
    /// <param name="start">Where the text starts.</param>
    /// <param name="end">Where the document ends.</param>
    public int EndOfSectionAt(int start, int end)
    {
        foreach (ref readonly SectionBoundary boundary in Boundaries)
        {
            if (boundary.Start > start && !boundary.IsNested) end = Math.Min(end, boundary.Start);
        }

        return end;
    }
}
