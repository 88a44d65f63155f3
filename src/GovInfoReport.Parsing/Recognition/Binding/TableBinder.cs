namespace GovInfoReport.Parsing;

/// <summary>Binds rows to the rows of the format: finds which row the words name, and hands the row to whoever knows its table.</summary>
internal sealed class TableBinder : IRowTaker
{
    private const int MaxSearches = 400;

    // 年度.
    private const int MaxYear = 2;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;

    private readonly TableBindings _bindings;
    private readonly ExpectedTable _expected;
    private readonly DisclosureHeads _disclosureHeads;
    private readonly DisclosureBinder _disclosure;
    private readonly RequestsBinder _requests;
    private readonly CasesBinder _cases;
    private readonly UnknownRows _unknown;
    private readonly BegunLabel _begun;
    private readonly SumBesideTotal _sums;
    private int _searches;

    public TableBinder(Document document, DiagnosticSink diagnostics, ExpectedTable expected, RecognitionBuffers buffers)
    {
        (_bindings, _expected) = (buffers.Bindings, expected);
        _disclosureHeads = new DisclosureHeads(buffers.Heads);
        RequestHeads = new RequestHeads(buffers.HeadColumns);
        RowPlacer placer = new(diagnostics, _bindings, expected, RequestHeads);
        CellPlacer cells = new(document, diagnostics, _bindings);
        RepeatedRows repeated = new(diagnostics, _bindings, placer);
        _begun = new BegunLabel(placer, _bindings.Records);
        _unknown = new UnknownRows(diagnostics, _bindings, expected, placer);
        _sums = new SumBesideTotal(_bindings, _unknown);
        _disclosure = new DisclosureBinder(_bindings, placer, cells, repeated, _disclosureHeads);
        _requests = new RequestsBinder(diagnostics, _bindings, placer, cells, repeated, RequestHeads);
        _cases = new CasesBinder(diagnostics, _bindings, placer, cells, new CaseHeads());
    }

    /// <summary>What the heads of table 3 say.</summary>
    public RequestHeads RequestHeads { get; }

    /// <inheritdoc/>
    public bool Take(in ReadRow row)
    {
        _bindings.EvidenceOf(_expected.Table).PaddedAfter += row.PaddingAfter;
        bool isBlank = row.IsBlank;
        Label label = Find(row, isBlank);
        NoteHeads(row);
        // Blank cells of a table's head: its words go on.
        if (isBlank && !NamesRow(label, row))
        {
            _unknown.NoteBlanks(row);
            return false;
        }

        if (label.IsRow && label.Table == Requests) RequestHeads.NoteSubtotal(row.Words);
        Span<RowCell> cells = RowReadings.Settle(row, ColumnsOf(label, row.Cells.Length), out bool isAmbiguous);
        ReadRow own = row with { Cells = cells, IsAmbiguous = isAmbiguous };
        Bind(label, own);
        _begun.Pass(label, own);
        return true;
    }

    /// <inheritdoc/>
    public void TakeWords(in ReadRow words) => NoteHeads(words);

    /// <inheritdoc/>
    public bool AwaitsHeads => _expected.Table == Requests ? !_expected.HasRow : _expected.IsPast(Disclosure);

    /// <inheritdoc/>
    public void TakeLine(ReadOnlySpan<char> line) => RequestHeads.NoteLine(line);

    /// <inheritdoc/>
    public void BeginGrid(BlockTraits traits) => RequestHeads.BeginGrid(traits);

    /// <inheritdoc/>
    public void EndGrid() => RequestHeads.EndGrid();

    /// <inheritdoc/>
    public void EndTable(in ReadRow words)
    {
        NoteHeads(words);
        SkippedLabels.Note(Label.None, words, _expected.Table, _bindings);
        if (_expected.Table == Disclosure) _disclosure.NoteEditionWithoutFigures();
    }

