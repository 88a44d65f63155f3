using System.Collections.Frozen;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Writes the text of a cell of Markdown as HTML: stress, struck and raised text, code, links, pictures, escapes; tags stay as they are.
/// </summary>
internal ref struct MarkdownInline
{
    /// <summary>The characters that one of these marks, a tag or an entity has.</summary>
    public const string Characters = @"<&\`![~=+*^";

    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private const string LinkMiddle = "](";
    private const string SpanMiddle = "]{";

    // Spans of these classes look otherwise, and hide nothing.
    private static readonly string[] SeenClasses = [".mark}", ".underline}", ".ul}", ".smallcaps}"];

    // Of other tags it is not known here what they hide or begin.
    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr",
            "o:p", "p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"],
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagsByText =
        Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (char Character, int Length, string Tag)[] Pairs =
        [('~', 2, "del"), ('=', 2, "mark"), ('+', 2, "ins"), ('*', 2, "b"), ('^', 1, "sup"), ('~', 1, "sub")];

    private readonly ReadOnlySpan<char> _cell;
    private readonly StringBuilder _html;
    private readonly Stack<int> _open = [];
    private bool _hasMarks;

    private MarkdownInline(ReadOnlySpan<char> cell, StringBuilder html)
    {
        _cell = cell;
        _html = html;
    }

    /// <summary>Writes a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="html">Where to.</param>
    /// <returns>Whether it has any mark; else its text is what it is.</returns>
    public static bool Write(ReadOnlySpan<char> cell, StringBuilder html)
    {
        MarkdownInline inline = new(cell, html);
        for (int i = 0; i < cell.Length;) i += inline.WriteAt(i);
        return inline._hasMarks;
    }

    private int WriteAt(int at)
    {
        ReadOnlySpan<char> rest = _cell[at..];
        int length = rest[0] switch
        {
            '<' => WriteTag(rest),
            '&' => WriteAsIs(rest[..1]),
            '\\' => WriteEscaped(rest),
            '`' => WriteCode(rest),
            '!' => WritePicture(rest),
            '[' => WriteLink(rest),
            '~' or '=' or '+' or '*' or '^' => WritePair(at),
            _ => 0,
        };
        if (length > 0)
        {
            _hasMarks = true;
            return length;
        }

        // A run of marks that is none is text as a whole.
        int run = Characters.Contains(rest[0]) ? RunAt(at) : 1;
        WriteText(rest[..run]);
        return run;
    }

    private readonly int WriteAsIs(ReadOnlySpan<char> html)
    {
        _html.Append(html);
        return html.Length;
    }

    private readonly void WriteText(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is '<') _html.Append("&lt;");
            else if (c is '&') _html.Append("&amp;");
            else _html.Append(c);
        }
    }

    private readonly int WriteTag(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith(CommentStart))
        {
            int end = rest.IndexOf(CommentEnd);
            return end < 0 ? 0 : end + CommentEnd.Length;
        }

        int close = rest.IndexOf('>');
        if (close < 0) return 0;
        ReadOnlySpan<char> name = rest[1..close].TrimStart('/');
        int length = name.IndexOfAny(" \t\n/");
        return TagsByText.Contains(length < 0 ? name : name[..length]) ? WriteAsIs(rest[..(close + 1)]) : 0;
    }

    private readonly int WriteEscaped(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || char.IsAsciiLetterOrDigit(rest[1]) || rest[1] is not (> ' ' and < '\u007F')) return 0;
        WriteText(rest[1..2]);
        return 2;
    }

    private readonly int WriteCode(ReadOnlySpan<char> rest)
    {
        int marks = rest.IndexOfAnyExcept('`');
        int end = marks < 0 ? -1 : rest[marks..].IndexOf(rest[..marks]);
        if (end < 0) return 0;
        WriteText(rest.Slice(marks, end));
        return end + (2 * marks);
    }

    private readonly int WritePicture(ReadOnlySpan<char> rest)
    {
        if (rest is not ['!', '[', ..] || EndOfLink(rest, LinkMiddle, ')', out _) is not (> 0 and var end)) return 0;
        _html.Append("<img>");
        return end;
    }

    private readonly int WriteLink(ReadOnlySpan<char> rest)
    {
        if (EndOfLink(rest, LinkMiddle, ')', out int middle) is > 0 and var end)
        {
            WriteText(rest[1..middle]);
            return end;
        }

        end = EndOfLink(rest, SpanMiddle, '}', out middle);
        if (end == 0 || !SeenClasses.Contains(rest[(middle + SpanMiddle.Length)..end].ToString())) return 0;
        WriteText(rest[1..middle]);
        return end;
    }

    // [12](address), [12]{.mark}
    private static int EndOfLink(ReadOnlySpan<char> rest, string between, char close, out int middle)
    {
        middle = rest.IndexOf(']');
        if (middle < 0 || !rest[middle..].StartsWith(between)) return 0;
        int end = rest[middle..].IndexOf(close);
        return end < 0 ? 0 : middle + end + 1;
    }

    private readonly int WritePair(int at)
    {
        int pair = PairAt(at);
        if (pair < 0) return 0;
        (_, int length, string tag) = Pairs[pair];
        if (_open.TryPeek(out int open) && open == pair)
        {
            if (TextBlanks.IsBlank(_cell[at - 1])) return 0;
            _html.Append("</").Append(tag).Append('>');
            _open.Pop();
            return length;
        }

        if (_open.Contains(pair) || !MayOpen(at, length) || !Closes(pair, at + length)) return 0;
        _html.Append('<').Append(tag).Append('>');
        _open.Push(pair);
        return length;
    }

    // Words stand behind it, and no mark of the end of some within a word: 王**、李**.
    private readonly bool MayOpen(int at, int length) => at + length < _cell.Length && !TextBlanks.IsBlank(_cell[at + length])
        && !(char.IsPunctuation(_cell[at + length]) && at > 0 && char.IsLetterOrDigit(_cell[at - 1]));

    private readonly bool Closes(int pair, int from)
    {
        for (int i = from; i < _cell.Length; i += RunAt(i))
        {
            if (_cell[i] == Pairs[pair].Character && PairAt(i) == pair && !TextBlanks.IsBlank(_cell[i - 1])) return true;
        }

        return false;
    }

    private readonly int PairAt(int at)
    {
        int run = RunAt(at);
        for (int i = 0; i < Pairs.Length; i++)
        {
            if (Pairs[i].Character == _cell[at] && Pairs[i].Length == run) return i;
        }

        return -1;
    }

    private readonly int RunAt(int at)
    {
        int run = _cell[at..].IndexOfAnyExcept(_cell[at]);
        return run < 0 ? _cell.Length - at : run;
    }
}
