using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Writes a document anew, as a person reads it: block by block, in the order of the file.</summary>
internal sealed class SeenTextWriter
{
    private readonly Document _document;
    private readonly Block[] _blocks;
    private readonly ArrayBufferWriter<char> _text;
    private readonly List<MarkedText> _marks = [];

    public SeenTextWriter(Document document)
    {
        _document = document;
        _blocks = document.Blocks.ToArray();
        _text = new ArrayBufferWriter<char>(document.Text.Length + _blocks.Length + 1);
    }

    /// <summary>The document as it reads.</summary>
    public Document Write()
    {
        HashSet<int> struckCells = FindStruckCells();
        for (int i = 0; i < _blocks.Length; i++)
        {
            ref Block block = ref _blocks[i];
            _document.Work.Add(block.Length + 1);
            int start = _text.WrittenCount;
            if (struckCells.Contains(i)) WriteStruck(block);
            else WriteSeen(block);
            (block.Start, block.Length) = (start, LengthFrom(start));
            if (block.Length > 0) Put('\n');
        }

        return new Document(_text.WrittenMemory, _blocks, _marks.ToArray(), _document.SourceMap, _document.Diagnostics, _document.Work)
        {
            MayEndEarly = _document.MayEndEarly,
        };
    }

    // Cells that state a figure which is struck out, and no other. A row that is struck out as a whole is no row at all: a cell that spans
    // rows belongs to others too, and stands though a row beside it is struck out with its label.
    private HashSet<int> FindStruckCells()
    {
        HashSet<int> found = [];
        List<int> figures = [];
        for (int start = 0, end; start < _blocks.Length; start = end)
        {
            int row = RowOf(_blocks[start]);
            end = start + 1;
            while (end < _blocks.Length && RowOf(_blocks[end]) == row) end++;
            figures.Clear();
            if (row >= 0 && IsRowWithStruck(start, end, figures)) found.UnionWith(figures);
        }

        return found;
    }

    // Whether the cells are those of a row that stands; its figures that are struck out are added.
    private bool IsRowWithStruck(int start, int end, List<int> figures)
    {
        bool hasOther = false, hasSpanning = false, hasLabel = false;
        for (int i = start; i < end; i++)
        {
            if (_blocks[i].Length == 0) continue;
            bool isStruck = IsStruck(_blocks[i]), spansRows = _blocks[i].RowSpan > 1;
            hasOther |= !isStruck && !spansRows;
            hasSpanning |= !isStruck && spansRows;
            if (!isStruck) continue;
            if (FigureReader.Read(_document.GetText(_blocks[i])).Kind != FigureKind.Words) figures.Add(i);
            else hasLabel = true;
        }

        return hasOther || (hasSpanning && !hasLabel);
    }

    private static int RowOf(in Block block) => block.Kind == BlockKind.Cell ? block.Row : -1;

    private bool IsStruck(in Block block)
    {
        ReadOnlySpan<char> text = _document.Text.Span;
        ReadOnlySpan<MarkedText> marks = _document.MarkedText.Span;
        int position = block.Start;
        for (int i = SeenText.FirstAfter(marks, position); i < marks.Length && marks[i].Start < block.End; i++)
        {
            if ((marks[i].Traits & CharacterTraits.Struck) == 0) continue;
            if (!text[position..Math.Max(position, marks[i].Start)].IsWhiteSpace()) return false;
            position = marks[i].End;
        }

        return position > block.Start && (position >= block.End || text[position..block.End].IsWhiteSpace());
    }

    private void WriteStruck(in Block block)
    {
        _marks.Add(new MarkedText(_text.WrittenCount, block.Length, CharacterTraits.Struck));
        _text.Write(_document.GetText(block));
    }

    private void WriteSeen(in Block block)
    {
        ReadOnlySpan<char> text = _document.Text.Span;
        ReadOnlySpan<MarkedText> marks = _document.MarkedText.Span;
        int from = _text.WrittenCount, position = block.Start;
        for (int i = SeenText.FirstAfter(marks, position); i < marks.Length && marks[i].Start < block.End; i++)
        {
            int start = Math.Max(position, marks[i].Start), end = Math.Min(block.End, marks[i].End);
            WriteLines(text[position..start], from);
            position = end;
            WriteMarked(text[start..end], marks[i].Traits, from);
        }

        WriteLines(text[position..block.End], from);
    }

    private void WriteMarked(ReadOnlySpan<char> text, CharacterTraits traits, int from)
    {
        if ((traits & CharacterTraits.Struck) != 0) return;
        int start = _text.WrittenCount;
        CharacterTraits level = traits & (CharacterTraits.Raised | CharacterTraits.Lowered);
        if (level == CharacterTraits.None) WriteLines(text, from);
        else WriteOffLine(text, level, hasFigureBefore: start > from && FormText.DigitOf(_text.WrittenSpan[^1]) >= 0);
        if ((traits & CharacterTraits.Uncertain) != 0 && _text.WrittenCount > start)
            _marks.Add(new MarkedText(start, _text.WrittenCount - start, CharacterTraits.Uncertain));
    }

    // Digits and brackets above or below the line have characters of their own. Others behind a figure are a note, as in brackets.
    private void WriteOffLine(ReadOnlySpan<char> text, CharacterTraits level, bool hasFigureBefore)
    {
        if (NoteMarks.TryWrite(text, level, _text) || text.IsWhiteSpace()) return;
        if (hasFigureBefore) Put('（');
        _text.Write(text.Trim());
        if (hasFigureBefore) Put('）');
    }

    // What was struck out leaves no empty lines behind.
    private void WriteLines(ReadOnlySpan<char> text, int from)
    {
        while (!text.IsEmpty && (_text.WrittenCount == from || _text.WrittenSpan[^1] == '\n') && TextBlanks.IsBlank(text[0]))
            text = text[1..];
        _text.Write(text);
    }

    private int LengthFrom(int start)
    {
        int end = _text.WrittenCount;
        TextBlanks.Trim(_text.WrittenSpan, ref start, ref end);
        return end - start;
    }

    private void Put(char c)
    {
        _text.GetSpan(1)[0] = c;
        _text.Advance(1);
    }
}
