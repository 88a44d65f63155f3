namespace GovInfoReport.Parsing;

/// <summary>Goes through the blocks of a document once, and hands each to the reader that tells what it is.</summary>
internal sealed class BlockReader
{
    private const int BlocksBetweenCounts = 64;

    private readonly Document _document;
    private readonly List<SectionBoundary> _boundaries;
    private readonly MetadataReader _metadata;
    private readonly RowBuilder _rows;
    private readonly DigitRowBinder? _digitRows;
    private readonly SectionTracker _sections;
    private readonly ParagraphReader _paragraphs;
    private readonly FragmentReader _fragments;
    private readonly GridReader _grids;
    private readonly StatedDoubtReader _doubts;

    public BlockReader(Document document, DiagnosticSink diagnostics, RecognitionBuffers buffers, bool takesDigitRows,
        IReadOnlyList<ShapedTable> shaped)
    {
        _document = document;
        _boundaries = buffers.Boundaries;
        _metadata = new MetadataReader(document.Work);
        ExpectedTable expected = new();
        TableBinder binder = new(document, diagnostics, expected, buffers);
        binder.RequestHeads.AreLaidOut = shaped.Any(t => t.Table == ReportFormat.Current.Requests);
        _rows = new RowBuilder(document, buffers.Words, buffers.Cells, expected, binder);
        _digitRows = takesDigitRows ? new DigitRowBinder(document, buffers.Bindings, expected, _rows, binder) : null;
        _sections = new SectionTracker(buffers.Boundaries, expected, _rows);
        _paragraphs = new ParagraphReader(document, _sections, _metadata, new TextRowReader(document, _rows, binder));
        _fragments = new FragmentReader(document, _sections, _metadata, _rows, binder);
        _grids = new GridReader(document, _sections, _metadata, _rows, _paragraphs);
        _doubts = new StatedDoubtReader(document, buffers.Bindings.Records.StatedDoubts);
    }

    /// <summary>Reads all blocks: rows are bound on the way.</summary>
    /// <returns>What stands beside the tables.</returns>
    public DocumentParts Read()
    {
        ReadOnlySpan<Block> blocks = _document.Blocks.Span;
        ReadOnlySpan<char> characters = _document.Text.Span;
        WorkMeter work = _document.Work;
        bool isInOrder = true;
        int end = 0, counted = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (i - counted >= BlocksBetweenCounts)
            {
                work.Add(i - counted);
                counted = i;
            }

            ref readonly Block block = ref blocks[i];
            isInOrder &= block.Start >= end;
            _sections.Block = i;
            Read(block, characters.Slice(block.Start, block.Length));
            if (_digitRows is not null && _sections.IsInTable && _digitRows.AwaitsRow) i += TakeDigitRows(_digitRows, blocks[(i + 1)..]);
            end = blocks[i].End;
        }

        _rows.EndTable();
        return new DocumentParts(_boundaries, _metadata, RunningHeads.Of(_document), isInOrder);
    }

    private void Read(in Block block, ReadOnlySpan<char> text)
    {
        switch (block.Kind)
        {
            case BlockKind.Paragraph or BlockKind.Fragment when _doubts.TryTake(block, text):
                _fragments.EndLine();
                break;
            case BlockKind.Paragraph:
                _paragraphs.Read(block, text);
                _fragments.EndLine();
                break;
            case BlockKind.Fragment:
                _fragments.Read(block, text);
                break;
            case BlockKind.TableStart:
                _grids.Begin(_document.Blocks.Span[_sections.Block..]);
                break;
            case BlockKind.Cell:
                _grids.Read(block, text);
                break;
            case BlockKind.TableEnd:
                _grids.End();
                break;
            case BlockKind.Metadata:
                _metadata.AddStatement(text);
                break;
        }
    }

    private int TakeDigitRows(DigitRowBinder digitRows, ReadOnlySpan<Block> following)
    {
        int taken = digitRows.Add(following);
        if (taken > 0 && following[taken - 1].Kind == BlockKind.Fragment) _fragments.GoOnBehind(following[taken - 1]);
        return taken;
    }
}
