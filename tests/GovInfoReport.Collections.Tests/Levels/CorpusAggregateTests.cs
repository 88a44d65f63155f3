using GovInfoReport.Parsing;

namespace GovInfoReport.Collections.Tests.Levels;

/// <summary>The counties of the folder that GOVINFOREPORT_CORPUS names.</summary>
public class CorpusAggregateTests
{
    [Theory]
    [InlineData("a1-complete", true, RelationVerdict.Pass, "")]
    [InlineData("a1-complete", false, RelationVerdict.NotAssessable, "")]
    [InlineData("a3-negative-residual", true, RelationVerdict.Fail, "GIR4101")]
    [InlineData("a3-negative-residual", false, RelationVerdict.Fail, "GIR4101")]
    [InlineData("a4-missing-child", true, RelationVerdict.NotAssessable, "GIR4103")]
    [InlineData("a4-missing-child", false, RelationVerdict.NotAssessable, "GIR4105")]
    public void A_county_of_the_corpus_has_its_verdict(string name, bool withRoster, RelationVerdict verdict, string ids)
    {
        if (Environment.GetEnvironmentVariable("GOVINFOREPORT_CORPUS") is not { Length: > 0 } corpus) return;
        string folder = Path.Combine(corpus, "aggregate", name);
        CollectedReport[] reports =
        [
            .. Directory.GetFiles(folder, "*.txt").Where(f => Path.GetFileName(f) != "expected.txt")
                .Select(f => CollectedReport.Of(ReportParser.ParseFile(f), f)),
        ];
        Roster? roster = withRoster ? Roster.Parse(File.ReadAllText(Path.Combine(corpus, "aggregate", "roster.csv"))) : null;
        AggregateResult result = ReportAggregate.Check(reports.Single(r => Path.GetFileName(r.Source) == "parent.txt"), reports, roster);
        Assert.Equal((verdict, ids), (result.Verdict, string.Join(' ', result.Diagnostics.Ids())));
    }
}
