using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Table 3 as running text: its words in comparable form one after the other, and the figures between them.</summary>
internal sealed class RequestsText
{
    // Of a label that wraps, so many characters tell it from all others; 其他 and 总计 have fewer.
    private const int MaxKey = 6;
    private const int MinUnique = 3;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly string[][] Keys =
        [.. Requests.Rows.Select(r => r.Aliases.Prepend(r.Label).Select(KeyOf).Where(k => k.Length > 1).Distinct().ToArray())];

    private static readonly string Organizations = LabelText.Normalize(HeadWords.Organizations);

    // All but the total's, which may stand a line higher or lower: 自商科社法其.
    private static readonly string FirstOfHeads = string.Concat(Requests.Columns.SkipLast(1).Select(c => LabelText.Normalize(c.Label)[0]));

    private readonly string _words;

    private RequestsText(string words, List<PlacedFigure> figures, List<Range> blocks) =>
        (_words, Figures, Blocks) = (words, figures, blocks);

    /// <summary>The figures and marks of blank cells, in the order of the document.</summary>
    public List<PlacedFigure> Figures { get; }

    /// <summary>The blocks of its lines.</summary>
    public List<Range> Blocks { get; }

    /// <summary>Reads the lines of the section.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What the first reading says of it.</param>
    /// <returns>The text; <see langword="null"/> where something else than running text stands in the section, or nothing.</returns>
    public static RequestsText? Of(Document document, ShapeReading reading)
    {
        HashSet<int> headings = [.. reading.Sections.Select(s => s.Block)];
        StringBuilder words = new();
        List<PlacedFigure> figures = [];
        List<Range> blocks = [];
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            document.Work.Add(1);
            if (headings.Contains(i) || reading.SectionAt(i) != Requests.Number) continue;
            ref readonly Block block = ref document.Blocks.Span[i];
            if (block.Kind != BlockKind.Paragraph) return null;
            ReadOnlySpan<char> line = document.GetText(block);
            if (line.IsEmpty || LineForms.IsProse(line) || PageNumbers.IsPageNumber(line)) continue;
            Read(document, block, words, figures);
            blocks.Add(i..(i + 1));
        }

        return blocks.Count == 0 ? null : new RequestsText(words.ToString(), figures, blocks);
    }

    /// <summary>Whether the heads of persons and of the organisations begin in the order of the format, wrapped as they may be.</summary>
    public bool HasHeadsInOrder()
    {
        int end = Keys[0].Select(k => _words.IndexOf(k, StringComparison.Ordinal)).Max();
        if (end < 0) return false;
        string heads = _words[..end].Replace(Organizations, "", StringComparison.Ordinal);
        if (heads.Contains(HeadWords.Subtotal, StringComparison.Ordinal)) return false;
        int last = -1;
        foreach (char first in FirstOfHeads)
        {
            int at = heads.IndexOf(first, StringComparison.Ordinal);
            if (at <= last) return false;
            last = at;
        }

        return true;
    }

    /// <summary>Where the labels of the rows begin among the words.</summary>
    /// <returns>One for each row; <see langword="null"/> where one is missing, comes twice, or stands out of order.</returns>
    public int[]? FindLabels()
    {
        int[] found = new int[Requests.Rows.Length];
        int last = -1;
        for (int row = 0; row < found.Length; row++)
        {
            last = found[row] = Keys[row].Select(key => FindLabel(key, last + 1)).Max();
            if (last < 0) return null;
        }

        return found;
    }

    private static string KeyOf(string label)
    {
        string words = LabelText.Normalize(label);
        return words.Length > MaxKey ? words[..MaxKey] : words;
    }

    private int FindLabel(string key, int from)
    {
        int at = _words.IndexOf(key, from, StringComparison.Ordinal);
        bool isAlone = key.Length < MinUnique
            || (at >= 0 && _words.IndexOf(key, StringComparison.Ordinal) == at && _words.LastIndexOf(key, StringComparison.Ordinal) == at);
        return isAlone ? at : -1;
    }

    // Numbers of pages, dates and marks of items are no figures of it; one too many leaves the table as it is.
    private static void Read(Document document, in Block line, StringBuilder words, List<PlacedFigure> figures)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        TextPieces pieces = new(text, line.Start, line.End);
        while (pieces.TryNext(out int start, out int end))
        {
            document.Work.Add(end - start + 1);
            ReadOnlySpan<char> piece = text[start..end];
            Figure figure = FigureReader.Read(piece);
            if (figure.Kind == FigureKind.Words)
            {
                Append(piece, words);
            }
            else if (figure.Kind is FigureKind.Number or FigureKind.Blank && !ItemMarks.IsMark(piece))
            {
                ShapePiece place = new(start, end - start, line.Source + start - line.Start, 0, 0);
                figures.Add(new PlacedFigure(place, figure.Digits, words.Length));
            }
        }
    }

    private static void Append(ReadOnlySpan<char> piece, StringBuilder words)
    {
        foreach (char c in piece)
        {
            if (LabelText.Normalize(c) is not '\0' and var normal) words.Append(normal);
        }
    }
}
