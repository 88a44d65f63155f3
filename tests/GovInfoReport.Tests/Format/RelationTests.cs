namespace GovInfoReport.Tests;

public class RelationTests
{
    private static readonly string[] Applicants =
        ["naturalPerson", "enterprise", "researchInstitution", "publicInterestOrganization", "legalServiceOrganization",
            "otherOrganization", "total"];

    [Fact]
    public void There_are_42_relations()
    {
        Assert.Equal(42, ReportFormat.Current.Relations.Length);
        Assert.Equal(7, Of(RelationKind.Balance).Length);
        Assert.Equal(7, Of(RelationKind.Outcomes).Length);
        Assert.Equal(25, Of(RelationKind.Applicants).Length);
        Assert.Equal(3, Of(RelationKind.Cases).Length);
    }

    [Fact]
    public void Balances_set_new_and_carried_over_against_dealt_with_and_carried_forward() =>
    Assert.All(Of(RelationKind.Balance), (relation, i) =>
    {
        Assert.Equal([$"t3.newRequests.{Applicants[i]}", $"t3.carriedOver.{Applicants[i]}"], relation.Addends.Select(c => c.Code));
        Assert.Equal([$"t3.outcomesTotal.{Applicants[i]}", $"t3.carriedForward.{Applicants[i]}"], relation.Totals.Select(c => c.Code));
        Assert.Equal($"t3.carriedForward.{Applicants[i]}", relation.Place.Code);
    });

    [Fact]
    public void Outcomes_are_the_sum_of_rows_3_to_23() => Assert.All(Of(RelationKind.Outcomes), (relation, i) =>
    {
        Assert.Equal(Enumerable.Range(3, 21), relation.Addends.Select(c => c.Row.Index + 1));
        Assert.All(relation.Addends, c => Assert.Equal(Applicants[i], c.Column.Code));
        Assert.Equal($"t3.outcomesTotal.{Applicants[i]}", Assert.Single(relation.Totals).Code);
    });

    [Fact]
    public void The_total_of_a_row_is_the_sum_of_its_six_applicants() => Assert.All(Of(RelationKind.Applicants), (relation, i) =>
    {
        RowDefinition row = ReportFormat.Current.GetTable(3).Rows[i];
        Assert.Equal(Applicants[..^1].Select(a => $"{row.Code}.{a}"), relation.Addends.Select(c => c.Code));
        Assert.Equal(row.Code + ".total", Assert.Single(relation.Totals).Code);
    });

    [Fact]
    public void The_total_of_a_group_of_cases_is_the_sum_of_its_four_outcomes() => Assert.All(Of(RelationKind.Cases), (relation, i) =>
    {
        RowDefinition row = ReportFormat.Current.GetTable(4).Rows[i];
        Assert.Equal([$"{row.Code}.upheld", $"{row.Code}.corrected", $"{row.Code}.other", $"{row.Code}.pending"],
            relation.Addends.Select(c => c.Code));
        Assert.Equal(row.Code + ".total", Assert.Single(relation.Totals).Code);
    });

    private static Relation[] Of(RelationKind kind) => [.. ReportFormat.Current.Relations.Where(r => r.Kind == kind)];
}
