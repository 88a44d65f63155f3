namespace GovInfoReport.Parsing;

/// <summary>Tells what the cells of a grid are: headings, statements about the document, whole pages, or cells of a table.</summary>
internal sealed class GridReader(Document document, SectionTracker sections, MetadataReader metadata, RowBuilder rows,
    ParagraphReader paragraphs)
{
    private const int LongCell = 200;
    private const int Look = 64;

    private int _row;
    private bool _isTable;

    // Where a table of the format begins within prose, since its heading is missing; the default where none does.
    private Block _implied;
    private SectionDefinition? _sectionBefore;

    /// <summary>A grid begins.</summary>
    /// <param name="fromHere">Its blocks, and what follows.</param>
    public void Begin(ReadOnlySpan<Block> fromHere)
    {
        _row = -1;
        if (_isTable) rows.EndGrid();
        bool isWithinProse = sections.IsProse && HoldsTable(fromHere);
        _isTable = !sections.IsProse || sections.ExpectsTable || isWithinProse;
        _implied = isWithinProse ? fromHere[1] : default;
        _sectionBefore = sections.Current;
        if (_isTable) rows.BeginGrid(fromHere[0].Traits);
    }

    /// <summary>The grid ends.</summary>
    public void End()
    {
        if (_isTable) rows.EndGrid();
        _isTable = false;
        if (_implied.Kind == BlockKind.Cell && sections.Current == _sectionBefore) sections.NoteImpliedTable(_implied);
    }

    /// <summary>Reads a cell.</summary>
    public void Read(in Block block, ReadOnlySpan<char> text)
    {
        if ((block.Traits & BlockTraits.StatesValue) != 0)
        {
            AddPiece(block, text);
            return;
        }

        if (_isTable && sections.HasHeading && TryAddCell(block, text)) return;
        if (text.Length > LongCell && text.Contains('\n'))
        {
            if (_isTable) BeginRow(block);
            paragraphs.ReadLines(block, text);
        }
        else if (!TryReadHeading(block, text))
        {
            if (sections.IsBeforeSections) metadata.AddText(text);
            AddPiece(block, text);
        }
    }

    private bool TryAddCell(in Block block, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || FigureReader.TryReadDigits(text, out _))
        {
            AddPiece(block, text);
            return true;
        }

        if (LabelCatalog.FindAsWritten(text) is not { } label) return false;
        BeginRow(block);
        rows.AddLabel(block, text, label);
        return true;
    }

    private bool TryReadHeading(in Block block, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !HeadingReader.TryRead(text, out Heading heading) || heading.Section == 0 || heading.Number == 0) return false;
        sections.Enter(heading, block.Start, block.Source);
        return true;
    }

    // Of a grid that is no table nothing is a cell.
    private void AddPiece(in Block block, ReadOnlySpan<char> text)
    {
        if (!_isTable) return;
        BeginRow(block);
        rows.AddPiece(block, text);
    }

    private void BeginRow(in Block block)
    {
        if (block.Row != _row) rows.EndGridRow();
        _row = block.Row;
    }

    private bool HoldsTable(ReadOnlySpan<Block> blocks)
    {
        for (int i = 1; i < Math.Min(blocks.Length, Look); i++)
        {
            if (blocks[i].Kind is BlockKind.TableStart or BlockKind.TableEnd) return false;
            if (blocks[i].Kind == BlockKind.Cell && LineForms.StartsTable(document.GetText(blocks[i]))) return true;
        }

        return false;
    }
}
