using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.Validation;

/// <summary>A sentence with its figures, and what stands before and behind each of them.</summary>
internal sealed class ClaimSentence
{
    private const int LongestWindow = 80;
    // Null where there are no brackets.
    private readonly int[]? _partner;
    private readonly int[]? _depth;

    internal ClaimSentence(ClaimProse prose, ClaimProse.Sentence sentence)
    {
        Prose = prose;
        Text = sentence.Text;
        Start = sentence.Start;
        Context = sentence.Context;
        _partner = MatchBrackets(Text);
        _depth = _partner is null ? null : CountDepths(Text, _partner);
        Figures = [.. ClaimFigure.Find(Text)];
    }

    internal ClaimProse Prose { get; }

    internal string Text { get; }

    internal int Start { get; }

    /// <summary>The line that the sentence stands in, with the heading above it.</summary>
    internal string Context { get; }

    internal ImmutableArray<ClaimFigure> Figures { get; }

    internal static bool IsMark(char c) => c is '，' or '；' or '：';

    /// <summary>The bracket that belongs to one; -1 where there is none.</summary>
    internal int PartnerOf(int bracket) => _partner is null ? -1 : _partner[bracket];

    /// <summary>How many brackets are open at a place.</summary>
    internal int DepthAt(int place) => _depth is null ? 0 : _depth[place];

    /// <summary>The figure before one, those in brackets left out; -1 where there is none.</summary>
    internal int FigureBefore(int figure)
    {
        int depth = DepthAt(Figures[figure].Start);
        for (int i = figure - 1; i >= 0; i--)
        {
            if (DepthAt(Figures[i].Start) <= depth) return i;
        }

        return -1;
    }

    /// <summary>What stands before a figure: from the mark or figure before it on, brackets in between left out.</summary>
    internal string Before(int figure)
    {
        int stop = figure == 0 ? 0 : Figures[figure - 1].End;
        Span<char> window = stackalloc char[LongestWindow];
        int length = 0;
        for (int i = Figures[figure].Start - 1; i >= 0 && length < LongestWindow; i--)
        {
            char c = Text[i];
            if (c == '）' && PartnerOf(i) is >= 0 and int open)
            {
                i = open;
                stop = Math.Min(stop, PreviousEnd(i));
                continue;
            }

            if (i == Figures[figure].Start - 1 && i > stop && OpensFigure(i, Figures[figure].End)) continue;
            if (i < stop || IsMark(c) || c == '（') break;
            window[^++length] = c;
        }

        return window[^length..].ToString();
    }

    // 申请数量：5件; 不掌握相关政府信息（88件）
    private bool OpensFigure(int place, int end) => Text[place] == '：' || (Text[place] == '（' && PartnerOf(place) == end);

    /// <summary>What stands behind a figure, up to the next mark or figure.</summary>
    internal string Behind(int figure)
    {
        int stop = figure + 1 < Figures.Length ? Figures[figure + 1].Start : Text.Length;
        StringBuilder window = new();
        for (int i = Figures[figure].End; i < stop && window.Length < LongestWindow; i++)
        {
            char c = Text[i];
            if (IsMark(c) || c is '、' or '）') break;
            if (c == '（')
            {
                if (PartnerOf(i) < 0) break;
                i = PartnerOf(i);
                continue;
            }

            window.Append(c);
        }

        return window.ToString();
    }

    /// <summary>The clause behind the one of a figure, where it has no figure of its own; empty otherwise.</summary>
    internal string LaterThan(int figure)
    {
        int mark = Figures[figure].End;
        while (mark < Text.Length && !IsMark(Text[mark])) mark++;
        if (mark + 1 >= Text.Length || Text[mark] != '，') return "";
        string clause = ClauseAt(mark + 1, out int start);
        return Figures.Any(f => f.Start > Figures[figure].Start && f.Start < start + clause.Length) ? "" : clause;
    }

    /// <summary>The clause that a place stands in: from mark to mark.</summary>
    internal string ClauseAt(int place, out int start)
    {
        start = place;
        while (start > 0 && !IsMark(Text[start - 1])) start--;
        int end = place;
        while (end < Text.Length && !IsMark(Text[end])) end++;
        return Text[start..end];
    }

    // The end of the last figure before a place; 0 where there is none.
    private int PreviousEnd(int place)
    {
        int end = 0;
        foreach (ClaimFigure figure in Figures)
        {
            if (figure.End <= place) end = figure.End;
        }

        return end;
    }

    private static int[]? MatchBrackets(string text)
    {
        if (!text.Contains('（', StringComparison.Ordinal)) return null;
        int[] partner = new int[text.Length];
        Array.Fill(partner, -1);
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '（') open.Push(i);
            if (text[i] != '）' || !open.TryPop(out int start)) continue;
            (partner[i], partner[start]) = (start, i);
        }

        return partner;
    }

    private static int[] CountDepths(string text, int[] partner)
    {
        int[] depths = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++) depths[i + 1] = depths[i] + (partner[i] < 0 ? 0 : text[i] == '（' ? 1 : -1);
        return depths;
    }
}
