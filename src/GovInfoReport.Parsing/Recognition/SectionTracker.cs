namespace GovInfoReport.Parsing;

/// <summary>The sections of a document as their headings come, and which one a piece of text stands in.</summary>
internal sealed class SectionTracker(List<SectionBoundary> boundaries, ExpectedTable expected, RowBuilder rows)
{
    private const int MaxHeadings = 256;

    /// <summary>The section; <see langword="null"/> before the first.</summary>
    public SectionDefinition? Current { get; private set; }

    /// <summary>The block that is being read, by its index.</summary>
    public int Block { get; set; }

    /// <summary>Whether most pieces are a figure, or a label as the format writes it: neither a heading nor a sentence.</summary>
    public bool IsInTable => expected.Table is not null && boundaries.Count > 0;

    /// <summary>Whether no heading came yet.</summary>
    public bool IsBeforeSections => Current is null && boundaries.Count == 0;

    /// <summary>Whether any heading came, one that names no section too.</summary>
    public bool HasHeading => boundaries.Count > 0;

    /// <summary>Whether a table is expected: by the section, or by what was read last.</summary>
    public bool ExpectsTable => Current?.Table is not null || expected.Table is not null;

    /// <summary>Whether what was read last belongs to a table.</summary>
    public bool HasExpectedTable => expected.Table is not null;

    /// <summary>Whether the section is one of prose.</summary>
    public bool IsProse => Current is { Table: null };

    /// <summary>A heading begins a section.</summary>
    public void Enter(in Heading heading, int start, int source)
    {
        SectionDefinition? section = heading.Section == 0 ? null : ReportFormat.Current.Sections[heading.Section - 1];
        if (boundaries.Count < MaxHeadings)
        {
            boundaries.Add(new SectionBoundary
            {
                Section = heading.Section,
                Number = heading.Number,
                Form = heading.Form,
                Start = start,
                ContentStart = start + heading.Length,
                Block = Block,
                Source = source,
                Text = heading.IsOfficial ? section!.Heading : null,
            });
        }

        // A numbered line whose words name no section stays part of the section it stands in.
        if (section is null) return;
        Current = section;
        rows.EndTable();
        expected.Enter(section.Table);
    }

    /// <summary>A table may have begun without a heading.</summary>
    public void NoteImpliedTable(in Block block)
    {
        if (expected.Table is { } table && table.Section != Current) NoteImpliedTable(table, block);
    }

    private void NoteImpliedTable(TableDefinition table, in Block block)
    {
        if (table.Number <= (Current?.Number ?? 0) || boundaries.Count >= MaxHeadings) return;
        Current = table.Section;
        boundaries.Add(new SectionBoundary
        {
            Section = table.Section.Number,
            Start = block.Start,
            ContentStart = block.Start,
            Block = Block,
            Source = block.Source,
            Form = BoundaryForm.Implied,
        });
    }

    /// <summary>Whether a heading is one here: rows of table 3 are numbered as sections are (一、本年新收政府信息公开申请数量).</summary>
    public bool IsHeadingHere(in Heading heading, ReadOnlySpan<char> text)
    {
        if (heading.Section > 0) return true;
        if (ExpectsTable) return false;
        Span<char> words = stackalloc char[LabelText.MaxLength];
        return LabelCatalog.Find(words[..LabelText.Normalize(text, words)]).IsNone;
    }
}
