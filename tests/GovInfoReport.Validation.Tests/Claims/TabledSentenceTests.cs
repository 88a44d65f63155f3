using System.Globalization;
using Xunit.Abstractions;

namespace GovInfoReport.Validation.Tests;

/// <summary>What is said of sentences with the tables behind them (tabled-sentences.tsv): no contradiction is false.</summary>
public sealed class TabledSentenceTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95, LeastPrecision = 0.97;

    [Fact]
    public void Nothing_contradicts_that_agrees_and_all_that_was_made_false_does()
    {
        int found = 0, missed = 0, others = 0;
        List<string> wrong = [];
        AnnualReport report = new();
        foreach (string line in Repository.Read("tests/GovInfoReport.Validation.Tests/Claims/tabled-sentences.tsv").Split('\n'))
        {
            if (line.StartsWith("#T ", StringComparison.Ordinal)) report = ReportOf(line[3..]);
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            NarrativeSection overview = new("一、总体情况", "（二）依申请公开\n" + columns[0]);
            List<ReportClaim> claims = [.. ClaimExtractor.Extract(report with { Overview = overview })];
            foreach (string text in columns[1].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] sides = text.TrimEnd('!').Split('=');
                string[] measures = sides[0].Replace("?", "", StringComparison.Ordinal).Split('/');
                decimal value = decimal.Parse(sides[1], CultureInfo.InvariantCulture);
                ReportClaim? claim = claims.Find(c => c.Value == value && measures.Contains(c.Measure));
                if (claim is null)
                {
                    if (sides[0].Contains('?', StringComparison.Ordinal)) continue;
                    missed++;
                    output.WriteLine($"missed {text}: {columns[0]}");
                    continue;
                }

                found++;
                claims.Remove(claim);
                if ((claim.Verdict == ClaimVerdict.Contradicts) != text.EndsWith('!')) wrong.Add(claim.ToString());
            }

            others += claims.Count;
            foreach (ReportClaim claim in claims) output.WriteLine($"not there: {claim}");
            wrong.AddRange(claims.Where(c => c.Verdict == ClaimVerdict.Contradicts).Select(c => c.ToString()));
        }

        double recall = (double)found / (found + missed), precision = (double)found / (found + others);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {recall:0.000}, precision {precision:0.000}"));
        Assert.Empty(wrong);
        Assert.InRange(recall, LeastRecall, 1);
        Assert.InRange(precision, LeastPrecision, 1);
    }

    private static AnnualReport ReportOf(string line)
    {
        AnnualReport report = new() { Agency = "柳川县人民政府", Year = 2024 };
        foreach (string[] sides in line.Split(' ').Select(part => part.Split('=')))
        {
            report = sides[0] switch
            {
                "agency" => report with { Agency = sides[1] },
                "zero" => report.With([.. ReportFormat.Current.Cells.Where(c => c.Code.StartsWith(sides[1], StringComparison.Ordinal))
                    .Select(c => (c.Code, (decimal?)(report.Cells[c] ?? 0)))]),
                _ => report.With((sides[0], decimal.Parse(sides[1], CultureInfo.InvariantCulture))),
            };
        }

        return report;
    }
}
