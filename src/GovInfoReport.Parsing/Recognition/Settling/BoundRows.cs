namespace GovInfoReport.Parsing;

/// <summary>What doubts ask of the rows that were bound, and the one way to take a row back.</summary>
internal sealed class BoundRows(Document document, DiagnosticSink diagnostics, TableBindings bindings)
{
    /// <summary>The rows and cells.</summary>
    public TableRecords Records => bindings.Records;

    /// <summary>What the rows were bound to.</summary>
    public TableBindings Bindings => bindings;

    /// <summary>Where doubts are said.</summary>
    public DiagnosticSink Diagnostics => diagnostics;

    /// <summary>The document, which may end early.</summary>
    public Document Document => document;

    /// <summary>How many cells of a row state a figure.</summary>
    public int CountStated(RowDefinition row)
    {
        int stated = 0;
        foreach (CellDefinition cell in row.Cells) stated += Records.PlaceOf(cell).State == CellState.Stated ? 1 : 0;
        return stated;
    }

    /// <summary>How many cells of a row have no text.</summary>
    public int CountEmpty(RowDefinition row)
    {
        int empty = 0;
        foreach (CellDefinition cell in row.Cells) empty += Records.PlaceOf(cell).Length == 0 ? 1 : 0;
        return empty;
    }

    /// <summary>Whether a row states a figure other than zero, certain or not.</summary>
    public bool HasFigures(RowDefinition row)
    {
        foreach (CellDefinition cell in row.Cells)
        {
            if (Records.PlaceOf(cell).State != CellState.Blank && Records.FigureOf(cell).Digits != 0) return true;
        }

        return false;
    }

    /// <summary>Takes a row's figures back and says why.</summary>
    public void TakeBack(RowDefinition row, DiagnosticDescriptor descriptor, params EquatableArray<object?> arguments)
    {
        CellPlace first = Records.PlaceOf(row.Cells[0]);
        Records.Unsettle(row, TextOf(row));
        diagnostics.ReportAt(descriptor, Place.Of(row), first.Source, first.Length, arguments);
    }

    /// <summary>Takes a row back whose figures are not as many as its columns.</summary>
    public void TakeBackIncomplete(RowDefinition row) =>
        TakeBack(row, RecognitionDiagnostics.RowIncomplete, row, CountStated(row), row.Cells.Length, TextOf(row));

    private string TextOf(RowDefinition row)
    {
        RowCell[] cells = [.. row.Cells.Select(c => new RowCell { Start = Records.StartOf(c), Length = Records.PlaceOf(c).Length })];
        return RowCells.Write(document.Text.Span, cells);
    }
}
