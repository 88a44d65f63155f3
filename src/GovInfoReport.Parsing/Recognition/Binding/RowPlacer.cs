namespace GovInfoReport.Parsing;

/// <summary>What placing a row has in common for all tables: aligning its cells, and saying what is wrong with it.</summary>
internal sealed class RowPlacer(DiagnosticSink diagnostics, TableBindings bindings, ExpectedTable expected, RequestHeads heads)
{
    /// <summary>Aligns the cells of a row, and notes where the row is padded.</summary>
    public Alignment Align(in ReadRow row, ReadOnlySpan<RowCell> cells, int columns)
    {
        if (row.IsAmbiguous) return default;
        // A cell for each column and no end in doubt: there is nothing to weigh.
        if (!row.InGrid && cells.Length == columns && !cells[0].IsEmpty && !cells[^1].IsEmpty) return new Alignment(true);
        TableEvidence evidence = bindings.EvidenceOf(expected.Table);
        Alignment alignment = CellAligner.Align(cells, columns, new AlignmentEvidence
        {
            InGrid = row.InGrid,
            EndsInCells = heads.EndsInCells,
            GridWidth = row.GridWidth,
            HeadColumns = row.InGrid && expected.Table == ReportFormat.Current.Requests ? heads.ColumnsOf(columns) : [],
            PaddedBefore = evidence.PaddedBefore,
            PaddedAfter = evidence.PaddedAfter,
            HasSurplus = evidence.HasSurplus,
            HasOtherRows = expected.Table != ReportFormat.Current.Cases,
        });
        bool mayBeOther = !row.InGrid && HoldsTwoInOne(alignment, cells, columns);
        return mayBeOther ? default : NotePaddings(alignment, evidence);
    }

    private static bool HoldsTwoInOne(Alignment alignment, ReadOnlySpan<RowCell> cells, int columns) =>
        alignment.Fits && ZeroLedFigures.MayBeTwo(cells.Slice(alignment.First, columns));

    private static Alignment NotePaddings(Alignment alignment, TableEvidence evidence)
    {
        if (alignment.PadsBefore) evidence.PaddedBefore++;
        if (alignment.PadsAfter) evidence.PaddedAfter++;
        return alignment;
    }

    /// <summary>Notes that a row was found.</summary>
    public void Begin(RowDefinition definition, in ReadRow row, RowTraits traits)
    {
        bindings.Records[definition] = new RowRecord
        {
            Traits = RowTraits.Seen | RowTraits.Named | traits,
            Order = bindings.Order++,
            Width = row.Width,
        };
        expected.Pass(definition);
    }

    /// <summary>Blanks that are not as many as columns: the row is named, and whether it is blank is not said.</summary>
    public void LeaveWithoutValues(RowDefinition row, ReadOnlySpan<RowCell> cells)
    {
        bindings.EvidenceOf(row.Table).MarksBlanks |= cells.Length > RowCells.CountEmpty(cells);
        bindings.Records[row] = new RowRecord { Traits = RowTraits.Named | (bindings.Records[row].Traits & RowTraits.Former) };
        bindings.LabelsWithoutValues.Add((row.Table.Number, bindings.Order));
    }

    /// <summary>A row whose cells are not as many as its columns.</summary>
    public void ReportIncomplete(RowDefinition definition, in ReadRow row, ReadOnlySpan<RowCell> cells)
    {
        int stated = RowCells.CountStated(cells), columns = definition.Cells.Length;
        string text = row.TextOf(cells);
        bindings.Records.Unsettle(definition, text);
        TableEvidence evidence = bindings.EvidenceOf(definition.Table);
        evidence.HasSurplus |= stated > columns || (columns > 1 && cells.Length >= 2 * columns);
        evidence.NoteUntaken(cells);
        if (stated > columns) bindings.Records[definition].Traits |= RowTraits.Surplus;
        if (row.InGrid && AreDoubled(cells, columns)) bindings.Records[definition].Traits |= RowTraits.Doubled;
        if (!row.InGrid && columns > 1 && HoldTwoRows(cells, columns))
            bindings.LinesWithoutLabel.Add((definition.Table.Number, bindings.Records[definition].Order));
        int length = RowCells.SourceLength(cells);
        diagnostics.ReportAt(RecognitionDiagnostics.RowIncomplete, Place.Of(definition), cells[0].Source, length, definition, stated,
            columns, RowCells.Tell(text));
    }

    private static bool AreDoubled(ReadOnlySpan<RowCell> cells, int columns) =>
        columns > 1 && cells.Length >= 2 * columns
        && RowCells.CountStated(cells[..columns]) > 1 && RowCells.CountStated(cells[^columns..]) > 1;

    // Marks of blank cells are counted as figures are. The figures of two rows may lack some that stand elsewhere.
    private static bool HoldTwoRows(ReadOnlySpan<RowCell> cells, int columns) => RowCells.CountWritten(cells) > columns + 1;

    /// <summary>A row under a head that the format does not have.</summary>
    public void ReportForeign(RowDefinition definition, in ReadRow row)
    {
        bindings.Records.Unsettle(definition, row.TextOf(row.Cells));
        int length = RowCells.SourceLength(row.Cells);
        diagnostics.ReportAt(RecognitionDiagnostics.HeadForeign, Place.Of(definition), row.Cells[0].Source, length, definition);
    }

    /// <summary>A row under heads that stand in another order than the format's.</summary>
    public void ReportOutOfOrder(RowDefinition definition, in ReadRow row, ReadOnlySpan<RowCell> cells)
    {
        bindings.Records.Unsettle(definition, row.TextOf(cells));
        diagnostics.ReportAt(RecognitionDiagnostics.ColumnsOutOfOrder, Place.Of(definition), cells[0].Source, cells[0].Length, definition);
    }
}
