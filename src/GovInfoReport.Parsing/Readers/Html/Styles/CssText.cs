using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Divides the text of a style sheet: comments, strings, brackets, blocks.</summary>
internal static class CssText
{
    private const int MaxNested = 10_000;

    /// <summary>The text without its comments; one that does not end goes on to the end of the sheet.</summary>
    public static string WithoutComments(ReadOnlySpan<char> css)
    {
        StringBuilder kept = new(css.Length);
        for (int i = 0; i < css.Length;)
        {
            if (css[i] is '"' or '\'')
            {
                int end = StringEnd(css, i);
                kept.Append(css[i..end]);
                i = end;
            }
            else if (css[i..].StartsWith("/*", StringComparison.Ordinal))
            {
                int length = css[(i + 2)..].IndexOf("*/", StringComparison.Ordinal);
                if (length < 0) break;
                i += length + 4;
                kept.Append(' ');
            }
            else if (css[i..].StartsWith("<!--", StringComparison.Ordinal) || css[i..].StartsWith("-->", StringComparison.Ordinal))
            {
                // Signs of a comment of HTML around a sheet count for nothing.
                i += css[i] == '<' ? 4 : 3;
            }
            else
            {
                kept.Append(css[i++]);
            }
        }

        return kept.ToString();
    }

    /// <summary>The first of two characters outside of strings and brackets; the length of the text where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> css, char one, char other)
    {
        int depth = 0;
        for (int i = 0; i < css.Length; i++)
        {
            char c = css[i];
            if (depth == 0 && (c == one || c == other)) return i;
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (c is '"' or '\'') i = StringEnd(css, i) - 1;
            else if (c == '\\') i++;
        }

        return css.Length;
    }

    /// <summary>Where a block ends whose opening brace stands before a position: at its closing brace, or with the text.</summary>
    public static int BlockEnd(ReadOnlySpan<char> css, int position)
    {
        int depth = 1;
        for (int i = position; i < css.Length; i++)
        {
            char c = css[i];
            if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return i;
            else if (c is '"' or '\'') i = StringEnd(css, i) - 1;
            else if (c == '\\') i++;
        }

        return css.Length;
    }

    /// <summary>Behind the end of a string; one that is not closed ends with its line.</summary>
    public static int StringEnd(ReadOnlySpan<char> css, int start)
    {
        for (int i = start + 1; i < css.Length; i++)
        {
            if (css[i] == css[start]) return i + 1;
            if (css[i] is '\n' or '\r') return i;
            if (css[i] == '\\') i++;
        }

        return css.Length;
    }

    /// <summary>Whether a selector means the whole page.</summary>
    public static bool IsPage(ReadOnlySpan<char> selector) => Is(selector, ":root") || Is(selector, "html") || Is(selector, "body")
        || selector is "*" || Is(selector, ":root, :host") || Is(selector, ":root,:host");

    /// <summary>The selectors of a rule within a rule, written out; <see langword="null"/> where they are too many.</summary>
    /// <param name="outer">The selectors of the rule around.</param>
    /// <param name="inner">Those of the rule itself.</param>
    public static string? Nest(ReadOnlySpan<char> outer, ReadOnlySpan<char> inner)
    {
        StringBuilder all = new();
        for (ReadOnlySpan<char> rest = outer; !rest.IsEmpty;)
        {
            int end = IndexOf(rest, ',', ',');
            string one = rest[..end].Trim().ToString();
            rest = rest[Math.Min(rest.Length, end + 1)..];
            for (ReadOnlySpan<char> parts = inner; !parts.IsEmpty;)
            {
                int stop = IndexOf(parts, ',', ',');
                string part = parts[..stop].Trim().ToString();
                parts = parts[Math.Min(parts.Length, stop + 1)..];
                if (all.Length > 0) all.Append(',');
                bool namesOuter = part.Contains('&', StringComparison.Ordinal);
                all.Append(namesOuter ? part.Replace("&", one, StringComparison.Ordinal) : one + " " + part);
                if (all.Length > MaxNested) return null;
            }
        }

        return all.ToString();
    }

    /// <summary>Whether a text is a word, whatever its case.</summary>
    public static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The number that names of classes and ids are compared by.</summary>
    public static ulong Hash(ReadOnlySpan<char> name, bool foldsCase)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name) hash = (hash ^ (foldsCase ? char.ToLowerInvariant(c) : c)) * 1099511628211;
        return hash == 0 ? 1 : hash;
    }
}
