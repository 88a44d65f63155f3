using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>Recognises an annual report in a document of any kind: goes through its blocks once, and puts the report together.</summary>
/// <remarks>This part goes through the blocks; <c>.Assembly</c> puts together what was found.</remarks>
internal sealed partial class ReportRecognizer
{
    private const int MaxHeadings = 256;
    private const int LongCell = 200;
    private const int LongLine = 80;
    private const int MinTableStart = 4;

    private readonly Document _document;
    private readonly DiagnosticSink _diagnostics;
    private readonly TableRecognizer _tables;
    private readonly MetadataReader _metadata = new();
    private readonly List<SectionBoundary> _boundaries;
    private int _block;
    private int _section;
    private int _gridDepth;
    private int _gridRow;
    private bool _readsGrid;
    private bool _isInOrder = true;

    private ReportRecognizer(Document document, DiagnosticSink diagnostics, RecognitionBuffers buffers)
    {
        _document = document;
        _diagnostics = diagnostics;
        _boundaries = buffers.Boundaries;
        _tables = new TableRecognizer(document, diagnostics, buffers);
    }

    /// <summary>Recognises the report of a document.</summary>
    public static ParseResult Recognize(Document document, ReportParserOptions options, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        DiagnosticSink sink = new(diagnostics, document.SourceMap, options.MaxDiagnostics);
        RecognitionBuffers buffers = RecognitionBuffers.Take();
        ReportRecognizer recognizer = new(document, sink, buffers);
        recognizer.ReadBlocks(cancellationToken);
        AnnualReport report = recognizer.Assemble();
        buffers.GiveBack();
        sink.End();
        return new ParseResult(report, [.. diagnostics]);
    }

    // Where most pieces are a figure, or a label as the format writes it: neither a heading nor a sentence.
    private bool IsInTable => _tables.Context != 0 && _boundaries.Count > 0;

