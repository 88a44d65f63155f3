namespace GovInfoReport.Parsing;

/// <summary>The attributes that tell where a cell stands.</summary>
internal ref struct HtmlRelevantAttributes
{
    /// <summary>How many rows a cell spans, as written; empty where that is not stated.</summary>
    public ReadOnlySpan<char> RowSpan { get; private set; }

    /// <summary>How many columns a cell spans, as written; empty where that is not stated.</summary>
    public ReadOnlySpan<char> ColumnSpan { get; private set; }

    /// <summary>Reads the attributes of a tag; of several of the same name the first counts.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">The tokenizer at a tag that holds a hint.</param>
    public void Read(ReadOnlySpan<char> html, ref HtmlTokenizer tag)
    {
        // Attributes before the hint do not matter.
        bool rowSpanSeen = false, columnSpanSeen = false;
        HtmlAttributes attributes = new(html, tag.BeforeHint);
        while (attributes.MoveNext())
        {
            ReadOnlySpan<char> name = attributes.Name;
            switch (name.Length)
            {
                case 7 when !rowSpanSeen && Is(name, "rowspan"):
                    rowSpanSeen = true;
                    RowSpan = attributes.Value;
                    break;
                case 7 when !columnSpanSeen && Is(name, "colspan"):
                    columnSpanSeen = true;
                    ColumnSpan = attributes.Value;
                    break;
            }
        }
    }

    private static bool Is(ReadOnlySpan<char> text, string word) =>
        text.Length == word.Length && (text[0] | 0x20) == word[0] && text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
