namespace GovInfoReport.Parsing;

/// <content>Places the figures of table 4: one row of fifteen, or a row for each group.</content>
internal sealed partial class TableRecognizer
{
    private static readonly TableDefinition CasesTable = ReportFormat.Current.GetTable(4);

    // The last group that the words name: it matters only where each group has a row of its own.
    private Label FindCaseLabel()
    {
        ReadOnlySpan<char> words = _run.Words;
        Label found = Label.None;
        int last = -1;
        foreach (RowDefinition row in CasesTable.Rows)
        {
            string name = LabelText.Normalize(row.Label);
            int at = words.LastIndexOf(name);
            if (at > last) (found, last) = (new Label(name, LabelRole.Row, 4, row.Index), at);
        }

        return found;
    }

    private void PlaceCases(Label label, Span<TableItem> items)
    {
        int all = CasesTable.Cells.Length, group = CasesTable.Rows[0].Cells.Length;
        int stated = CountStated(items);
        bool groupsInOrder = GroupsAreInOrder();
        Span<TableItem> row = items;
        if (TryAlign(ref row, all, out bool edge) && groupsInOrder)
        {
            if (AlreadyRead(row)) return;
            foreach (RowDefinition definition in CasesTable.Rows)
            {
                Records[definition] = new RowRecord { Seen = true, Named = true, Order = _order++, IsTogether = true, HasDoubtfulEdge = edge };
                PlaceCells(definition, row.Slice(definition.Index * group, group));
            }

            return;
        }

        row = items;
        if (label.IsRow && TryAlign(ref row, group, out edge) && !Records[label.Row].Seen)
        {
            Records[label.Row] = new RowRecord { Seen = true, Named = true, Order = _order++, IsTogether = true, HasDoubtfulEdge = edge };
            PlaceCells(label.Row, row);
        }
        else if (stated > 0 && !CasesTable.Rows.All(r => Records[r].Seen))
        {
            string text = TextOf(items);
            Records.Unsettled.Add(new UnsettledValue(Place.OfTable(4), text));
            _diagnostics.ReportAt(RecognitionDiagnostics.CasesIncomplete, Place.OfTable(4), items[0].Source, items[^1].Source + items[^1].Length - items[0].Source, stated, text);
        }
    }

    private bool GroupsAreInOrder()
    {
        ReadOnlySpan<char> words = _run.Words;
        int direct = words.IndexOf("未经复议"), after = words.IndexOf("复议后");
        return direct < 0 || after < 0 || direct < after;
    }

    private bool AlreadyRead(ReadOnlySpan<TableItem> items)
    {
        if (!CasesTable.Rows.Any(r => Records[r].Seen)) return false;
        bool same = true;
        for (int i = 0; i < items.Length; i++) same &= Records[CasesTable.Cells[i]].Figure.Digits == items[i].Figure.Digits;
        if (!same) _diagnostics.ReportAt(RecognitionDiagnostics.TableRepeated, Place.OfTable(4), items[0].Source, items[0].Length, CasesTable);
        return true;
    }
}
