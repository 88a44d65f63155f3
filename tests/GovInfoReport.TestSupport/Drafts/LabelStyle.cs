using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Writes labels as the options ask: variants, item marks, brackets, quotes, traditional characters, blanks, wraps.</summary>
internal sealed class LabelStyle(LayoutOptions options)
{
    private const int HeadWidth = 2;
    private const int LabelWidth = 14;
    private const int GroupWidth = 6;

    public string Row(RowDefinition row)
    {
        string mark = row.Mark, name = row.Name;
        if (options.LabelVariant > 0 && row.Aliases.Length > 0) name = row.Aliases[(options.LabelVariant - 1) % row.Aliases.Length];
        return Wrap(Words(Marked(mark) + name), options.WrappedLabels ? LabelWidth : 0);
    }

    public string Group(RowGroupDefinition group) => Wrap(Words(group.Label), options.WrappedLabels ? GroupWidth : 0);

    public string Column(ColumnDefinition column)
    {
        // Other words for the amount of procurement name a unit, which is the figure's.
        bool isOfOneName = column.Kind == CellKind.Amount && column.Unit.Length == 0;
        string name = options.LabelVariant > 0 && column.Aliases.Length > 0 && !isOfOneName
            ? column.Aliases[(options.LabelVariant - 1) % column.Aliases.Length] : column.Label;
        return Wrap(Words(name), options.WrappedHeads && name.Length is 4 or 6 ? HeadWidth : 0);
    }

    public string Words(string words)
    {
        StringBuilder text = new(words);
        switch (options.Quotes)
        {
            case QuoteStyle.Straight: text.Replace('“', '"').Replace('”', '"'); break;
            case QuoteStyle.Corner: text.Replace('“', '「').Replace('”', '」'); break;
            case QuoteStyle.None: text.Replace("“", "").Replace("”", ""); break;
        }

        switch (options.Brackets)
        {
            case BracketStyle.Narrow: text.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':'); break;
            case BracketStyle.Spaced: text.Replace("（", "( ").Replace("）", " )"); break;
        }

        string result = options.Traditional ? TraditionalCharacters.Convert(text.ToString()) : text.ToString();
        return options.SpacedLabels && result.Length is 2 or 3 ? string.Join(' ', result.ToCharArray()) : result;
    }

    private string Marked(string mark)
    {
        if (mark.Length == 0 || !char.IsAsciiDigit(mark[0])) return mark;
        return options.ItemMarks switch
        {
            ItemMarkStyle.Comma => mark[..^1] + "、",
            ItemMarkStyle.WideDot => mark[..^1] + "．",
            ItemMarkStyle.Spaced => mark + " ",
            ItemMarkStyle.None => "",
            _ => mark,
        };
    }

    private static string Wrap(string text, int width) =>
        width == 0 || text.Length <= width + 1 ? text : string.Join('\n', text.Chunk(width).Select(c => new string(c).Trim()));
}
