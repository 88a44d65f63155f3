using System.Globalization;
using Xunit.Abstractions;

namespace GovInfoReport.Validation.Tests;

/// <summary>What is claimed by sentences of many wordings (sentences.tsv): nearly all is found, and nearly nothing else.</summary>
public sealed class SentenceTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95, LeastPrecision = 0.97;

    [Fact]
    public void Nearly_all_claims_of_the_sentences_are_found_and_nearly_no_other()
    {
        int found = 0, missed = 0, others = 0;
        foreach (string line in Repository.Read("tests/GovInfoReport.Validation.Tests/Claims/sentences.tsv").Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            List<ReportClaim> claims = [.. ClaimExtractor.Extract(ReportOf(columns[0]))];
            foreach (Expected expected in columns[1].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Expected.Parse))
            {
                if (claims.FindIndex(expected.Fits) is >= 0 and int at)
                {
                    claims.RemoveAt(at);
                    found++;
                }
                else if (!expected.IsOptional)
                {
                    missed++;
                    output.WriteLine($"missed {string.Join('/', expected.Measures)}: {columns[0]}");
                }
            }

            others += claims.Count;
            foreach (ReportClaim claim in claims) output.WriteLine($"not there: {claim.Measure} {claim.Value}: {columns[0]}");
        }

        double recall = (double)found / (found + missed), precision = (double)found / (found + others);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {recall:0.000}, precision {precision:0.000}"));
        Assert.InRange(recall, LeastRecall, 1);
        Assert.InRange(precision, LeastPrecision, 1);
    }

    private static AnnualReport ReportOf(string sentence) => new()
    {
        Agency = "某某单位",
        Year = 2024,
        Overview = new NarrativeSection("一、总体情况", sentence),
    };

    private sealed record Expected(string[] Measures, decimal[] Values, bool IsOptional)
    {
        public static Expected Parse(string text)
        {
            string[] sides = text.Split('=');
            decimal[] values = [.. sides[1].Split('/').Select(v => decimal.Parse(v, CultureInfo.InvariantCulture))];
            return new([.. sides[0].Split('/').Select(m => m.TrimEnd('?'))], values, sides[0].Contains('?', StringComparison.Ordinal));
        }

        // What may be missing has one of the measures, or the value under a measure of its own: 20件 of 其他.
        public bool Fits(ReportClaim claim)
        {
            bool isMeasure = Array.IndexOf(Measures, claim.Measure) >= 0;
            bool isValue = claim.Value is { } value && Array.IndexOf(Values, value) >= 0;
            return IsOptional ? isMeasure || isValue : isMeasure && isValue;
        }
    }
}
