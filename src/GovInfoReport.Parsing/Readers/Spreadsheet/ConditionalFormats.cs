namespace GovInfoReport.Parsing;

/// <summary>The conditional formats of a worksheet, which stand behind its cells: what they hide, strike out or leave in doubt.</summary>
/// <remarks>
/// Rules that compare a cell with a number are followed; of others it is only known that they may hold, so that a cell that they would
/// hide is in doubt.
/// </remarks>
internal sealed class ConditionalFormats(WorkbookParts parts)
{
    // Far more than any row has; from there on nothing is followed.
    private const int MaxActive = 256;

    private const int MaxRanges = 100_000, MaxOperands = 3;

    private readonly List<(SheetMerge Range, ConditionalRule Rule)> _rules = [];

    /// <summary>Reads the rules of the element that the reader stands on.</summary>
    public void Read(PartReader reader)
    {
        if (reader.IsEmptyElement) return;
        SpreadsheetNames names = parts.Names;
        int depth = reader.Depth;
        string ranges = reader.Attribute(names.Ranges).ToString();
        List<ConditionalRule> rules = [];
        bool isRanges = false, isOperand = false;
        while (reader.ReadInside(depth))
        {
            if (reader.IsText)
            {
                if (isRanges) ranges += reader.ReadTextChunk().ToString();
                else if (isOperand && rules is [.., { Operands.Count: < MaxOperands } rule])
                    rule.Operands.Add(reader.ReadTextChunk().ToString());
                continue;
            }

            if (!reader.IsElement) continue;
            (isRanges, isOperand) = (reader.Name is "sqref", reader.Name is "formula" or "f");
            if (reader.Name is "cfRule") rules.Add(ReadRule(reader, names));
            else if (rules.Count > 0) ReadPart(reader, names, rules);
        }

        foreach (string range in ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(range, rules);
    }

    /// <summary>Takes out of a sheet those cells that its rules hide, and notes of others that they are struck out or in doubt.</summary>
    public void Apply(SheetContent content, DocumentBuilder document)
    {
        if (_rules.Count == 0) return;
        _rules.Sort((a, b) => a.Range.CompareTo(b.Range));
        List<(SheetMerge Range, ConditionalRule Rule)> active = [];
        List<SheetCell> cells = content.Cells;
        int next = 0, kept = 0, row = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            SheetCell cell = cells[i];
            if (cell.Row > row)
            {
                row = cell.Row;
                for (; next < _rules.Count && _rules[next].Range.Row <= row && active.Count <= MaxActive; next++) active.Add(_rules[next]);
                // Once they are too many they stay so: how long they reach is not looked at again and again.
                if (active.Count <= MaxActive) active.RemoveAll(r => r.Range.LastRow < row);
                active.Sort((a, b) => a.Rule.Priority.CompareTo(b.Rule.Priority));
            }

            document.Work.Add(active.Count);
            CharacterTraits? traits = active.Count > MaxActive ? CharacterTraits.Uncertain
                : ConditionalSight.See(cell, document.Text.Slice(cell.Start, cell.Length), active);
            if (traits is not null) cells[kept++] = cell with { Traits = cell.Traits | traits.Value };
        }

        cells.RemoveRange(kept, cells.Count - kept);
    }

    private ConditionalRule ReadRule(PartReader reader, SpreadsheetNames names)
    {
        int look = reader.Integer(names.LookId) ?? -1;
        return new ConditionalRule(
            reader.Attribute(names.Kind).ToString(), reader.Attribute(names.Operator).ToString(),
            reader.Integer(names.Priority) ?? int.MaxValue,
            reader.Attribute(names.StopsOthers) is "1" or "true", false, parts.Styles.LookOf(look), []);
    }

    private void ReadPart(PartReader reader, SpreadsheetNames names, List<ConditionalRule> rules)
    {
        if (reader.Name is "dxf") rules[^1] = rules[^1] with { Look = ConditionalLook.Read(reader, names, parts.Colors) };
        else if (reader.Name is "dataBar" or "iconSet")
            rules[^1] = rules[^1] with { HidesValue = reader.Attribute(names.ShowsValue) is "0" or "false" };
    }

    private void Add(string range, List<ConditionalRule> rules)
    {
        if (!SheetMerge.TryRead(range, out SheetMerge place)) return;
        foreach (ConditionalRule rule in rules)
        {
            if (rule is { HidesValue: false, StopsOthers: false } && rule.Look == ConditionalLook.Unchanged) continue;
            if (_rules.Count == MaxRanges) throw new ReadingBoundException(OfficeTexts.Cells, MaxRanges);
            _rules.Add((place, rule));
        }
    }
}
