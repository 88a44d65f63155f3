using System.Globalization;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests.Levels;

/// <summary>Counts that the prose of a whole gives for its members, against their reports.</summary>
public class MemberListTests
{
    private const int Samples = 300;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly CellDefinition New = ReportFormat.Current.GetCell("t3.newRequests.total"),
        CarriedOver = ReportFormat.Current.GetCell("t3.carriedOver.total");

    // How people call the parts of the generated counties.
    private static readonly string[][] ShortNames =
    [
        ["县政府办公室", "县政府", "县本级", "本级"], ["县教育局", "教育局"], ["县公安局", "公安局"], ["民政局"], ["县财政局"],
        ["柳林镇", "临河县柳林镇"], ["石桥街道", "石桥街道办"], ["青山乡", "青山乡政府"],
    ];

    private static Gen<(Counties.County County, MemberList List)> Lists { get; } =
        Gen.Select(Counties.Whole, Gen.Int[0, 3].Array[8], Gen.Bool, (county, names, withCarriedOver) =>
            (county, ListOf(county, names, withCarriedOver)));

    private static Gen<((Counties.County County, MemberList List), int, bool)> Blanks { get; } =
        Gen.Select(Lists, Gen.Int[0, 1000], Gen.Bool);

    [Fact]
    public void Counts_that_are_those_of_the_reports_pass() => Lists.Holds((county, list) =>
    {
        AggregateResult result = Check(county, list);
        Assert.Empty(result.Diagnostics);
        Assert.Equal((RelationVerdict.Pass, 200 + county.Parts.Count), (result.Verdict, result.ComparedCount));
    }, Samples);

    [Fact]
    public void Counts_that_differ_are_one_finding_that_names_all_of_them_and_no_other() =>
        Gen.Select(Lists, Gen.Int[0, 1000], Gen.Int[1, 1000], Gen.Int[1, 50]).Holds((sample, first, step, change) =>
        {
            (Counties.County county, MemberList list) = sample;
            int more = first % list.Members.Count, less = (more + 1 + (step % (list.Members.Count - 1))) % list.Members.Count;
            MemberList wrong = With(With(list, more, change), less, -change);
            AggregateResult result = Check(county, wrong);
            Diagnostic finding = Assert.Single(result.Diagnostics);
            Assert.Equal(("GIR4107", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
            int[] failed = [.. result.Relations.Where(r => r.RuleId == "GIR4107").Select((r, i) => (r.Verdict, i))
                .Where(r => r.Verdict == RelationVerdict.Fail).Select(r => r.i)];
            Assert.Equal([Math.Min(more, less), Math.Max(more, less)], failed);
            Assert.Equal(
                [county.Parts[failed[0]].Agency!, county.Parts[failed[1]].Agency!],
                finding.Operands.Where(o => o.Report!.Agency != "临河县").Select(o => o.Report!.Agency).Distinct());
        }, Samples);

    [Fact]
    public void A_report_that_differs_from_the_list_is_named() =>
        Gen.Select(Lists, Gen.Int[0, 1000], Gen.Int[1, 50]).Holds((sample, at, change) =>
        {
            (Counties.County county, MemberList list) = sample;
            int n = at % county.Parts.Count;
            AnnualReport part = county.Parts[n];
            AnnualReport spoilt = part.With((New.Code, part.Cells[New] + change));
            AggregateResult result = Check(county, list, county.Parts.Select(p => p == part ? spoilt : p));
            Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Id == "GIR4107");
            Assert.Contains(list.Members[n].Name, finding.GetMessage(Chinese), StringComparison.Ordinal);
            Assert.Equal(list.Members[n].Count, finding.Actual);
            Assert.Equal(list.Members[n].Count + change, finding.Expected);
        }, Samples);

    [Fact]
    public void A_blank_or_doubtful_figure_is_not_compared() => Blanks.Holds((sample, at, isDoubtful) =>
    {
        (Counties.County county, MemberList list) = sample;
        int n = at % county.Parts.Count;
        AnnualReport blank = county.Parts[n].With((New.Code, null));
        if (isDoubtful) blank = blank with { Unsettled = [new UnsettledValue(Place.Of(New), "?")] };
        AggregateResult result = Check(county, list, county.Parts.Select((p, i) => i == n ? blank : p));
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "GIR4107");
        RelationResult open = Assert.Single(result.Relations, r => r is { RuleId: "GIR4107", Verdict: not RelationVerdict.Pass });
        Assert.Equal(isDoubtful ? NotAssessableReason.CellDoubtful : NotAssessableReason.CellBlank, open.Reason);
    }, Samples);

