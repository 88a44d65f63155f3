using System.Globalization;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportFormatTests
{
    private static ReportFormat Current => ReportFormat.Current;

    [Fact]
    public Task Cells_codes_labels_units_and_groups_are_those_of_the_notice() =>
    Verifier.Verify(string.Concat(ReportFormat.Editions.SelectMany(edition => edition.Tables
        .SelectMany(t => t.Rows.SelectMany(r => r.Cells.Zip(r.Columns).Select(c => (Row: r, Cell: c.First, Column: c.Second))))
        .Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{c.Cell.Index,3} {c.Cell.Code} | {c.Row.Group?.Label} | {c.Row.Label} | "
            + $"{c.Column.Label} | {c.Column.Unit} | {c.Column.Kind}\n"))
        .Prepend(edition.Notice + "\n"))));

    [Fact]
    public Task Labels_have_English_names() => Verifier.Verify(string.Concat(
        Current.Sections.Select(s => $"{s.Code} {s.Label}: {s.EnglishLabel}\n")
        .Concat(ReportFormat.Editions.SelectMany(e => e.Tables).SelectMany(t => t.Groups)
            .Select(g => $"{g.Code} {g.Label}: {g.EnglishLabel}\n").Distinct())
        .Concat(ReportFormat.Editions.SelectMany(e => e.Tables).SelectMany(t => t.Rows)
            .Select(r => $"{r.Code} {r.Label}: {r.EnglishLabel}\n").Distinct())
        .Concat(ReportFormat.Editions.SelectMany(e => e.Tables)
            .SelectMany(t => t.Columns.Select(c => $"{t.Code} {c.Code} {c.Label}: {c.EnglishLabel}\n")).Distinct())));

    [Fact]
    public Task Aliases_are_known_words() => Verifier.Verify(string.Concat(
        Current.Sections.Select(s => $"{s.Code} {s.Heading}: {string.Join("; ", s.Aliases)}\n")
        .Concat(Current.Tables.SelectMany(t => t.Rows).Select(r => $"{r.Code} {r.Label}: {string.Join("; ", r.Aliases)}\n"))
        .Concat(Current.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Code} {c.Code} {c.Label}: {string.Join("; ", c.Aliases)}\n")))));

    [Fact]
    public void There_are_200_cells_in_three_tables()
    {
        Assert.Equal(200, Current.Cells.Length);
        Assert.Equal([10, 175, 15], Current.Tables.Select(t => t.Cells.Length));
        Assert.Equal([6, 25, 3], Current.Tables.Select(t => t.Rows.Length));
        Assert.Equal([2, 3, 4], Current.Tables.Select(t => t.Number));
        Assert.Equal(ReportCells.RequestsStart, Current.GetTable(3).Cells[0].Index);
        Assert.Equal(ReportCells.CasesStart, Current.GetTable(4).Cells[0].Index);
        Assert.Equal(ReportCells.FeeIndex, Assert.Single(Current.Cells, c => c.Kind == CellKind.Amount).Index);
    }

    [Fact]
    public void There_are_198_cells_in_the_format_of_2019_and_226_together()
    {
        Assert.Equal([22, 161, 15], ReportFormat.Former.Tables.Select(t => t.Cells.Length));
        Assert.Equal(198, ReportFormat.Former.Cells.Distinct().Count());
        Assert.Equal(226, ReportCells.Count);
        Assert.Equal(Enumerable.Range(0, 226), ReportFormat.AllCells.Select(c => c.Index));
        Assert.Equal(226, ReportFormat.AllCells.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ReportCells.FormerStart, ReportFormat.Former.Cells[0].Index);
        Assert.Equal(ReportCells.OtherAsOneRowStart, ReportFormat.Former.GetCell("t3.other.naturalPerson").Index);
        Assert.Equal([(ReportEdition.Format2021, "2021"), (ReportEdition.Format2019, "2019")],
            ReportFormat.Editions.Select(e => (e.Edition, e.Id[^4..])));
    }

    [Fact]
    public void The_editions_share_rows_1_to_20_the_sums_of_table_3_the_decisions_and_table_4()
    {
        string[] shared = [.. Current.Cells.Intersect(ReportFormat.Former.Cells).Select(c => c.Row.Code).Distinct()];
        Assert.Equal(["t2.licensing", "t2.penalties", "t2.compulsoryMeasures"], shared[..3]);
        Assert.Equal([.. Current.GetTable(3).Rows[..20].Select(r => r.Code), "t3.outcomesTotal", "t3.carriedForward"], shared[3..25]);
        Assert.Equal(Current.GetTable(4).Rows.Select(r => r.Code), shared[25..]);
        Assert.Equal(Current.Relations.Length, ReportFormat.Former.Relations.Length + 2);
    }

    [Theory]
    [InlineData("t3.other.total", false, true)]
    [InlineData("t3.other.miscellaneous.total", true, false)]
    [InlineData("t2.licensing.decisions", true, true)]
    [InlineData("t2.licensing.issued", false, false)]
    public void A_code_is_found_in_its_editions(string code, bool current, bool former)
    {
        Assert.Equal(current, Current.TryGetCell(code, out _));
        Assert.Equal(former, ReportFormat.Former.TryGetCell(code, out _));
        Assert.Equal(current || former, ReportFormat.TryFindCell(code, out CellDefinition? cell));
        if (current && former) Assert.Same(Current.GetCell(code), ReportFormat.Former.GetCell(code));
        Assert.Equal(current || former ? code : null, cell?.Code);
    }

    [Fact]
    public void Codes_are_unique_and_find_their_cell()
    {
        Assert.Equal(200, Current.Cells.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Current.Cells, (cell, index) =>
        {
            Assert.Equal(index, cell.Index);
            Assert.Same(cell, Current.GetCell(cell.Code));
            Assert.True(Current.TryGetCell(cell.Code.AsSpan(), out CellDefinition? found));
            Assert.Same(cell, found);
            Assert.Contains(cell, cell.Row.Cells);
            Assert.StartsWith(cell.Table.Code + ".", cell.Code, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("t3.granted")]
    [InlineData("T3.granted.total")]
    [InlineData("t3.granted.total ")]
    public void Other_codes_find_no_cell(string code)
    {
        Assert.False(Current.TryGetCell(code, out CellDefinition? cell));
        Assert.Null(cell);
        Assert.Contains($"'{code}'", Assert.Throws<ArgumentException>(() => Current.GetCell(code)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Tables_of_other_numbers_do_not_exist(int number) =>
    Assert.Throws<ArgumentOutOfRangeException>(() => Current.GetTable(number));

    [Fact]
    public void Sections_are_numbered_and_hold_the_tables_of_their_numbers()
    {
        Assert.Equal(["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"],
            Current.Sections.Select(s => s.Heading));
        Assert.Equal(["s1", "s2", "s3", "s4", "s5", "s6"], Current.Sections.Select(s => s.Code));
        Assert.All(Current.Tables, table => Assert.Equal(Current.Sections[table.Number - 1], Place.OfTable(table.Number).Section));
    }

    [Fact]
    public void Marks_and_names_make_labels() => Assert.All(Current.Tables.SelectMany(t => t.Rows), row =>
    {
        Assert.Equal(row.Label, row.Mark + row.Name);
        Assert.DoesNotContain(row.Aliases, a => a == row.Name);
        Assert.Equal(row.Aliases.Length, row.Aliases.Distinct().Count());
    });

    [Fact]
    public void Marks_count_on_within_their_group() =>
    Assert.All(Current.Tables.SelectMany(t => t.Groups).Where(g => g.Code != "litigation"), group =>
        Assert.Equal(Enumerable.Range(1, group.Rows.Length).Select(n => n.ToString(CultureInfo.InvariantCulture) + "."),
            group.Rows.Select(r => r.Mark)));

    [Fact]
    public void Rows_know_their_table_group_and_position() => Assert.All(Current.Tables, table =>
    {
        Assert.All(table.Rows, (row, i) =>
        {
            Assert.Same(table, row.Table);
            Assert.Equal(i, row.Index);
            Assert.True(row.Group is null || row.Group.Rows.Contains(row));
        });
        Assert.All(table.Groups, group => Assert.All(group.Rows, row => Assert.Same(group, row.Group)));
    });
}
