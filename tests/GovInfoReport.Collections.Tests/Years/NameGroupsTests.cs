using CsCheck;

namespace GovInfoReport.Collections.Tests;

public class NameGroupsTests
{
    private static readonly Gen<string[]> Names = Gen.Select(
        Of("", "江苏省", "淮安市", "江苏省淮安市", "宿迁市"),
        Of("", "洪泽区", "洪译区", "沭阳县", "沐阳县", "鼓楼区", "清江浦区"),
        Of("", "城关镇", "城东镇", "柳林街道"),
        Of("", "教育局", "林草局", "林业和草原局", "人民政府办公室"),
        (city, county, town, body) => city + county + town + body).Where(n => n.Length > 0).Array[1, 12];

    [Fact]
    public void Groups_and_names_that_look_alike_are_those_of_all_pairs() => Names.Sample(
        names =>
        {
            string[] folded = [.. names.Select(AgencyNames.Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            NameGroups groups = new(folded);
            HashSet<(string, string)> similar = [.. groups.FindSimilar((_, _) => true)];
            foreach ((string left, string right) in Pairs(folded))
            {
                AgencyMatch match = AgencyNames.Match(left, right);
                bool isOne = groups.LeaderOf(left) == groups.LeaderOf(right);
                if (match == AgencyMatch.Same) Assert.True(isOne, $"{left} {right}");
                bool isAlike = match == AgencyMatch.Similar && !isOne && DifferInOne(left, right);
                Assert.True(isAlike == similar.Contains((left, right)), $"{left} {right}");
            }
        },
        iter: 2_000);

    [Fact]
    public void Names_of_one_group_are_joined_by_names_of_one_agency()
    {
        NameGroups groups = new(["江苏省淮安市洪泽区", "洪泽区", "淮安市洪泽区", "宿迁市", "江苏省宿迁市"]);
        Assert.Equal(groups.LeaderOf("洪泽区"), groups.LeaderOf("江苏省淮安市洪泽区"));
        Assert.Equal(groups.LeaderOf("洪泽区"), groups.LeaderOf("淮安市洪泽区"));
        Assert.Equal(groups.LeaderOf("宿迁市"), groups.LeaderOf("江苏省宿迁市"));
        Assert.NotEqual(groups.LeaderOf("洪泽区"), groups.LeaderOf("宿迁市"));
    }

    private static Gen<string> Of(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]);

    private static IEnumerable<(string Left, string Right)> Pairs(string[] names) =>
        names.SelectMany((left, i) => names.Skip(i + 1).Select(right => (left, right)));

    private static bool DifferInOne(string left, string right) =>
        left.Length == right.Length && left.Zip(right).Count(c => c.First != c.Second) == 1;
}
