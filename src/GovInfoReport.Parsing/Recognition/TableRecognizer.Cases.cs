namespace GovInfoReport.Parsing;

/// <content>Places the figures of table 4: one row of fifteen, or a row for each group.</content>
internal sealed partial class TableRecognizer
{
    private static readonly TableDefinition CasesTable = ReportFormat.Current.GetTable(4);
    private static readonly Label[] CaseLabels = [.. CasesTable.Rows.Select(row => new Label(LabelText.Normalize(row.Label), LabelRole.Row, 4, row.Index))];

    // The last group that the words name: it matters only where each group has a row of its own.
    private Label FindCaseLabel()
    {
        ReadOnlySpan<char> words = _run.Words;
        Label found = Label.None;
        int last = -1;
        foreach (Label label in CaseLabels)
        {
            int at = words.LastIndexOf(label.Text);
            if (at > last) (found, last) = (label, at);
        }

        return found;
    }

    private void PlaceCases(Span<TableItem> items)
    {
        int all = CasesTable.Cells.Length, group = CasesTable.Rows[0].Cells.Length;
        int stated = CountStated(items);
        NoteCaseHeads();
        bool groupsInOrder = !_caseHeadsAreMixed && GroupsAreInOrder();
        Span<TableItem> row = items;
        if (TryAlign(ref row, all, out bool edge) && groupsInOrder && (!edge || _inGrid || IsBlankAtEnds(row, group)))
        {
            if (AlreadyRead(row)) return;
            foreach (RowDefinition definition in CasesTable.Rows)
            {
                Records[definition] = new RowRecord { Seen = true, Named = true, Order = _order++, IsTogether = true };
                PlaceCells(definition, row.Slice(definition.Index * group, group));
            }

            return;
        }

        row = items;
        Label label = FindCaseLabel();
        if (!_caseHeadsAreMixed && label.IsRow && _run.Words.EndsWith(label.Text) && TryAlign(ref row, group, out edge) && (!edge || _inGrid) && !Records[label.Row].Seen)
        {
            Records[label.Row] = new RowRecord { Seen = true, Named = true, Order = _order++, IsTogether = true };
            PlaceCells(label.Row, row);
        }
        else if (stated > 0 && !CasesTable.Rows.All(r => Records[r].Seen))
        {
            string text = TextOf(items);
            Records.Unsettled.Add(new UnsettledValue(Place.OfTable(4), text));
            _diagnostics.ReportAt(RecognitionDiagnostics.CasesIncomplete, Place.OfTable(4), items[0].Source, items[^1].Source + items[^1].Length - items[0].Source, stated, text);
        }
    }

    // Outside a grid, nothing at an end of the row may be a blank cell or the remains of a span beside a lost figure: whole groups that are
    // blank, or the groups' own sums, say that it is a blank cell.
    private static bool IsBlankAtEnds(ReadOnlySpan<TableItem> items, int group)
    {
        int before = 0, after = 0;
        while (before < items.Length && items[before].IsEmpty) before++;
        while (after < items.Length && items[^(after + 1)].IsEmpty) after++;
        if (before % group == 0 && after % group == 0) return true;
        // Where zeros are written, a zero may be what is lost, and sums do not tell.
        if (CountEmpty(items) == before + after) return false;
        foreach (ref readonly TableItem item in items)
        {
            // Blanks have marks here, and nothing at all is none; or a figure is in doubt, and may be two: the sums confirm nothing.
            if (item.IsBlank ? !item.IsEmpty : item.Figure.Kind != FigureKind.Number) return false;
        }

        for (int i = 0; i < items.Length; i += group)
        {
            ReadOnlySpan<TableItem> figures = items.Slice(i, group);
            bool hasDoubtfulEnd = (i == 0 && before % group != 0) || (i + group == items.Length && after % group != 0);
            if (!IsSumOf(figures[^1], figures[..^1]) || (hasDoubtfulEnd && CountNonZero(figures) == 0)) return false;
        }

        return true;
    }

    private bool GroupsAreInOrder()
    {
        int direct = _run.HasOnlyLabels ? _run.FirstOf(CasesTable.Rows[1]) : _run.Words.IndexOf("未经复议");
        int after = _run.HasOnlyLabels ? _run.FirstOf(CasesTable.Rows[2]) : _run.Words.IndexOf("复议后");
        return direct < 0 || after < 0 || direct < after;
    }

    private bool AlreadyRead(ReadOnlySpan<TableItem> items)
    {
        if (!CasesTable.Rows.Any(r => Records[r].Seen)) return false;
        bool same = true;
        for (int i = 0; i < items.Length; i++) same &= Records.FigureOf(CasesTable.Cells[i]).Digits == items[i].Figure.Digits;
        if (!same) _diagnostics.ReportAt(RecognitionDiagnostics.TableRepeated, Place.OfTable(4), items[0].Source, items[0].Length, CasesTable);
        return true;
    }
}
