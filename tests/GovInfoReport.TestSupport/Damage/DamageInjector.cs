namespace GovInfoReport.TestSupport;

/// <summary>Writes reports in a layout of text, with one damage of a chosen kind in it.</summary>
public static class DamageInjector
{
    /// <summary>Writes a damaged document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="options">The options of the layout.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="random">Chooses where.</param>
    /// <returns>The document; <see langword="null"/> where the report has nothing that could be damaged so (no figure of two digits to split).</returns>
    public static DamagedReport? Damage(AnnualReport report, ReportLayout layout, LayoutOptions options, DamageKind kind, Random random)
    {
        ReportDraft draft = ReportDraft.Of(report, options);
        return kind switch
        {
            DamageKind.CutOff => TextDamage.CutOff(layout.Render(draft, options), random),
            DamageKind.PageNumberLine => TextDamage.InsertPageNumber(layout.Render(draft, options), options, random),
            _ => InTable(),
        };

        DamagedReport? InTable()
        {
            GridTable[] tables = [.. draft.Sections.Select(s => s.Table).OfType<GridTable>()];
            random.Shuffle(tables);
            foreach (GridTable table in tables)
            {
                if (Apply(table, kind, random) is not { } damage) continue;
                string text = layout.Render(draft.WithTable(damage.Table), options).Text;
                return new DamagedReport(text, kind, damage.Places, $"{kind} in {string.Join(", ", damage.Places)}: {damage.Detail}");
            }

            return null;
        }
    }

    private static TableDamage? Apply(GridTable table, DamageKind kind, Random random) => kind switch
    {
        DamageKind.DroppedFigure => CellDamage.DropFigure(table, random),
        DamageKind.GluedFigures => CellDamage.GlueFigures(table, random),
        DamageKind.SplitFigure => CellDamage.SplitFigure(table, random),
        DamageKind.DroppedLabel => CellDamage.DropLabel(table, random),
        DamageKind.LostCharacters => CellDamage.LoseCharacters(table, random),
        DamageKind.DroppedRow => RowDamage.DropRow(table, random),
        DamageKind.DuplicatedRow => RowDamage.DuplicateRow(table, random),
        DamageKind.LabelsThenFigures => RowDamage.LabelsThenFigures(table),
        DamageKind.ShiftedFigures => RowDamage.ShiftFigures(table, random),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a damage of a table."),
    };
}
