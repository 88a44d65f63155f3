namespace GovInfoReport.Parsing;

/// <summary>Binds rows of table 2, under the heads of 2021 or of 2019.</summary>
internal sealed class DisclosureBinder(TableBindings bindings, RowPlacer placer, CellPlacer cellPlacer, RepeatedRows repeated,
    UnknownRows unknown, DisclosureHeads heads)
{
    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;
    private static readonly ColumnDefinition Decisions = Disclosure.Rows.First(r => r.Cells.Length == 1).Cells[0].Column;

    /// <summary>Binds a row of the format.</summary>
    public void Bind(RowDefinition definition, in ReadRow row)
    {
        if (repeated.TryTake(definition, row)) return;
        RowTraits traits = (row.InGrid ? RowTraits.InGrid : RowTraits.None) | (row.IsTogether ? RowTraits.Together : RowTraits.None);
        placer.Begin(definition, row, traits);
        if (heads.AreLegacy) BindUnderLegacyHeads(definition, definition.Label, row);
        else if (definition.Cells.Length == 1) BindSingle(definition, row);
        else BindColumns(definition, row);
    }

    /// <summary>Binds a row that only the format of 2019 has.</summary>
    public void BindLegacy(Label label, in ReadRow row)
    {
        string text = Edition2019.DisclosureRows[label.Index];
        if (heads.AreLegacy) BindUnderLegacyHeads(null, text, row);
        else unknown.Keep(text, row, [Decisions.Label], Disclosure);
    }

    private void BindColumns(RowDefinition definition, in ReadRow row)
    {
        int columns = definition.Cells.Length;
        Alignment alignment = placer.Align(row, row.Cells, columns);
        Span<RowCell> cells = alignment.Of(row.Cells, columns);
        ref RowRecord record = ref bindings.Records[definition];
        if (alignment.HasAmbiguousEnd) record.Traits |= RowTraits.AmbiguousEnd;
        if (cells[0].IsUnseparated) record.Traits |= RowTraits.Unseparated;
        if (alignment.Fits && heads.AreInOrder(definition)) cellPlacer.Place(definition, cells);
        else if (RowCells.CountStated(cells) == 0) placer.LeaveWithoutValues(definition);
        else if (alignment.Fits) placer.ReportOutOfOrder(definition, row, cells);
        else placer.ReportIncomplete(definition, row, cells);
    }

    // One column over the width of the table: blanks after the figure are padding, in a grid blanks before it too. Outside a grid, padding
    // before the figure may be a blank cell and its span: then the figure is that of another row, whose label is lost.
    private void BindSingle(RowDefinition definition, in ReadRow row)
    {
        ReadOnlySpan<RowCell> cells = row.Cells;
        int given = cells.Length - RowCells.CountEmpty(cells);
        ref RowRecord record = ref bindings.Records[definition];
        if (row.NextLine < int.MaxValue)
            (record.CellsBehindLabel, record.CellsBesideLabel) = (cells.Length, RowCells.CountOnLine(cells, row.Last.Line));
        int i = 0;
        while (row.InGrid && i < cells.Length - 1 && cells[i].IsEmpty) i++;
        bool isOfOther = given == 1 && (cells[i].IsEmpty || (!row.InGrid && row.PaddingBefore > 0));
        if (given > 1 || isOfOther || row.IsAmbiguous) placer.ReportIncomplete(definition, row, cells);
        else cellPlacer.Place(definition.Cells[0], cells[i]);
    }

    private void BindUnderLegacyHeads(RowDefinition? definition, string label, in ReadRow row)
    {
        Alignment alignment = placer.Align(row, row.Cells, heads.Count);
        Span<RowCell> cells = alignment.Of(row.Cells, heads.Count);
        if (definition is not null && !alignment.Fits && RowCells.CountStated(cells) > 0)
        {
            placer.ReportIncomplete(definition, row, cells);
            return;
        }

        List<string> columns = [], values = [];
        for (int i = 0; i < cells.Length; i++)
        {
            int official = definition is null ? -1 : DisclosureHeads.ColumnOf(definition, heads[i]);
            if (official >= 0)
            {
                cellPlacer.Place(definition!.Cells[official], cells[i]);
                continue;
            }

            columns.Add(DisclosureHeads.TextOf(heads[i]));
            values.Add(row.TextOf(cells[i]).ToString());
        }

        if (values.Count > 0)
            bindings.Records.AdditionalRows.Add(new AdditionalRow(Place.OfTable(Disclosure.Number), label, [.. columns], [.. values]));
    }
}
