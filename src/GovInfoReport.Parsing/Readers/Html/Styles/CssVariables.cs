using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>The custom properties of a page: what <c>var()</c> stands for.</summary>
internal sealed class CssVariables
{
    private const int MaxDepth = 8, MaxLength = 1_000, MaxNames = 10_000, MaxValues = 4;

    private readonly Dictionary<string, List<string>> _values = [];

    /// <summary>How many values the name has at most that a text asks for: more than one where they differ by element.</summary>
    public int Choices { get; private set; }

    /// <summary>Whether a value asks for custom properties.</summary>
    public static bool IsAskedFor(ReadOnlySpan<char> value) => value.Contains("var(", StringComparison.OrdinalIgnoreCase);

    /// <summary>Forgets all.</summary>
    public void Clear() => _values.Clear();

    /// <summary>Takes the custom properties of a block.</summary>
    /// <param name="body">The block.</param>
    /// <param name="isOfPage">Whether they are those of the whole page, of which the last counts.</param>
    public void Add(ReadOnlySpan<char> body, bool isOfPage)
    {
        while (body.IndexOf("--", StringComparison.Ordinal) is int start and >= 0)
        {
            bool isName = start == 0 || body[start - 1] is ';' or '{' or '}' || HtmlAttributes.IsSpace(body[start - 1]);
            body = body[start..];
            int end = CssText.IndexOf(body, ';', '}'), colon = body[..end].IndexOf(':');
            if (!isName || colon < 0)
            {
                body = body[2..];
                continue;
            }

            Add(body[..colon].Trim().ToString(), body[(colon + 1)..end].Trim().ToString(), isOfPage);
            body = body[end..];
        }
    }

    /// <summary>Puts the values of custom properties into a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choice">Which of the values of a name, from 0.</param>
    /// <returns>The text; <see langword="null"/> where one of them has no value.</returns>
    public string? Resolve(ReadOnlySpan<char> text, int choice)
    {
        Choices = 1;
        StringBuilder to = new();
        return TryResolve(text, choice, to, 0) ? to.ToString() : null;
    }

    private void Add(string name, string value, bool isOfPage)
    {
        if (!_values.TryGetValue(name, out List<string>? values))
        {
            if (_values.Count == MaxNames) return;
            _values[name] = [value];
        }
        else if (isOfPage) values[0] = value;
        else if (values.Count < MaxValues && !values.Contains(value)) values.Add(value);
    }

    private bool TryResolve(ReadOnlySpan<char> text, int choice, StringBuilder to, int depth)
    {
        while (text.IndexOf("var(", StringComparison.OrdinalIgnoreCase) is int open and >= 0)
        {
            to.Append(text[..open]);
            text = text[(open + 4)..];
            int end = CssText.IndexOf(text, ')', ')'), comma = CssText.IndexOf(text[..end], ',', ',');
            ReadOnlySpan<char> otherwise = text[Math.Min(end, comma + 1)..end];
            if (to.Length > MaxLength || depth == MaxDepth || !TryAppend(text[..comma], otherwise, comma < end, choice, to, depth))
                return false;
            text = text[Math.Min(text.Length, end + 1)..];
        }

        to.Append(text);
        return to.Length <= MaxLength;
    }

    private bool TryAppend(ReadOnlySpan<char> name, ReadOnlySpan<char> otherwise, bool hasOther, int choice, StringBuilder to, int depth)
    {
        if (!_values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.Trim(), out List<string>? values))
            return hasOther && TryResolve(otherwise.Trim(), choice, to, depth + 1);
        Choices = Math.Max(Choices, values.Count);
        return TryResolve(values[Math.Min(choice, values.Count - 1)], choice, to, depth + 1);
    }
}
