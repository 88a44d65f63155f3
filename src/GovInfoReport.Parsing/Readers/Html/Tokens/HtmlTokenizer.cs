using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>Walks over a page from tag to tag, forward only. Comments, declarations and processing instructions are passed over.</summary>
/// <remarks>Divides the page as the HTML standard's tokenizer does, and in linear time whatever it holds.</remarks>
internal ref partial struct HtmlTokenizer
{
    private readonly ReadOnlySpan<char> _html;
    private ulong _marks;
    private ulong _hints;
    private int _window;
    private int _position;

    /// <summary>Walks over a page.</summary>
    /// <param name="html">The decoded characters of the page.</param>
    public HtmlTokenizer(ReadOnlySpan<char> html)
    {
        _html = html;
        GoTo(0);
    }

    /// <summary>Where the text before the current tag starts.</summary>
    public int TextStart { get; private set; }

    /// <summary>Where the text before the current tag ends, and the tag starts.</summary>
    public int TextEnd { get; private set; }

    /// <summary>Whether a tag follows the text; otherwise a comment does, or the page's end.</summary>
    public bool IsTag { get; private set; }

    /// <summary>Whether the tag is an end tag.</summary>
    public bool IsEndTag { get; private set; }

    /// <summary>The key of the tag's name.</summary>
    public ulong Key { get; private set; }

    /// <summary>The element of the tag.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>The end of the tag's name, where its attributes start.</summary>
    public int NameEnd { get; private set; }

    /// <summary>Where the tag's <c>&gt;</c> stands.</summary>
    public int TagEnd { get; private set; }

    /// <summary>Where the tag, comment or raw text stands that the page ends in; -1 where it ends in none.</summary>
    public int OpenAtEnd { get; private set; } = -1;

    /// <summary>Where in the tag something stands that may be an attribute that matters; -1 where there is nothing of the kind.</summary>
    public int Hint { get; private set; }

    /// <summary>Where the last attribute with quotes ends that comes before the hint, or else the tag's name does.</summary>
    public int BeforeHint { get; private set; }

    /// <summary>Whether the tag closes itself, as in XML. A slash at the end of a value without quotes is part of the value.</summary>
    public readonly bool ClosesItself()
    {
        if (TagEnd == NameEnd || _html[TagEnd - 1] != '/') return false;
        HtmlAttributes attributes = new(_html, NameEnd);
        while (attributes.MoveNext()) ;
        return !attributes.EndsInValue;
    }

    /// <summary>Whether the tag has an attribute.</summary>
    /// <param name="name">Its name in lower case.</param>
    public readonly bool HasAttribute(string name) => HtmlAttributes.TryFind(_html, NameEnd, name, out _);

    /// <summary>Goes to the next tag or comment.</summary>
    /// <returns>False at the end of the page; the text before it is given.</returns>
    public bool Read()
    {
        // The state is kept in locals here and below, where it stays in registers.
        ReadOnlySpan<char> html = _html;
        ulong marks = _marks, hints = _hints;
        int window = _window;
        TextStart = _position;
        while (true)
        {
            while (marks == 0)
            {
                window += HtmlMarks.Window;
                if (window >= html.Length) return EndPage();
                marks = HtmlMarks.Find(html, window, out hints);
            }

            int mark = window + BitOperations.TrailingZeroCount(marks);
            marks &= marks - 1;
            int next = mark + 1;
            if ((uint)next >= (uint)html.Length) return EndPage();
            if (html[mark] != '<') continue;
            char character = html[next];
            bool isEndTag = character == '/';
            if (isEndTag)
            {
                if ((uint)++next >= (uint)html.Length) return EndPage();
                character = html[next];
            }

            if (char.IsAsciiLetter(character))
            {
                TextEnd = mark;
                IsEndTag = isEndTag;
                return ReadTag(next, marks, hints, window);
            }

            if (isEndTag || character is '!' or '?')
            {
                TextEnd = mark;
                SkipComment(mark, next);
                return true;
            }
        }
    }

    /// <summary>
    /// Passes over mere text and the end tag of the cell that the current tag starts, if that is all that comes: nearly always.
    /// </summary>
    /// <param name="textEnd">Where the text ends.</param>
    /// <returns>Whether it did; otherwise nothing has moved.</returns>
    public bool TrySkipTextOfCell(out int textEnd)
    {
        ReadOnlySpan<char> html = _html;
        ulong marks = _marks, hints = _hints;
        int window = _window;
        textEnd = 0;
        while (marks == 0)
        {
            window += HtmlMarks.Window;
            if (window >= html.Length) return false;
            marks = HtmlMarks.Find(html, window, out hints);
        }

        int mark = window + BitOperations.TrailingZeroCount(marks);
        if (html.Length - mark < "</td>".Length || html[mark + 1] != '/' || html[mark] != '<' || html[mark + 4] != '>') return false;
        if ((html[mark + 2] | 0x20) != 't' || (html[mark + 3] | 0x20) != (Tag == HtmlTag.Cell ? 'd' : 'h')) return false;
        textEnd = mark;
        _marks = marks;
        _hints = hints;
        _window = window;
        GoOnTo(mark + "</td>".Length);
        return true;
    }

    /// <summary>
    /// Goes to the start tag of a cell that is written just as an earlier one; its name and attributes are not looked at again.
    /// </summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="cell">The earlier tag.</param>
    public void RepeatAt(int start, in HtmlCellTag cell)
    {
        Tag = cell.IsHead ? HtmlTag.HeadCell : HtmlTag.Cell;
        TextEnd = start;
        TagEnd = start + cell.Length - 1;
        GoTo(start + cell.Length);
    }

    /// <summary>Goes on from another place, further on in the page.</summary>
    /// <param name="position">The place; the marks there are not looked for before they are asked for, as often nobody does.</param>
    public void GoTo(int position)
    {
        _position = position;
        _window = position - HtmlMarks.Window;
        _marks = 0;
    }

    private bool EndPage()
    {
        TextEnd = _position = _html.Length;
        IsTag = false;
        return false;
    }

    private bool ReadTag(int nameStart, ulong marks, ulong hints, int window)
    {
        ReadOnlySpan<char> html = _html;
        ulong key = HtmlTags.ReadKey(html, nameStart, out int nameEnd);
        Key = key;
        NameEnd = nameEnd;
        HtmlTag tag = HtmlTags.Find(key);
        if (tag == HtmlTag.Inline && nameEnd >= nameStart + 2 && (html[nameStart] | 0x20) == 'v' && html[nameStart + 1] == ':')
            tag = HtmlTag.VectorGraphics;
        Tag = tag;
        int end = FindTagEnd(nameEnd, marks, hints, window);
        IsTag = end >= 0;
        TagEnd = end;
        _position = end + 1;
        if (end >= 0) return true;
        OpenAtEnd = TextEnd;
        _position = html.Length;
        return false;
    }

    /// <summary>Finds the end of a tag from mark to mark: quotes after an equals sign open a value.</summary>
    private int FindTagEnd(int nameEnd, ulong marks, ulong hints, int window)
    {
        ReadOnlySpan<char> html = _html;
        char quote = '\0';
        int hint = -1, beforeHint = nameEnd;
        ulong hintsOfTag = HtmlMarks.From(nameEnd - window, hints);
        while (true)
        {
            while (marks == 0)
            {
                hint = HtmlMarks.FirstOf(hint, hintsOfTag, window);
                window += HtmlMarks.Window;
                if (window >= html.Length) return -1;
                marks = HtmlMarks.Find(html, window, out hints);
                hintsOfTag = hints;
            }

            int mark = window + BitOperations.TrailingZeroCount(marks);
            marks &= marks - 1;
            char character = html[mark];
            if (quote == '\0')
            {
                if (character == '>')
                {
                    Hint = HtmlMarks.FirstOf(hint, HtmlMarks.Before(mark - window, hintsOfTag), window);
                    BeforeHint = beforeHint;
                    _marks = marks;
                    _hints = hints;
                    _window = window;
                    return mark;
                }

                if (character == '<' || mark < nameEnd) continue;
                if (html[mark - 1] != '=' || !HtmlAttributes.IsEqualsSign(html, nameEnd, mark - 1)) return FindTagEndSlowly(nameEnd);
                quote = character;
            }
            else if (character == quote)
            {
                quote = '\0';
                if (hint < 0 && HtmlMarks.Before(mark - window, hintsOfTag) == 0) beforeHint = mark + 1;
            }
            else if (character == '>')
            {
                // Within a value, or the quote before was a stray one: only reading attribute by attribute can tell.
                return FindTagEndSlowly(nameEnd);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindTagEndSlowly(int nameEnd)
    {
        int end = HtmlAttributes.FindTagEnd(_html, nameEnd);
        if (end >= 0) GoTo(end + 1);
        Hint = BeforeHint = nameEnd;
        return end;
    }

    // Forward, perhaps within the window.
    private void GoOnTo(int position)
    {
        int offset = position - _window;
        if (offset >= HtmlMarks.Window)
        {
            GoTo(position);
            return;
        }

        _position = position;
        _marks &= ulong.MaxValue << offset;
    }
}
