using System.Collections.Immutable;

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
    /// <returns>The document; <see langword="null"/> where the report has nothing that could be damaged so (no figure of two digits to
    /// split).</returns>
    public static DamagedReport? Damage(AnnualReport report, ReportLayout layout, LayoutOptions options, DamageKind kind, Random random) =>
        Damage(ReportDraft.Of(report, options), draft => layout.Render(draft, options), options, kind, random);

    /// <summary>Writes a damaged document of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="render">Writes it.</param>
    /// <param name="options">The options of the layout.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="random">Chooses where.</param>
    public static DamagedReport? Damage(
        ReportDraft draft, Func<ReportDraft, RenderedReport> render, LayoutOptions options, DamageKind kind, Random random)
    {
        if (IsOfText(kind)) return TextDamage.Apply(render(draft), options, kind, random);
        if (DamageTable(draft, kind, random) is not { } damage) return null;
        return new DamagedReport(render(damage.Draft).Text, kind, damage.Places, damage.Description);
    }

    /// <summary>Damages one of the tables of a draft.</summary>
    public static (ReportDraft Draft, ImmutableArray<Place> Places, string Description)? DamageTable(ReportDraft draft, DamageKind kind,
        Random random)
    {
        GridTable[] tables = [.. draft.Sections.Select(s => s.Table).OfType<GridTable>()];
        random.Shuffle(tables);
        foreach (GridTable table in tables)
        {
            if (Apply(table, kind, random) is { } damage)
                return (draft.WithTable(damage.Table), damage.Places, $"{kind} in {string.Join(", ", damage.Places)}: {damage.Detail}");
        }

        return null;
    }

    /// <summary>Whether a damage is done to the characters of a document, not to the cells of a table.</summary>
    public static bool IsOfText(DamageKind kind) =>
        kind is DamageKind.CutOff or DamageKind.PageNumberLine or DamageKind.BareNumberLine or DamageKind.LostSeparator
        or DamageKind.SlippedBreak or DamageKind.BrokenCell or DamageKind.LostLineBreak or DamageKind.LostStart;

    private static TableDamage? Apply(GridTable table, DamageKind kind, Random random) => kind switch
    {
        DamageKind.DroppedFigure => CellDamage.DropFigure(table, random),
        DamageKind.GluedFigures => CellDamage.GlueFigures(table, random),
        DamageKind.MovedFigure => CellDamage.MoveFigure(table, random),
        DamageKind.SplitFigure => CellDamage.SplitFigure(table, random),
        DamageKind.MisreadDigit => CellDamage.MisreadDigit(table, random),
        DamageKind.DroppedLabel => CellDamage.DropLabel(table, random),
        DamageKind.LostCharacters => CellDamage.LoseCharacters(table, random),
        DamageKind.DroppedRow => RowDamage.DropRow(table, random),
        DamageKind.DuplicatedRow => RowDamage.DuplicateRow(table, random),
        DamageKind.LabelsThenFigures => RowDamage.LabelsThenFigures(table),
        DamageKind.ShiftedFigures => RowDamage.ShiftFigures(table, random),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a damage of a table."),
    };
}
