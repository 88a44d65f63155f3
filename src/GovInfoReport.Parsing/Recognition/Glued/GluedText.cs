using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Paragraphs one after the other as one text, with its words: labels of the format, and others.</summary>
internal sealed class GluedText
{
    private const int MaxInstruction = 40;

    // By their first character, the longest first.
    private static readonly ILookup<char, Label> Labels = LabelCatalog.Every.OrderByDescending(l => l.Text.Length).ToLookup(l => l.Text[0]);

    private readonly Document _document;
    private readonly List<(int Start, int Block)> _paragraphs = [];
    private readonly string _text;

    /// <summary>Puts paragraphs together.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first block.</param>
    /// <param name="end">The block behind the last.</param>
    public GluedText(Document document, int first, int end)
    {
        _document = document;
        StringBuilder text = new();
        for (int i = first; i < end; i++)
        {
            _paragraphs.Add((text.Length, i));
            text.Append(document.GetText(document.Blocks.Span[i])).Append('\n');
        }

        _text = text.ToString();
        document.Work.Add(_text.Length);
        Words = FindWords();
    }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<GluedWord> Words { get; }

    /// <summary>A part of the text.</summary>
    public ReadOnlySpan<char> this[Range range] => _text.AsSpan()[range];

    /// <summary>What stands behind a word, before the next.</summary>
    public Range Behind(int word) => Words[word].End..(word + 1 < Words.Count ? Words[word + 1].Start : _text.Length);

    /// <summary>A part of a paragraph as a piece of the document.</summary>
    public ShapePiece PieceOf(int start, int length)
    {
        (int first, int index) = ParagraphAt(start);
        ref readonly Block block = ref _document.Blocks.Span[index];
        ShapePiece whole = new(block.Start, block.Length, block.Source, 0, 0);
        return whole.Part(start - first, Math.Min(length, block.Length - (start - first)), 0, 0);
    }

    /// <summary>Where a position is in the document's text.</summary>
    public int PlaceOf(int position)
    {
        (int first, int index) = ParagraphAt(position);
        return _document.Blocks.Span[index].Start + position - first;
    }

    private (int Start, int Block) ParagraphAt(int position)
    {
        int low = 0, high = _paragraphs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_paragraphs[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return _paragraphs[low];
    }

    private List<GluedWord> FindWords()
    {
        List<GluedWord> words = [];
        for (int i = 0; i < _text.Length; i++)
        {
            if (LabelText.Normalize(_text[i]) == '\0') continue;
            int mark = SkipMark(i);
            if (mark > i)
            {
                i = mark - 1;
                continue;
            }

            GluedWord word = WordAt(i);
            // Other words are one, however many there are.
            bool goesOn = !word.IsKnown && words.Count > 0 && !words[^1].IsKnown && IsBare(words[^1].End, i);
            if (goesOn) words[^1] = words[^1] with { End = word.End };
            else words.Add(word);
            i = word.End - 1;
        }

        return words;
    }

    private bool IsBare(int start, int end) => !FigureReader.HasDigit(_text.AsSpan(start, end - start));

    // 一、 and （一）: what numbers a label.
    private int SkipMark(int start)
    {
        int i = start;
        while (i < _text.Length && FormText.IsNumeral(_text[i])) i++;
        return i > start && i < _text.Length && FormText.EndsItemMark(_text[i]) ? i + 1 : start;
    }

    private GluedWord WordAt(int start)
    {
        foreach (Label label in Labels[LabelText.Normalize(_text[start])])
        {
            int end = MatchAt(start, label.Text);
            if (end > 0) return new GluedWord(label, start, SkipInstruction(end));
        }

        return new GluedWord(Label.None, start, start + 1);
    }

    // Layout may stand within the words of a label, digits and stops not.
    private int MatchAt(int start, string words)
    {
        int matched = 0;
        for (int i = start; i < _text.Length; i++)
        {
            char c = LabelText.Normalize(_text[i]);
            if (c == '\0' && (FormText.IsDigit(_text[i]) || _text[i] is '。' or '；' or '：')) return 0;
            if (c == '\0') continue;
            if (c != words[matched]) return 0;
            if (++matched == words.Length) return i + 1;
        }

        return 0;
    }

    // （区分处理的，只计这一情形，不计其他情形）
    private int SkipInstruction(int end)
    {
        int open = end;
        while (open < _text.Length && TextBlanks.IsBlank(_text[open])) open++;
        if (open == _text.Length || _text[open] is not ('（' or '(')) return end;
        ReadOnlySpan<char> rest = _text.AsSpan(open + 1, Math.Min(MaxInstruction, _text.Length - open - 1));
        int close = rest.IndexOfAny('）', ')');
        // （七）总计: the item mark of the next label.
        if (close <= 1 || FigureReader.HasDigit(rest[..close])) return end;
        return open + close + 2;
    }
}
