using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Tables that a page holds and does not have: within <c>noscript</c>, the <c>srcdoc</c> of a frame, a field of text, a string of a script.
/// </summary>
/// <remarks>No script runs: strings are read as they are written.</remarks>
internal static class HtmlUnshownTables
{
    private const string Table = "<table", EscapedTable = "&lt;table";
    private const int HexDigits = 4;

    private static readonly (string Start, HtmlTag Tag)[] Holders =
    [
        ("<noscript", HtmlTag.NoScript), ("<iframe", HtmlTag.InlineFrame), ("<script", HtmlTag.Script), ("<textarea", HtmlTag.TextArea),
        ("<xmp", HtmlTag.Example),
    ];

    /// <summary>The page with such tables in their places. It is as long as it was, and has the same lines.</summary>
    /// <param name="html">The page.</param>
    /// <returns>The page; <see langword="null"/> where it holds no such table.</returns>
    public static char[]? Uncover(ReadOnlySpan<char> html)
    {
        char[]? page = null;
        for (int at = 0; FindHolder(html, ref at) is { } tag;)
        {
            int start = EndOfTag(html, at), end = start < 0 ? -1 : HtmlRawText.FindEnd(html, start, tag);
            if (end < 0) break;
            string found = ContentOf(html, at, start, end, tag, out int place);
            if (found.Contains(Table, StringComparison.OrdinalIgnoreCase))
            {
                page ??= html.ToArray();
                Write(page, at, HtmlRawText.NameEnd(tag, end) + 1, found, place);
            }

            at = end;
        }

        return page;
    }

    private static HtmlTag? FindHolder(ReadOnlySpan<char> html, ref int at)
    {
        while (at < html.Length)
        {
            int next = html[at..].IndexOf('<');
            if (next < 0) return null;
            at += next;
            foreach ((string start, HtmlTag tag) in Holders)
            {
                if (html[at..].StartsWith(start, StringComparison.OrdinalIgnoreCase)) return tag;
            }

            at++;
        }

        return null;
    }

    // Behind the sign that closes a tag: one within quotes does not.
    private static int EndOfTag(ReadOnlySpan<char> html, int at)
    {
        char quote = '\0';
        for (int i = at; i < html.Length; i++)
        {
            char c = html[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return i + 1;
        }

        return -1;
    }

    private static string ContentOf(ReadOnlySpan<char> html, int at, int start, int end, HtmlTag tag, out int place)
    {
        ReadOnlySpan<char> content = html[start..end];
        place = start;
        if (tag == HtmlTag.InlineFrame) return SourceOf(html[at..start], at, ref place);
        if (tag == HtmlTag.Script && !content.TrimStart().StartsWith("<")) return StringOf(content, ref place);
        return tag is HtmlTag.TextArea ? Decode(content.ToString()) : content.ToString();
    }

    private static string SourceOf(ReadOnlySpan<char> tag, int at, ref int place)
    {
        const string Name = "srcdoc";
        int name = tag.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        int open = name < 0 ? -1 : tag[name..].IndexOfAny('"', '\'');
        if (open < 0) return "";
        ReadOnlySpan<char> value = tag[(name + open + 1)..];
        int close = value.IndexOf(tag[name + open]);
        place = at + name + open + 1;
        return close < 0 ? "" : Decode(value[..close].ToString());
    }

    // The first string of a script that holds a table.
    private static string StringOf(ReadOnlySpan<char> script, ref int place)
    {
        for (int i = 0; i < script.Length; i++)
        {
            if (script[i] is not ('"' or '\'' or '`')) continue;
            string text = Unescape(script, i + 1, script[i], out int end);
            if (text.Contains(EscapedTable, StringComparison.OrdinalIgnoreCase)) text = Decode(text);
            if (text.Contains(Table, StringComparison.OrdinalIgnoreCase))
            {
                place += i;
                return text;
            }

            i = end;
        }

        return "";
    }

    // A line end that is written as a reference is none of the page's.
    private static string Decode(string text) =>
        string.Join('\n', text.Split('\n').Select(l => HtmlEntities.DecodeAll(l).Replace('\n', ' ')));

    // A line ends a string, but one between grave accents.
    private static string Unescape(ReadOnlySpan<char> script, int start, char quote, out int end)
    {
        StringBuilder text = new();
        for (end = start; end < script.Length; end++)
        {
            char c = script[end];
            if (c == quote || (c == '\n' && quote != '`')) break;
            text.Append(c == '\\' ? UnescapeOne(script, ref end) : c);
        }

        return text.ToString();
    }

    private static char UnescapeOne(ReadOnlySpan<char> script, ref int at)
    {
        if (++at >= script.Length) return ' ';
        char c = script[at];
        if (c is 'n' or 'r' or 't' or '\n') return ' ';
        int digits = c switch { 'u' => HexDigits, 'x' => HexDigits / 2, _ => 0 };
        if (digits == 0 || at + digits >= script.Length) return c;
        if (!ushort.TryParse(script.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, null, out ushort code)) return c;
        at += digits;
        return (char)code;
    }

    private static void Write(char[] page, int start, int end, string content, int place)
    {
        end = Math.Min(end, page.Length);
        for (int i = start; i < end; i++)
        {
            if (page[i] is not ('\n' or '\r')) page[i] = ' ';
        }

        // Line by line: a line of what stands there is no longer than that of the page.
        foreach (ReadOnlySpan<char> line in content.AsSpan().EnumerateLines())
        {
            if (place >= end) return;
            int length = page.AsSpan(place, end - place).IndexOfAny('\n', '\r');
            if (length < 0) length = end - place;
            line[..Math.Min(line.Length, length)].CopyTo(page.AsSpan(place));
            place += length;
            if (place + 1 < end && page[place] == '\r' && page[place + 1] == '\n') place++;
            place++;
        }
    }
}
