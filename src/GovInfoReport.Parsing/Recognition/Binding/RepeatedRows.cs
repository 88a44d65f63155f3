namespace GovInfoReport.Parsing;

/// <summary>A row that was read before: the same again says nothing, other figures take both back. A whole table may come twice.</summary>
internal sealed class RepeatedRows(DiagnosticSink diagnostics, TableBindings bindings, RowPlacer placer)
{
    private TableRecords Records => bindings.Records;

    /// <summary>Takes a row that was read before.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryTake(RowDefinition definition, in ReadRow row)
    {
        TableEvidence evidence = bindings.EvidenceOf(definition.Table);
        bool wasSeen = Records[definition].Seen;
        if (wasSeen && BeginsAnother(definition, row)) evidence.Again ??= row.Beginning;
        if (evidence.IsRepeated) return true;
        if (!wasSeen) return false;
        // Words of the label again without a figure, in a note below the table, say.
        if (row.IsBlank || IsSame(definition, row)) return true;
        string text = row.TextOf(row.Cells);
        if (Records.AsRead(definition) != definition) Records.Remove(Records.AsRead(definition));
        Records.Unsettle(definition, text);
        Report(RecognitionDiagnostics.RowRepeated, Place.Of(definition), row, definition, RowCells.Tell(text));
        return true;
    }

    // The first row of a table again, after others of it: a second table of the same kind.
    private bool BeginsAnother(RowDefinition definition, in ReadRow row) =>
        definition.Index == 0 && !row.IsBlank && HasOthers(definition);

    private bool HasOthers(RowDefinition first)
    {
        foreach (RowDefinition other in first.Table.Rows)
        {
            if (other != first && Records[other].Seen) return true;
        }

        return false;
    }

    private bool IsSame(RowDefinition definition, in ReadRow row)
    {
        Alignment alignment = placer.Align(row, row.Cells, definition.Cells.Length);
        if (!alignment.Fits) return false;
        Span<RowCell> cells = alignment.Of(row.Cells, definition.Cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            if (!IsSame(definition.Cells[i], cells[i].Figure)) return false;
        }

        return true;
    }

    private bool IsSame(CellDefinition cell, in Figure other)
    {
        Figure figure = Records.FigureOf(cell);
        return Records.PlaceOf(cell).State is CellState.Stated or CellState.Blank
            && figure.Kind == other.Kind && figure.Digits == other.Digits && figure.Scale == other.Scale;
    }

    private void Report(DiagnosticDescriptor descriptor, Place place, in ReadRow row, params EquatableArray<object?> arguments) =>
        diagnostics.ReportAt(descriptor, place, row.Cells[0].Source, row.Cells[0].Length, arguments);
}
