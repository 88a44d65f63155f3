using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>
/// The one definition of an edition of the report's format: its sections, tables, rows, columns, cells and the sums between them.
/// Labels, orders, codes and sums are taken from here by everything else.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Two editions are known: <see cref="Current"/> with 200 cells, and <see cref="Former"/> with 198. What both
/// have is one cell under one code; together they have the 226 of <see cref="AllCells"/>.
/// Source: 国办公开办函〔2021〕30号, annex 《中华人民共和国政府信息公开工作年度报告格式》, and 国办公开办函〔2019〕60号.
/// </remarks>
public sealed class ReportFormat
{
    private readonly Dictionary<string, CellDefinition> _cellsByCode;
    private readonly Dictionary<string, CellDefinition>.AlternateLookup<ReadOnlySpan<char>> _cellsBySpan;

    internal ReportFormat(
        ReportEdition edition,
        string id,
        string notice,
        ImmutableArray<SectionDefinition> sections,
        ImmutableArray<TableDefinition> tables,
        ImmutableArray<Relation> relations)
    {
        Edition = edition;
        Id = id;
        Notice = notice;
        Sections = sections;
        Tables = tables;
        Relations = relations;
        Cells = [.. tables.SelectMany(t => t.Cells)];
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i].Index = i;
            tables[i].Section = sections[tables[i].Number - 1];
            tables[i].Section.Table ??= tables[i];
        }

        _cellsByCode = Cells.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _cellsBySpan = _cellsByCode.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The format in force for the reports of 2021 and later (国办公开办函〔2021〕30号).</summary>
    public static ReportFormat Current => FormatEditions.Newest;

    /// <summary>The trial format for the reports of 2019 and 2020 (国办公开办函〔2019〕60号), still met in later years.</summary>
    public static ReportFormat Former => FormatEditions.Former;

    /// <summary>The editions, the newest first.</summary>
    public static ImmutableArray<ReportFormat> Editions => FormatEditions.All;

    /// <summary>The 226 cells of both editions; a cell stands at its <see cref="CellDefinition.Index"/>.</summary>
    public static ImmutableArray<CellDefinition> AllCells => FormatEditions.Cells;

    /// <summary>Which edition this is.</summary>
    public ReportEdition Edition { get; }

    /// <summary>The identifier of the edition.</summary>
    public string Id { get; }

    /// <summary>The document number of the notice that fixed the format.</summary>
    public string Notice { get; }

    /// <summary>The six sections in order.</summary>
    public ImmutableArray<SectionDefinition> Sections { get; }

    /// <summary>The three tables in order.</summary>
    public ImmutableArray<TableDefinition> Tables { get; }

    /// <summary>Section one: 总体情况.</summary>
    internal SectionDefinition Overview => Sections[0];

    /// <summary>Section five: 存在的主要问题及改进情况.</summary>
    internal SectionDefinition Problems => Sections[4];

    /// <summary>Section six: 其他需要报告的事项.</summary>
    internal SectionDefinition OtherMatters => Sections[5];

    /// <summary>Table 2: 主动公开.</summary>
    internal TableDefinition Disclosure => Tables[0];

    /// <summary>Table 3: 申请.</summary>
    internal TableDefinition Requests => Tables[1];

    /// <summary>Table 4: 复议诉讼.</summary>
    internal TableDefinition Cases => Tables[2];

    /// <summary>
    /// The edition's cells in the order of its tables; in that of 2021, a cell stands at its <see cref="CellDefinition.Index"/>.
    /// </summary>
    public ImmutableArray<CellDefinition> Cells { get; }

    /// <summary>
    /// The sums that hold within one report: 7 balances, 7 sums of outcomes, 25 sums of applicants (23 in 2019), 3 sums of cases.
    /// </summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The table of a number.</summary>
    /// <param name="number">2, 3 or 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public TableDefinition GetTable(int number)
    {
        if (number is < 2 or > 4) throw new ArgumentOutOfRangeException(nameof(number), number, "The tables are numbered 2 to 4.");
        return Tables[number - 2];
    }

    /// <summary>The edition's cell of a code.</summary>
    /// <param name="code">A cell code such as <c>t3.granted.total</c>.</param>
    /// <exception cref="ArgumentException">The edition has no cell of that code.</exception>
    public CellDefinition GetCell(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _cellsByCode.TryGetValue(code, out CellDefinition? cell)
            ? cell
            : throw new ArgumentException(
                $"There is no cell '{code}'. Cell codes look like 't3.granted.total'; ReportFormat.Current.Cells lists them.",
                nameof(code));
    }

    /// <summary>Finds the cell of a code in any edition.</summary>
    /// <param name="code">A cell code such as <c>t3.granted.total</c> or <c>t2.licensing.previousItems</c>.</param>
    /// <param name="cell">The cell, where there is one.</param>
    /// <returns>Whether an edition has a cell of that code.</returns>
    public static bool TryFindCell(ReadOnlySpan<char> code, [NotNullWhen(true)] out CellDefinition? cell) =>
        FormatEditions.TryFindCell(code, out cell);

    /// <summary>Finds the edition's cell of a code.</summary>
    /// <param name="code">A cell code such as <c>t3.granted.total</c>.</param>
    /// <param name="cell">The cell, where there is one.</param>
    /// <returns>Whether the edition has a cell of that code.</returns>
    public bool TryGetCell(ReadOnlySpan<char> code, [NotNullWhen(true)] out CellDefinition? cell) =>
        _cellsBySpan.TryGetValue(code, out cell);
}