    [Fact]
    public void Parts_that_do_not_add_up_are_not_compared() => Gen.Select(Lists, Gen.Int[1, 50]).Holds((sample, change) =>
    {
        (Counties.County county, MemberList list) = sample;
        AggregateResult result = Check(county, With(list, 0, change));
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Relations.Where(r => r.RuleId == "GIR4107"), r => Assert.Equal(NotAssessableReason.ScopeUnclear, r.Reason));
    });

    [Fact]
    public void A_finding_says_what_differs_and_what_mends_it()
    {
        AggregateResult result = Check([("县政府办公室", 20), ("公安局", 25), ("柳林镇", 10)]);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(
            "文中“55件”按单位分列，其中 2 个单位与其报告不符（文中 ↔ 报告）：公安局 25 ↔ 30、柳林镇 10 ↔ 5（本年新收政府信息公开申请数量（总计））。请核对文字和所列单位的报告。",
            finding.GetMessage(Chinese));
        Assert.Equal("文中改为：公安局 25 → 30；柳林镇 10 → 5。", finding.Suggestions.Single().ToString(Chinese));
        Assert.Equal((30m, 25m, "s1"), (finding.Expected, finding.Actual, finding.Place.Code));
        Assert.Equal(["parent.txt", "police.txt", "town.txt"], finding.Operands.Select(o => o.Document));
        Assert.Equal(["police.txt", "town.txt"], finding.Related.Select(r => r.Document));
    }

    [Fact]
    public void Two_counts_in_each_others_place_are_told() => Assert.StartsWith(
        "两数可能填反。",
        Assert.Single(Check([("县政府办公室", 20), ("公安局", 5), ("柳林镇", 30)]).Diagnostics).Suggestions.Single().ToString(Chinese),
        StringComparison.Ordinal);

    [Fact]
    public void Where_the_list_would_no_longer_add_up_either_side_may_be_wrong() => Assert.Equal(
        "如文字无误，单位报告改为：公安局 30 → 35。如单位报告无误，分项之和为 50，总数 55 也应更正。",
        Assert.Single(Check([("县政府办公室", 20), ("公安局", 35)]).Diagnostics, d => d.Id == "GIR4107").Suggestions.Single()
            .ToString(Chinese));

    [Theory]
    [InlineData("某某集团")]
    [InlineData("各乡镇")]
    [InlineData("县交通运输局")]
    public void A_name_that_is_no_members_is_information(string name)
    {
        AggregateResult result = Check([("县政府办公室", 20), ("公安局", 30), (name, 5)]);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("GIR4105", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
        Assert.Contains($"{name}不是所核对的单位", finding.GetMessage(Chinese), StringComparison.Ordinal);
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
    }

    [Fact]
    public void A_shortened_name_is_not_certain_and_not_compared()
    {
        AnnualReport forests = Part("临河县林业和草原局", 5);
        MemberList list = ListOf([("县政府办公室", 20), ("公安局", 30), ("县林草局", 5)]);
        AggregateResult result = ReportAggregate.Check(
            CollectedReport.Of(Part("临河县", 55)) with { MemberLists = [list] },
            [CollectedReport.Of(Own), CollectedReport.Of(Police), CollectedReport.Of(forests)]);
        Assert.Contains(result.Relations, r => r is { RuleId: "GIR4107", Reason: NotAssessableReason.IdentityUncertain });
        Assert.Contains("县林草局的名称不能确定是哪个单位", Assert.Single(result.Diagnostics).GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_not_listed_is_information()
    {
        AggregateResult result = Check([("县政府办公室", 25), ("公安局", 30)]);
        Assert.Equal(["GIR4107", "GIR4105"], result.Diagnostics.Ids());
        Assert.Contains("未列出柳林镇人民政府", result.Diagnostics[1].GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_listed_twice_is_not_compared() => Assert.Equal(
        2,
        Check([("县政府办公室", 20), ("公安局", 20), ("县公安局", 10), ("柳林镇", 5)]).Relations
            .Count(r => r is { RuleId: "GIR4107", Reason: NotAssessableReason.IdentityUncertain }));

    [Fact]
    public void A_listed_member_without_a_report_is_missing()
    {
        Roster roster = new([new("临河县人民政府办公室", RosterKind.Own), new("临河县公安局", RosterKind.Department),
            new("柳林镇人民政府", RosterKind.Township)]);
        MemberList list = ListOf([("县政府办公室", 20), ("公安局", 30), ("柳林镇", 5)]);
        AggregateResult result = ReportAggregate.Check(
            CollectedReport.Of(Part("临河县", 55)) with { MemberLists = [list] }, [CollectedReport.Of(Own), CollectedReport.Of(Police)],
            roster);
        Assert.Equal(["GIR4103"], result.Diagnostics.Ids());
        Assert.Single(result.Relations, r => r is { RuleId: "GIR4107", Reason: NotAssessableReason.MemberMissing });
    }

    // 收办 is what was handled or what was settled: the table of the whole tells, or else the reports of most members.
    [Fact]
    public void What_is_counted_is_told_by_the_table_or_by_most_members()
    {
        AnnualReport own = Own.With((CarriedOver.Code, 3m)), police = Police.With((CarriedOver.Code, 1m));
        MemberList list = ListOf([("县政府办公室", 23), ("公安局", 31), ("柳林镇", 5)]) with { Readings = [[New, CarriedOver], [New]] };
        foreach (decimal total in (decimal[])[4, 9])
        {
            AggregateResult result = Check(Part("临河县", 55).With((CarriedOver.Code, total)), list, own, police, Town);
            Assert.Equal(3, result.Relations.Count(r => r is { RuleId: "GIR4107", Verdict: RelationVerdict.Pass }));
        }

        AggregateResult open = Check(Part("临河县", 55).With((CarriedOver.Code, 9m)), list, Own, Police, Town);
        Assert.Equal(3, open.Relations.Count(r => r is { RuleId: "GIR4107", Reason: NotAssessableReason.ScopeUnclear }));
    }

    [Fact]
    public void Names_of_bodies_that_have_no_report_here_say_nothing() =>
        Assert.DoesNotContain(
            Check(Part("临河县", 55), ListOf([("网站", 20), ("窗口", 35)]), Own, Police, Town).Relations, r => r.RuleId == "GIR4107");

    private static AnnualReport Own { get; } = Part("临河县人民政府办公室", 20);

    private static AnnualReport Police { get; } = Part("临河县公安局", 30);

    private static AnnualReport Town { get; } = Part("柳林镇人民政府", 5);

    private static AnnualReport Part(string agency, decimal granted) =>
        Figures.Report(agency, 2024).Balanced(("t3.granted.naturalPerson", granted));

    private static AggregateResult Check((string Name, decimal Count)[] members) =>
        Check(Part("临河县", 55), ListOf(members), Own, Police, Town);

    private static AggregateResult Check(AnnualReport whole, MemberList list, AnnualReport own, AnnualReport police, AnnualReport town)
    {
        Roster roster = new([new("临河县人民政府办公室", RosterKind.Own), new("临河县公安局", RosterKind.Department),
            new("柳林镇人民政府", RosterKind.Township)]);
        return ReportAggregate.Check(
            CollectedReport.Of(whole, "parent.txt") with { MemberLists = [list] },
            [CollectedReport.Of(own, "own.txt"), CollectedReport.Of(police, "police.txt"), CollectedReport.Of(town, "town.txt")],
            roster);
    }

    private static MemberList ListOf((string Name, decimal Count)[] members)
    {
        decimal total = members.Sum(m => m.Count);
        Place place = Place.OfSection(1);
        return new MemberList(place, $"{total}件", total, [.. members.Select(m => new ListedMember(m.Name, m.Count))])
        {
            Readings = [[New]],
        };
    }

    private static MemberList ListOf(Counties.County county, int[] names, bool withCarriedOver)
    {
        CellDefinition[] cells = withCarriedOver ? [New, CarriedOver] : [New];
        MemberList list = ListOf([.. county.Parts.Select((p, i) => (NameOf(p, i, names[i]), cells.Sum(c => p.Cells[c] ?? 0)))]);
        return list with { Readings = withCarriedOver ? [[New, CarriedOver]] : [[New], [New, CarriedOver]] };
    }

    private static string NameOf(AnnualReport part, int number, int name) =>
        name < ShortNames[number].Length ? ShortNames[number][name] : part.Agency!;

    private static MemberList With(MemberList list, int member, decimal change) => list with
    {
        Members = [.. list.Members.Select((m, i) => i == member ? m with { Count = m.Count + change } : m)],
    };

    private static AggregateResult Check(Counties.County county, MemberList list, IEnumerable<AnnualReport>? parts = null) =>
        ReportAggregate.Check(
            CollectedReport.Of(county.Whole) with { MemberLists = [list] },
            (parts ?? county.Parts).Select(p => CollectedReport.Of(p)),
            county.Roster);
}
