namespace GovInfoReport.Parsing;

/// <summary>What doubts ask of the rows that were bound, and the one way to take a row back.</summary>
internal sealed class BoundRows(Document document, DiagnosticSink diagnostics, TableBindings bindings)
{
    // Made once, and only looked at.
    private static readonly List<RowDefinition>[] NewestRows = [.. ReportFormat.Current.Tables.Select(t => t.Rows.ToList())];
    private static readonly List<RowDefinition>[] FormerRows = [.. ReportFormat.Former.Tables.Select(t => t.Rows.ToList())];

    // The rows that a table has in any edition.
    private static readonly RowDefinition[][] AllRows =
        [.. ReportFormat.Current.Tables.Select(t => FormatEditions.Rows.Where(r => r.Table.Number == t.Number).ToArray())];

    // Those of them that are none of the edition's.
    private static readonly RowDefinition[][] NoNewestRows = OthersThan(NewestRows), NoFormerRows = OthersThan(FormerRows);

    /// <summary>The rows and cells.</summary>
    public TableRecords Records => bindings.Records;

    /// <summary>What the rows were bound to.</summary>
    public TableBindings Bindings => bindings;

    /// <summary>Where doubts are said.</summary>
    public DiagnosticSink Diagnostics => diagnostics;

    /// <summary>The document, which may end early.</summary>
    public Document Document => document;

    /// <summary>The edition of table 3: of 2019 where （六）其他处理 is a row with figures and has no reasons.</summary>
    public ReportEdition RequestsEdition
    {
        get
        {
            foreach (RowDefinition reason in OtherGroup.Reasons.Rows)
            {
                if (Records[reason].Seen || Records[reason].Named) return ReportEdition.Format2021;
            }

            return Records[OtherGroup.AsOneRow].Seen ? ReportEdition.Format2019 : ReportEdition.None;
        }
    }

    /// <summary>The edition of table 2, where its heads tell one.</summary>
    public ReportEdition DisclosureEdition =>
        bindings.DisclosureEdition is ReportEdition.Mixed ? ReportEdition.Format2019 : bindings.DisclosureEdition;

    /// <summary>The rows of a table as they were read, and those that were not as the table's edition has them.</summary>
    /// <param name="table">The table in the format of 2021.</param>
    public List<RowDefinition> RowsOf(TableDefinition table)
    {
        bool isFormer = EditionOf(table) is ReportEdition.Format2019;
        List<RowDefinition> edition = (isFormer ? FormerRows : NewestRows)[table.Index];
        if (HasItsRowsAlone(edition, (isFormer ? NoFormerRows : NoNewestRows)[table.Index])) return edition;
        List<RowDefinition> rows =
            [.. edition.Select(r => Records[r].IsUntouched ? r : Records.AsRead(FormatEditions.Rows[r.Ordinal]))];
        foreach (RowDefinition row in AllRows[table.Index])
        {
            if (!Records[row].IsUntouched && !rows.Exists(r => r.Ordinal == row.Ordinal)) rows.Add(row);
        }

        return rows;
    }

    // The edition that the table tells, or the other table where it tells none.
    private ReportEdition EditionOf(TableDefinition table)
    {
        bool isDisclosure = table == ReportFormat.Current.Disclosure;
        ReportEdition own = isDisclosure ? DisclosureEdition : RequestsEdition;
        if (own is not ReportEdition.None) return own;
        return isDisclosure ? RequestsEdition : DisclosureEdition;
    }

    // As nearly every report has it: each row of the edition was read, and no other.
    private bool HasItsRowsAlone(List<RowDefinition> edition, RowDefinition[] others)
    {
        foreach (RowDefinition row in edition)
        {
            if (Records[row].IsUntouched) return false;
        }

        foreach (RowDefinition row in others)
        {
            if (!Records[row].IsUntouched) return false;
        }

        return true;
    }

    private static RowDefinition[][] OthersThan(List<RowDefinition>[] edition) =>
        [.. AllRows.Select((rows, table) => rows.Where(r => !edition[table].Exists(e => e.Ordinal == r.Ordinal)).ToArray())];

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

    /// <summary>Whether any cell of a row was found.</summary>
    public bool HasCells(RowDefinition row)
    {
        foreach (CellDefinition cell in row.Cells)
        {
            if (Records.PlaceOf(cell).State is CellState.Stated or CellState.Blank) return true;
        }

        return false;
    }

    /// <summary>Takes a row's figures back.</summary>
    public void TakeBack(RowDefinition row) => Records.Unsettle(row, TextOf(row));

    /// <summary>Takes a row's figures back and says why.</summary>
    public void TakeBack(RowDefinition row, DiagnosticDescriptor descriptor, params EquatableArray<object?> arguments)
    {
        CellPlace first = Records.PlaceOf(row.Cells[0]);
        TakeBack(row);
        diagnostics.ReportAt(descriptor, Place.Of(row), first.Source, first.Length, arguments);
    }

    /// <summary>Takes a row back whose figures are not as many as its columns.</summary>
    public void TakeBackIncomplete(RowDefinition row) =>
        TakeBack(row, RecognitionDiagnostics.RowIncomplete, row, CountStated(row), row.Cells.Length, RowCells.Tell(TextOf(row)));

    /// <summary>The figures of a row as written.</summary>
    public string TextOf(RowDefinition row)
    {
        RowCell[] cells = [.. row.Cells.Select(c => new RowCell { Start = Records.StartOf(c), Length = Records.PlaceOf(c).Length })];
        return RowCells.Write(document.Text.Span, cells);
    }
}
