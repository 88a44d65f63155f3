namespace GovInfoReport.Parsing;

/// <summary>Lines that name each figure: 一、本年新收政府信息公开申请数量：自然人6件，商业企业5件，总计11件.</summary>
internal sealed class KeyedLines(Document document)
{
    private const int MaxLength = 400;
    private const int MinKeys = 3;

    private readonly List<(ShapePiece Label, List<(ShapePiece Key, ShapePiece Value)> Values, int Block)> _lines = [];

    /// <summary>Takes a line, if it is one.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryAdd(int index)
    {
        ref readonly Block block = ref document.Blocks.Span[index];
        ReadOnlySpan<char> text = document.GetText(block);
        int colon = text.IndexOfAny('：', ':');
        if (block.Kind != BlockKind.Paragraph || text.Length > MaxLength || colon <= 0) return false;
        List<(ShapePiece, ShapePiece)> values = [];
        int start = colon + 1;
        for (int i = start; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('，' or '、' or ',' or '；' or ';' or '。')) continue;
            if (i > start && !TryAddValue(block, start, i, values)) return false;
            start = i + 1;
        }

        if (values.Count < MinKeys) return false;
        _lines.Add((new ShapePiece(block.Start, colon, block.Source, 0, 0), values, index));
        return true;
    }

    /// <summary>Ends the lines, and gives them as a grid; <see langword="null"/> where there are none.</summary>
    public ShapeGrid? End()
    {
        if (_lines.Count == 0) return null;
        List<ShapePiece> pieces = [];
        List<string> keys = [];
        for (int line = 0; line < _lines.Count; line++)
        {
            pieces.Add(_lines[line].Label with { Row = line + 1 });
            foreach ((ShapePiece key, ShapePiece value) in _lines[line].Values)
            {
                string words = ShapeWords.Normalize(document.Text.Span.Slice(key.Start, key.Length));
                int column = keys.IndexOf(words) + 1;
                if (column == 0)
                {
                    keys.Add(words);
                    column = keys.Count;
                    pieces.Add(key with { Row = 0, Column = column });
                }

                pieces.Add(value with { Row = line + 1, Column = column });
            }
        }

        Range blocks = _lines[0].Block..(_lines[^1].Block + 1);
        _lines.Clear();
        return ShapeGrid.Of(document, pieces, blocks, "", ShapeOrigin.Words);
    }

    private bool TryAddValue(in Block block, int start, int end, List<(ShapePiece, ShapePiece)> values)
    {
        ReadOnlySpan<char> text = document.GetText(block);
        if (text[start..end].IsWhiteSpace()) return true;
        int digit = start;
        while (digit < end && FormText.DigitOf(text[digit]) < 0) digit++;
        if (digit == start || digit == end || FigureReader.Read(text[digit..end].Trim()).Kind != FigureKind.Number) return false;
        ShapePiece line = new(block.Start, block.Length, block.Source, 0, 0);
        values.Add((line.Part(start, digit - start, 0, 0), line.Part(digit, end - digit, 0, 0)));
        document.Work.Add(end - start);
        return true;
    }
}