    private void ReadBlocks(CancellationToken cancellationToken)
    {
        ReadOnlySpan<Block> blocks = _document.Blocks.Span;
        ReadOnlySpan<char> characters = _document.Text.Span;
        int line = -1, end = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if ((i & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            ref readonly Block block = ref blocks[i];
            ReadOnlySpan<char> text = characters.Slice(block.Start, block.Length);
            if (block.Start < end) _isInOrder = false;
            end = block.End;
            _block = i;
            switch (block.Kind)
            {
                case BlockKind.Paragraph:
                    ReadParagraph(block, text);
                    line = -1;
                    break;
                case BlockKind.Fragment:
                    ReadFragment(block, text, isFirst: block.Row != line);
                    line = block.Row;
                    break;
                case BlockKind.TableStart:
                    BeginGrid(blocks[i..]);
                    break;
                case BlockKind.Cell:
                    ReadCell(block, text);
                    break;
                case BlockKind.TableEnd:
                    EndGrid();
                    break;
                case BlockKind.Metadata:
                    _metadata.AddStatement(text);
                    break;
            }

            if (!IsInTable || !_tables.AwaitsWholeRow) continue;
            i += _tables.AddWholeRows(blocks[(i + 1)..]);
            end = blocks[i].End;
            if (blocks[i].Kind == BlockKind.Fragment) line = blocks[i].Row;
        }

        _tables.End();
    }

    private void ReadParagraph(in Block block, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (IsInTable && _tables.TryAddToken(text, block.Start, block.Source, block.Row))
        {
            NoteImpliedTable(block);
            return;
        }

        int labelLength = 0;
        Label? label = IsInTable ? FindRowLabel(text, out labelLength) : null;
        if (label is null && HeadingReader.TryRead(text, out Heading heading) && IsHeadingHere(heading, text))
        {
            EnterSection(heading, block.Start, block.Source);
            if (heading.Length == text.Length || _section is < 2 or > 4) return;
            if (text.Length - heading.Length > LongLine || IsWhollyInOneLine(text)) ReadInOneLine(block, heading.Length);
            return;
        }

        if (text.Length > LongLine && IsWhollyInOneLine(text))
        {
            ReadInOneLine(block, 0);
            return;
        }

        if (_section == 0 && _boundaries.Count == 0) _metadata.AddText(text);
        bool mayBeTable = _section is >= 2 and <= 4 || _tables.Context != 0 || (_section == 0 && _boundaries.Count == 0);
        if (!mayBeTable && !StartsTable(text)) return;
        if (PageNumbers.IsPageNumber(text) || IsProse(text)) return;
        _tables.AddLine(block, label, labelLength);
        NoteImpliedTable(block);
    }

    private void ReadFragment(in Block block, ReadOnlySpan<char> text, bool isFirst)
    {
        if (IsInTable)
        {
            if (_tables.TryAddFigure(block, text)) return;
            if (LabelCatalog.FindAsWritten(text) is { } label)
            {
                _tables.AddLabel(block, text, label);
                NoteImpliedTable(block);
                return;
            }
        }

        if (isFirst && text.Length > 0 && HeadingReader.TryRead(text, out Heading heading) && IsHeadingHere(heading, text))
        {
            EnterSection(heading, block.Start, block.Source);
            return;
        }

        if (_section == 0 && _boundaries.Count == 0) _metadata.AddText(text);
        if (_section is 1 or 5 or 6 && _tables.Context == 0 && !StartsTable(text)) return;
        if (_tables.Context != 0 && (IsProse(text) || PageNumbers.IsPageNumber(text))) return;
        _tables.AddPiece(block, text);
        NoteImpliedTable(block);
    }

    private void BeginGrid(ReadOnlySpan<Block> fromHere)
    {
        _gridDepth++;
        _gridRow = -1;
        if (_readsGrid) _tables.EndGrid();
        _readsGrid = _section is 0 or (>= 2 and <= 4) || _tables.Context != 0 || HoldsTable(fromHere);
        if (_readsGrid) _tables.BeginGrid();
    }

    private void ReadCell(in Block block, ReadOnlySpan<char> text)
    {
        if (_readsGrid && _boundaries.Count > 0)
        {
            if (text.IsEmpty || FigureReader.TryReadDigits(text, out _))
            {
                BeginGridRow(block);
                _tables.AddPiece(block, text);
                return;
            }

            if (LabelCatalog.FindAsWritten(text) is { } label)
            {
                BeginGridRow(block);
                _tables.AddLabel(block, text, label);
                return;
            }
        }

        if (text.Length > LongCell && text.Contains('\n'))
        {
            if (_readsGrid) BeginGridRow(block);
            ReadLines(block, text);
            return;
        }

        if (text.Length > 0 && HeadingReader.TryRead(text, out Heading heading) && heading.Section > 0 && heading.Number > 0 && IsHeadingHere(heading, text))
        {
            EnterSection(heading, block.Start, block.Source);
            return;
        }

        if (_section == 0 && _boundaries.Count == 0) _metadata.AddText(text);
        if (!_readsGrid) return;
        BeginGridRow(block);
        _tables.AddPiece(block, text);
    }

    private void BeginGridRow(in Block block)
    {
        if (block.Row != _gridRow) _tables.EndGridRow();
        _gridRow = block.Row;
    }

    private void EndGrid()
    {
        if (_gridDepth > 0) _gridDepth--;
        if (_readsGrid) _tables.EndGrid();
        _readsGrid = false;
    }

    // A cell that holds a page, as layout tables do: its lines are paragraphs.
    private void ReadLines(in Block block, ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split('\n'))
        {
            (int offset, int length) = range.GetOffsetAndLength(text.Length);
            ReadOnlySpan<char> line = text.Slice(offset, length);
            int lead = line.Length - line.TrimStart().Length;
            Block paragraph = block;
            paragraph.Kind = BlockKind.Paragraph;
            paragraph.Start += offset + lead;
            paragraph.Length = line.Trim().Length;
            ReadParagraph(paragraph, line.Trim());
        }
    }

    private void EnterSection(in Heading heading, int start, int source)
    {
        if (_boundaries.Count < MaxHeadings)
        {
            string? text = heading.IsOfficial ? ReportFormat.Current.Sections[heading.Section - 1].Heading : null;
            _boundaries.Add(new SectionBoundary { Section = heading.Section, Number = heading.Number, Start = start, ContentStart = start + heading.Length, Block = _block, Source = source, Text = text });
        }

        // A numbered line whose words name no section stays part of the section it stands in.
        if (heading.Section == 0) return;
        _section = heading.Section;
        _tables.EnterSection(heading.Section);
    }

