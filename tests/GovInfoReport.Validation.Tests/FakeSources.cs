namespace GovInfoReport.Validation.Tests;

/// <summary>Says what stood in the cells and labels of a document that never was.</summary>
internal sealed class FakeSources(Func<CellDefinition, string> cells, Func<RowDefinition, string>? labels = null) : ReportSources
{
    public override CellSource? Find(CellDefinition cell) =>
        new CellSource(new SourcePosition { Line = cell.Index + 1, Column = 1 }, cells(cell));

    public override SourcePosition FindHeading(int headingIndex) => new() { Line = 1000 + headingIndex, Column = 1 };

    public override SourcePosition FindField(ReportField field) =>
        field == ReportField.Title ? new() { Line = 1, Column = 1 } : SourcePosition.None;

    public override CellSource? FindLabel(RowDefinition row) =>
        labels is null ? null : new CellSource(new SourcePosition { Line = row.Index + 1, Column = 1 }, labels(row));
}
