using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.Validation;

/// <summary>
/// Prose made comparable, character by character: no blanks, quotes or titles in 《》, one form of digits and marks, and where each
/// character stood.
/// </summary>
internal sealed class ClaimProse
{
    /// <summary>A sentence of the comparable text.</summary>
    /// <param name="Text">Its characters, without the mark that ends it.</param>
    /// <param name="Start">Its place in the comparable text.</param>
    /// <param name="Context">The line that it stands in, with the heading above it.</param>
    internal sealed record Sentence(string Text, int Start, string Context);

    private const int ShortestBrokenLine = 15;
    private const int LongestTitle = 80;

    // Whatever the text, the work grows with its length alone.
    private const int LongestSentence = 2_000;
    private const int LongestContext = 400;

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];

    private ClaimProse(Place place, string raw) => (Place, Raw) = (place, raw);

    internal Place Place { get; }

    internal string Raw { get; }

    internal ImmutableArray<Sentence> Sentences { get; private set; } = [];

    internal static ClaimProse Of(Place place, string raw)
    {
        ClaimProse prose = new(place, raw);
        prose.Normalize();
        prose.Sentences = prose.SplitSentences();
        return prose;
    }

    /// <summary>A word of a label as the comparable text has it.</summary>
    internal static string WordOf(string label)
    {
        ClaimProse prose = new(Place.None, label);
        prose.Normalize();
        return prose._text.ToString();
    }

    /// <summary>Where a piece of the comparable text stands in the prose.</summary>
    internal ClaimSpan SpanOf(int start, int length)
    {
        if (length == 0)
        {
            int at = start < _places.Count ? _places[start] : Raw.Length;
            return new ClaimSpan(Place, at, 0);
        }

        int first = _places[start], last = _places[start + length - 1];
        return new ClaimSpan(Place, first, last - first + 1);
    }

    internal string TextOf(ClaimSpan span) => Raw.Substring(span.Start, span.Length);

    private void Normalize()
    {
        for (int i = 0; i < Raw.Length; i++)
        {
            char c = Raw[i];
            if (c == '\n') AppendLineEnd(i);
            else if (c == '《') i = EndOfTitle(i);
            else if (c == '”' && i + 1 < Raw.Length && Raw[i + 1] == '“') Append('、', i);
            else if (!IsDropped(c)) Append(Unified(c, i), i);
        }
    }

    private static bool IsDropped(char c) =>
        char.IsWhiteSpace(c) || c is '“' or '”' or '‘' or '’' or '"' or '「' or '」' or '\u200b' or '\ufeff';

    private void Append(char c, int place)
    {
        _text.Append(c);
        _places.Add(place);
    }

    private int EndOfTitle(int open)
    {
        int close = Raw.AsSpan(open, Math.Min(LongestTitle, Raw.Length - open)).IndexOf('》');
        return close < 0 ? open : open + close;
    }

    // A line that breaks within a sentence goes on; one that ends, or that a mark opens, does not.
    private void AppendLineEnd(int i)
    {
        int start = i == 0 ? 0 : Raw.LastIndexOf('\n', i - 1) + 1;
        ReadOnlySpan<char> line = Raw.AsSpan(start, i - start).Trim(), next = Raw.AsSpan(i + 1).TrimStart();
        bool goesOn = line.Length >= ShortestBrokenLine && line[^1] is not ('。' or '！' or '？' or '：' or '；' or ':' or ';')
            && next.Length > 0 && next[0] is not ('(' or '（' or '一' or '二' or '三' or '四' or '五' or '六') && !char.IsAsciiDigit(next[0]);
        if (!goesOn) Append('\n', i);
    }

    private char Unified(char c, int i)
    {
        if (c is >= '！' and <= '～' and not ('，' or '；' or '：' or '（' or '）' or '！' or '？')) c = (char)(c - 0xFEE0);
        switch (c)
        {
            case ',' or '﹐': return IsBetweenDigits(i) ? ',' : '，';
            case '，': return IsBetweenDigits(i) && IsThousand(i) ? ',' : '，';
            case ';': return '；';
            case ':' or '∶': return '：';
            case '(': return '（';
            case ')': return '）';
        }

        return TraditionalCharacters.Simplify(c);
    }

    private bool IsBetweenDigits(int i) => i > 0 && i + 1 < Raw.Length && char.IsAsciiDigit(Raw[i - 1]) && char.IsAsciiDigit(Raw[i + 1]);

    // 1，136件 is a number; 3，12 are two.
    private bool IsThousand(int i)
    {
        int digits = 0;
        while (i + 1 + digits < Raw.Length && char.IsAsciiDigit(Raw[i + 1 + digits])) digits++;
        return digits == 3;
    }

    private ImmutableArray<Sentence> SplitSentences()
    {
        string text = _text.ToString();
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        string heading = "";
        for (int line = 0; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            string context = text[line..Math.Min(end, line + LongestContext)];
            string above = heading + "\n" + context;
            for (int start = line; start < end;)
            {
                int longest = Math.Min(end - start, LongestSentence), stop = text.AsSpan(start, longest).IndexOfAny('。', '！', '？');
                stop = start + (stop < 0 ? longest : stop);
                if (stop > start) sentences.Add(new Sentence(text[start..stop], start, above));
                start = stop < end && text[stop] is not ('。' or '！' or '？') ? stop : stop + 1;
            }

            if (context.Length < 2 * ShortestBrokenLine
                || context[0] == '（') heading = context[..Math.Min(context.Length, 2 * ShortestBrokenLine)];
            line = end + 1;
        }

        return sentences.ToImmutable();
    }
}