    private void NoteImpliedTable(in Block block)
    {
        if (_tables.Context > _section) AddImpliedTable(block);
    }

    private void AddImpliedTable(in Block block)
    {
        if (_boundaries.Count >= MaxHeadings) return;
        _section = _tables.Context;
        _boundaries.Add(new SectionBoundary { Section = _section, Start = block.Start, ContentStart = block.Start, Block = _block, Source = block.Source, IsImplied = true });
    }

    // Everything on one line: headings stand among the pieces.
    private void ReadInOneLine(in Block block, int from)
    {
        ReadOnlySpan<char> text = _document.Text.Span;
        TextPieces pieces = new(text, block.Start + from, block.End);
        while (pieces.TryNext(out int start, out int end))
        {
            ReadOnlySpan<char> token = text[start..end];
            int source = block.Source + start - block.Start;
            bool mayBeCell = _section is >= 2 and <= 4;
            // A figure, or a label as the format writes it, is no heading.
            if (mayBeCell && IsInTable && _tables.TryAddToken(token, start, source, block.Row)) continue;
            if (HeadingReader.TryRead(token, out Heading heading) && heading.Section > 0 && heading.Number > 0) EnterSection(heading, start, source);
            else if (mayBeCell && !IsProse(token)) _tables.AddToken(token, start, source, block.Row);
        }
    }

    // Whether a table or a section opens behind the first piece of the line.
    private static bool IsWhollyInOneLine(ReadOnlySpan<char> line)
    {
        // Most lines are prose without a blank.
        int blank = IndexOfGap(line);
        if (blank < 0) return false;
        TextPieces pieces = new(line, blank, line.Length);
        for (int before = blank; pieces.TryNext(out int start, out int end); before = end)
        {
            if (end - start < MinTableStart || (!IsGap(line[start - 1]) && IndexOfGap(line[before..start]) < 0)) continue;
            ReadOnlySpan<char> token = line[start..end];
            if (StartsTable(token) || (HeadingReader.TryRead(token, out Heading heading) && heading.Section > 1 && heading.Number > 0)) return true;
        }

        return false;
    }

    // The blanks that set pieces apart where all stands on one line; tabs and narrow ones stand within sentences, too.
    private static bool IsGap(char c) => c is ' ' or '\u3000' or '\u00A0';

    private static int IndexOfGap(ReadOnlySpan<char> text) => text.IndexOfAny(' ', '\u3000', '\u00A0');

    // A row of a table: a label as the format writes it, and whatever follows; not where that may make it a heading (其他 需要报告的事项).
    private static Label? FindRowLabel(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        while (length < line.Length && !TextBlanks.IsBlank(line[length])) length++;
        return LabelCatalog.FindAsWritten(line[..length]) is { MayBeginHeading: false } label ? label : null;
    }

    // Sentences: they end in a full stop. Labels of rows have commas and stops of item marks, never a full stop.
    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > 4 && line.IndexOfAny('。', '；') >= 0;

    // Rows of table 3 are numbered as sections are: 一、本年新收政府信息公开申请数量.
    private bool IsHeadingHere(in Heading heading, ReadOnlySpan<char> text)
    {
        if (heading.Section > 0) return true;
        if (_section is >= 2 and <= 4 || _tables.Context != 0) return false;
        Span<char> words = stackalloc char[64];
        return LabelCatalog.Find(words[..LabelText.Normalize(text, words)]).IsNone;
    }

    /// <summary>Whether a piece of text opens one of the three tables where no heading said so.</summary>
    private static bool StartsTable(ReadOnlySpan<char> text) =>
        text.Length is >= MinTableStart and < 60
        && (text.StartsWith("第二十条") || text.StartsWith("信息内容")
            || text.Contains("勾稽关系", StringComparison.Ordinal)
            || text.Contains("本年新收政府信息公开申请数量", StringComparison.Ordinal)
            || text.StartsWith("未经复议直接起诉"));

    private bool HoldsTable(ReadOnlySpan<Block> blocks)
    {
        const int Look = 64;
        for (int i = 1; i < Math.Min(blocks.Length, Look); i++)
        {
            if (blocks[i].Kind is BlockKind.TableStart or BlockKind.TableEnd) return false;
            if (blocks[i].Kind == BlockKind.Cell && StartsTable(_document.GetText(blocks[i]))) return true;
        }

        return false;
    }
}
