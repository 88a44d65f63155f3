namespace GovInfoReport.Parsing;

/// <summary>Puts the cells of a row, once aligned, into the cells of the format.</summary>
internal sealed class CellPlacer(Document document, DiagnosticSink diagnostics, TableBindings bindings)
{
    private const string NoteBrackets = "()（）[]［］【】 ";

    private TableRecords Records => bindings.Records;

    /// <summary>Takes the cells of a row.</summary>
    public void Place(RowDefinition row, ReadOnlySpan<RowCell> cells)
    {
        if (row.HasCellsInOrder && !MayBeCut(cells[^1]) && Records.DigitCellsOf(row).TryTake(cells))
        {
            Records.TakeDigits(row);
            return;
        }

        for (int i = 0; i < cells.Length; i++) Place(row.Cells[i], cells[i]);
        int split = IndexOfTwoFigures(cells);
        if (split >= 0) LeaveEmptyOpen(row, cells, cells[split]);
    }

    // Of two figures in one cell, either may be that of a cell in which nothing stands.
    private void LeaveEmptyOpen(RowDefinition row, ReadOnlySpan<RowCell> cells, in RowCell split)
    {
        string written = document.Text.Span.Slice(split.Start, split.Length).ToString();
        for (int i = 0; i < cells.Length; i++)
        {
            if (!cells[i].IsEmpty) continue;
            CellDefinition cell = row.Cells[i];
            Records.Set(cell, default, 0, 0, 0, CellState.Unsettled);
            Records.Unsettled.Add(new UnsettledValue(PlaceOf(cell), written));
            diagnostics.ReportAt(RecognitionDiagnostics.ValueDoubtful, PlaceOf(cell), split.Source, split.Length, cell, written);
        }
    }

    private int IndexOfTwoFigures(ReadOnlySpan<RowCell> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (HoldsTwoFigures(cells[i])) return i;
        }

        return -1;
    }

    private bool HoldsTwoFigures(in RowCell cell)
    {
        if (cell.Figure.Kind is FigureKind.Blank or FigureKind.Number) return false;
        TextPieces pieces = new(document.Text.Span, cell.Start, cell.Start + cell.Length);
        int figures = 0;
        while (pieces.TryNext(out int start, out int end))
        {
            if (!FigureReader.HasDigit(document.Text.Span[start..end])) return false;
            figures++;
        }

        return figures > 1;
    }

    /// <summary>Takes one cell.</summary>
    public void Place(CellDefinition cell, in RowCell read)
    {
        // Digits alone are a figure for every kind of cell.
        if (read.Figure.IsDigitsOnly && !MayBeCut(read))
        {
            Records.SetDigits(cell, read.Figure.Digits, read.Start, read.Source, read.Length);
            return;
        }

        if (read.Length > 0) Records.OtherTexts.Add(cell.Index);
        if (read.IsBlank) PlaceBlank(cell, read);
        else if (read.Figure.Kind == FigureKind.Picture) PlacePicture(cell, read);
        else PlaceFigure(cell, read);
    }

    // The text may end within a figure.
    private bool MayBeCut(in RowCell cell) => document.MayEndEarly && cell.Start + cell.Length == document.Text.Length;

    private void PlaceBlank(CellDefinition cell, in RowCell read)
    {
        Set(cell, read, CellState.Blank);
        bindings.EvidenceOf(cell.Table).MarksBlanks |= !read.IsEmpty;
    }

    // A picture for a figure: its table is named once, for all of them.
    private void PlacePicture(CellDefinition cell, in RowCell read)
    {
        Set(cell, read, CellState.Unsettled);
        Records.Unsettled.Add(new UnsettledValue(PlaceOf(cell), ""));
        bindings.EvidenceOf(cell.Table).Pictures++;
    }

    private void PlaceFigure(CellDefinition cell, in RowCell read)
    {
        DiagnosticDescriptor? doubt = CellReading.FindDoubt(cell, read.Figure, MayBeCut(read));
        Set(cell, read, doubt is null ? CellState.Stated : CellState.Unsettled);
        ReadOnlySpan<char> text = document.Text.Span.Slice(read.Start, read.Length);
        if (doubt is null)
        {
            if (read.Figure.NoteStart > 0)
                Records.Notes.Add(new ReportNote(PlaceOf(cell), text[read.Figure.NoteStart..].Trim(NoteBrackets).ToString()));
            return;
        }

        string written = text.ToString();
        Records.Unsettled.Add(new UnsettledValue(PlaceOf(cell), written));
        if (doubt == RecognitionDiagnostics.UnitContradictsColumn)
            diagnostics.ReportAt(doubt, PlaceOf(cell), read.Source, read.Length, cell, written, cell.Unit);
        else diagnostics.ReportAt(doubt, PlaceOf(cell), read.Source, read.Length, cell, written);
    }

    /// <summary>Takes a figure back whose unit is not the one that its head names.</summary>
    public void TakeBack(CellDefinition cell, string unit)
    {
        CellPlace place = Records.PlaceOf(cell);
        string written = document.Text.Span.Slice(Records.StartOf(cell), place.Length).ToString();
        Records.Set(cell, default, Records.StartOf(cell), place.Source, place.Length, CellState.Unsettled);
        Records.Unsettled.Add(new UnsettledValue(PlaceOf(cell), written));
        diagnostics.ReportAt(RecognitionDiagnostics.UnitContradictsColumn, PlaceOf(cell), place.Source, place.Length, cell, written, unit);
    }

    private void Set(CellDefinition cell, in RowCell read, CellState state) =>
        Records.Set(cell, read.Figure, read.Start, read.Source, read.Length, state);

    private static Place PlaceOf(CellDefinition cell) => GovInfoReport.Place.Of(cell);
}
