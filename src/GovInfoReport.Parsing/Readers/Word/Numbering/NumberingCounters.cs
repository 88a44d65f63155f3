using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Counts the numbered paragraphs of a document as they come, and writes their numbers.</summary>
internal sealed class NumberingCounters(NumberingDefinitions definitions)
{
    private const int NotStarted = -1;
    private readonly Dictionary<NumberingDefinitions.AbstractList, int[]> _counters = [];
    private readonly HashSet<int> _started = [];
    private readonly StringBuilder _text = new();

    /// <summary>
    /// The number of the next paragraph of a list, such as <c>（一）</c>, with a tab after a number that nothing closes; empty where the list
    /// has none, or bullets.
    /// </summary>
    /// <param name="listId">The list.</param>
    /// <param name="level">The level, from 0; <see langword="null"/>: the one that is bound to the style, else the first.</param>
    /// <param name="style">The paragraph's style; <see langword="null"/>: none.</param>
    public string Next(int listId, int? level, string? style)
    {
        if (!definitions.TryFind(listId, out NumberingDefinitions.ListInstance instance, out NumberingDefinitions.AbstractList list))
            return "";
        int index = level ?? (style is null ? 0 : Math.Max(0, list.LevelOf(style)));
        if (index is < 0 or >= NumberingDefinitions.Levels) return "";
        if (!_counters.TryGetValue(list, out int[]? counters))
        {
            _counters.Add(list, counters = new int[NumberingDefinitions.Levels]);
            Array.Fill(counters, NotStarted);
        }

        if (_started.Add(listId)) ApplyStartOverrides(instance, counters);
        counters[index] = counters[index] == NotStarted ? StartOf(instance, list, index) : counters[index] == int.MaxValue ? int.MaxValue
            : counters[index] + 1;
        for (int below = index + 1; below < counters.Length; below++)
        {
            int restart = LevelOf(instance, list, below)?.Restart ?? below;
            if (index < restart) counters[below] = NotStarted;
        }

        return Write(instance, list, index, counters);
    }

    /// <summary>A list that starts anew does so at its first paragraph, for the levels that it names.</summary>
    private static void ApplyStartOverrides(NumberingDefinitions.ListInstance instance, int[] counters)
    {
        for (int i = 0; i < counters.Length; i++)
        {
            if (instance.StartOverrides[i] is not null) counters[i] = NotStarted;
        }
    }

    private static int StartOf(NumberingDefinitions.ListInstance instance, NumberingDefinitions.AbstractList list, int index) =>
        Math.Max(0, instance.StartOverrides[index] ?? LevelOf(instance, list, index)?.Start ?? 1);

    private static NumberingLevel? LevelOf(NumberingDefinitions.ListInstance instance, NumberingDefinitions.AbstractList list, int index) =>
        instance.Overrides[index] ?? list.Levels[index];

    private string Write(NumberingDefinitions.ListInstance instance, NumberingDefinitions.AbstractList list, int index, int[] counters)
    {
        if (LevelOf(instance, list, index) is not { Format: not "bullet", IsHidden: false } level) return "";
        _text.Clear();
        for (int i = 0; i < level.Text.Length; i++)
        {
            char c = level.Text[i];
            if (c != '%' || i + 1 == level.Text.Length || level.Text[i + 1] is not (>= '1' and <= '9'))
            {
                _text.Append(c);
                continue;
            }

            int shown = level.Text[++i] - '1';
            int number = counters[shown] == NotStarted ? StartOf(instance, list, shown) : counters[shown];
            string format = LevelOf(instance, list, shown)?.Format ?? "decimal";
            _text.Append(NumberFormats.Write(number, level.IsLegal && format != "none" ? "decimal" : format));
        }

        // A bare number would run into the text; Word sets a tab between them.
        if (level.Text.Length > 1 && level.Text[^2] == '%') _text.Append('\t');
        return _text.ToString();
    }
}
