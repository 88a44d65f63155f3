using System.Collections.Frozen;
using System.Globalization;

namespace GovInfoReport.Testing;

/// <summary>Builds complete reports for tests: sections, dates, all figures zero, and totals that follow from what is given.</summary>
/// <remarks>
/// <para>
/// <see cref="With"/> gives a figure, and every total follows: of the row, of the outcomes, of what is carried forward.
/// <see cref="Stating"/> gives what the report states in the end, whatever follows from it: a wrong total, a blank.
/// </para>
/// <para>Not thread-safe; the reports are.</para>
/// </remarks>
/// <example>
/// <code>
/// AnnualReport report = ReportBuilder.For("临河县人民政府", 2024)
///     .With("t3.newRequests.naturalPerson", 12)
///     .With("t3.granted.naturalPerson", 10)
///     .Build();                                  // two are carried forward
/// report.ShouldBeReadyToPublish();
/// </code>
/// </example>
public sealed class ReportBuilder
{
    private static readonly FrozenSet<CellDefinition> Derived = ReportFormat.Current.Relations.Select(DerivedBy).ToFrozenSet();

    private readonly Dictionary<CellDefinition, decimal> _figures = [];
    private readonly Dictionary<CellDefinition, decimal?> _stated = [];
    private readonly string _agency;
    private readonly int _year;
    private Func<AnnualReport, AnnualReport> _change = report => report;

    private ReportBuilder(string agency, int year) => (_agency, _year) = (agency, year);

    /// <summary>Starts with a report of the format of 2021 that can be published: every figure is zero.</summary>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="year">The year (年度) that it is about.</param>
    public static ReportBuilder For(string agency, int year)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agency);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2008);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        return new ReportBuilder(agency, year);
    }

    /// <summary>Gives a figure; the totals follow.</summary>
    /// <param name="cell">The code of a cell, such as <c>t3.granted.naturalPerson</c>.</param>
    /// <param name="value">The figure.</param>
    /// <exception cref="ArgumentException">There is no such cell, or it is a total, which follows from others.</exception>
    public ReportBuilder With(string cell, decimal value)
    {
        CellDefinition found = ReportFormat.Current.GetCell(cell);
        if (Derived.Contains(found))
        {
            throw new ArgumentException(
                $"'{cell}' follows from other figures; use {nameof(Stating)} for what the report states.", nameof(cell));
        }

        _figures[found] = value;
        return this;
    }

    /// <summary>Gives what the report states in a cell, after the totals were worked out: a wrong figure, or none.</summary>
    /// <param name="cell">The code of a cell, such as <c>t3.granted.total</c>.</param>
    /// <param name="value">The figure; <see langword="null"/> leaves the cell blank.</param>
    /// <exception cref="ArgumentException">There is no such cell.</exception>
    public ReportBuilder Stating(string cell, decimal? value)
    {
        _stated[ReportFormat.Current.GetCell(cell)] = value;
        return this;
    }

    /// <summary>Changes anything else of the report: <c>Changed(r => r with { PublicationDate = null })</c>.</summary>
    /// <param name="change">Makes another report of the one that was built.</param>
    public ReportBuilder Changed(Func<AnnualReport, AnnualReport> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Func<AnnualReport, AnnualReport> before = _change;
        _change = report => change(before(report));
        return this;
    }

    /// <summary>Builds the report; the builder can go on.</summary>
    /// <exception cref="InvalidOperationException">More requests are dealt with than there are.</exception>
    public AnnualReport Build()
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) cells[cell] = _figures.GetValueOrDefault(cell);
        Derive(cells);
        foreach ((CellDefinition cell, decimal? value) in _stated) cells[cell] = value;
        return _change(Texts(cells.ToCells()));
    }

    private AnnualReport Texts(ReportCells cells)
    {
        string year = _year.ToString(CultureInfo.InvariantCulture);
        SectionDefinition[] sections = [.. ReportFormat.Current.Sections];
        return new AnnualReport
        {
            Title = $"{_agency}{year}年政府信息公开工作年度报告",
            Agency = _agency,
            Year = _year,
            Period = new ReportingPeriod(new DateOnly(_year, 1, 1), new DateOnly(_year, 12, 31)),
            PublicationDate = new DateOnly(_year + 1, 1, 15),
            Preamble = $"本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
            Overview = new NarrativeSection(sections[0].Heading, "主动公开、依申请公开、政府信息管理、平台建设、监督保障等工作按计划完成。"),
            Problems = new NarrativeSection(sections[4].Heading, "公开内容还不够丰富，下一步将加强培训。"),
            OtherMatters = new NarrativeSection(sections[5].Heading, "本年度未收取信息处理费，无其他需要报告的事项。"),
            Headings = [.. sections.Select(s => new SectionHeading(s.Heading, s.Number, s.Number))],
            Cells = cells,
        };
    }

    // One unknown of a relation after the other.
    private static void Derive(ReportCellsBuilder cells)
    {
        HashSet<CellDefinition> open = [.. Derived];
        while (open.Count > 0)
        {
            int before = open.Count;
            foreach (Relation relation in ReportFormat.Current.Relations)
            {
                CellDefinition cell = DerivedBy(relation);
                if (!open.Contains(cell) || relation.Addends.Concat(relation.Totals).Any(c => c != cell && open.Contains(c))) continue;
                decimal value = relation.Addends.Sum(c => cells[c] ?? 0) - relation.Totals.Sum(c => c == cell ? 0 : cells[c] ?? 0);
                if (value < 0)
                    throw new InvalidOperationException($"More requests are dealt with than there are: {cell.Code} would be {value}.");
                cells[cell] = value;
                open.Remove(cell);
            }

            if (open.Count == before) throw new InvalidOperationException("The sums of the format determine no further figure.");
        }
    }

    // What is carried forward follows from what came in and what was dealt with.
    private static CellDefinition DerivedBy(Relation relation) => relation.Totals[^1];
}