    /// <summary>Takes the heads among words.</summary>
    public void NoteHeads(in ReadRow row)
    {
        RequestHeads.NoteColumns(row, _expected);
        if (row.Words.IsColumnless) return;
        if ((_expected.Table is null || _expected.Table == Requests) && RequestHeads.MayStandIn(row, _expected))
        {
            RequestHeads.NoteOrder(row);
            // A number of the first row may stand between the heads and its label.
            if (_expected.Table == Requests) RequestHeads.NoteSubtotal(row.Words);
        }

        if (_expected.Table is not null && _expected.Table != Disclosure) return;
        _disclosureHeads.Note(row);
    }

    private static bool NamesRow(Label label, in ReadRow row) =>
        label.IsRow || label.Role == LabelRole.LegacyRow || (row.InGrid && IsOther(label) && row.Cells.Length >= Requests.Columns.Length);

    private static bool IsOther(Label label) => label.Role == LabelRole.Group && label.Index == OtherGroup.Index && label.Table == Requests;

    // （六）其他处理 with figures of its own is a row, as long as no reasons follow.
    private void BindOther(in ReadRow row)
    {
        if (_bindings.OtherAsOneRow is null && !row.IsBlank) _bindings.OtherAsOneRow = _unknown.GroupOf(row);
        _requests.Bind(OtherGroup.AsOneRow, row);
    }

    // A subtotal is one more.
    private int ColumnsOf(Label label, int cells)
    {
        if (_expected.Table == Cases) return Cases.Cells.Length;
        if (IsOther(label)) return Requests.Columns.Length;
        if (!label.NamesRows || label.Role == LabelRole.Group) return 0;
        int columns = label.Table == Disclosure ? _disclosureHeads.ColumnsOf(label.Row) : label.Row.Cells.Length;
        return label.Table == Requests && RequestHeads.HasSubtotal && cells > columns ? columns + 1 : columns;
    }

    private Label Find(in ReadRow row, bool isBlank)
    {
        FoundRow found = RowFinder.Find(row.Words, row.Last.Label, _expected, isBlank, _disclosureHeads.Count > 0, _searches < MaxSearches);
        if (found.IsSearched) _searches++;
        // Cells of a grid that only the places of characters make may hold words of their neighbours, as 小计 the lines of the next label.
        bool isMixed = row.InGrid && RequestHeads.IsAligned;
        bool isForeign = found.Label.NamesRows && (isMixed
            ? row.Words.Words.Contains(HeadWords.Subtotal, StringComparison.Ordinal)
            : RowFinder.IsForeign(found.Label, row.Words, !row.Cells[0].IsUnseparated));
        if (isForeign) found = new FoundRow(Label.None, _expected.Table);
        if (found.IsDamaged) _bindings.EvidenceOf(found.Label.Table).LosesCharacters = true;
        if (found.Table != _expected.Table) _expected.Enter(found.Table);
        return found.Label;
    }

    private void Bind(Label label, in ReadRow row)
    {
        SkippedLabels.Note(label, row, _expected.Table, _bindings);
        NoteYear(label, row.Words);
        if (_sums.TryKeep(label, row)) return;
        BindByTable(label, row);
        if (label.IsRow && label.Table != Cases) RowLabels.Note(label.Row, row, _bindings.Records);
    }

    // 行政许可（2018年）; a title that a label is glued to says nothing of the row.
    private void NoteYear(Label label, LabelRun words)
    {
        int last = words.Count - 1;
        bool isOfRow = label.NamesRows && label.Role != LabelRole.Group && words.LengthOf(last) <= label.Text.Length + MaxYear;
        if (isOfRow && words.YearOf(last) != 0) _bindings.NamedYears.Add((label.Row, words.YearOf(last)));
    }

    private void BindByTable(Label label, in ReadRow row)
    {
        if (_expected.Table == Cases) _cases.Bind(row, row.InGrid && RequestHeads.IsAligned);
        else if (label.Role == LabelRole.LegacyRow) _disclosure.BindFormer(label.Row, row);
        else if (label.IsRow && label.Table == Disclosure) _disclosure.Bind(label.Row, row);
        else if (label.IsRow) _requests.Bind(label.Row, row);
        else if (IsOther(label)) BindOther(row);
        else if (label.Role == LabelRole.Group) _unknown.KeepGroup(row);
        else _unknown.KeepOrphan(row, _disclosureHeads);
    }
}
