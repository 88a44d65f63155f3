namespace GovInfoReport.Parsing;

/// <summary>All tables of a document as grids, in their order: those that its file tells, and those of lines of text.</summary>
internal sealed class ShapeGrids(Document document, ShapeReading reading)
{
    // A longer line above a table names no group.
    private const int MaxCaption = 40;

    private readonly GridTables _tables = new(document);
    private readonly List<ShapeGrid> _grids = [];

    /// <summary>Takes them.</summary>
    public List<ShapeGrid> Take()
    {
        HashSet<int> headings = [.. reading.Sections.Where(s => s.Section > 0).Select(s => s.Block)];
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int text = 0, table = -1;
        for (int i = 0; i < blocks.Length; i++)
        {
            document.Work.Add(1);
            switch (blocks[i].Kind)
            {
                case BlockKind.TableStart:
                    TakeLines(text, i);
                    table = i;
                    break;
                case BlockKind.TableEnd:
                    if (table >= 0) TakeTable(table, i, headings);
                    (table, text) = (-1, i + 1);
                    break;
                default:
                    if (!headings.Contains(i)) break;
                    // A sheet may hold a whole report: each of its sections is a table of its own.
                    if (table >= 0) TakeTable(table, i - 1, headings);
                    else TakeLines(text, i);
                    (table, text) = (table >= 0 ? i : -1, i + 1);
                    break;
            }
        }

        TakeLines(text, blocks.Length);
        return _grids;
    }

    private void TakeLines(int start, int end)
    {
        if (start < end) _grids.AddRange(new LineTables(document).Take(start, end));
    }

    private void TakeTable(int start, int end, HashSet<int> headings)
    {
        string caption = "";
        int first = start;
        bool isWhole = document.Blocks.Span[start].Kind == BlockKind.TableStart;
        while (isWhole && first > 0 && IsCaption(first - 1, headings))
            caption = document.GetText(document.Blocks.Span[--first]).ToString() + caption;

        string words = ShapeWords.Normalize(caption);
        if (ShapeWords.CaseGroupOf(words) < 0 && RequestWords.ColumnNamedBy(words) < 0) first = start;
        if (_tables.Take(start, end, caption) is { } grid) _grids.Add(first == start ? grid : grid.From(first));
    }

    private bool IsCaption(int block, HashSet<int> headings)
    {
        ref readonly Block above = ref document.Blocks.Span[block];
        return above.Kind == BlockKind.Paragraph && above.Length is > 0 and < MaxCaption && !headings.Contains(block);
    }
}
