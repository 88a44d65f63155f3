using System.Text;
using System.Text.Json;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>Reads a report from JSON, and checks it.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private const uint Reports = 8;

    public override string Name => "json";

    public override IReadOnlyList<byte[]> Tokens => field ??= Fuzz.Tokens.Json();

    public override void Run(byte[] input, bool writes)
    {
        AnnualReport report;
        try
        {
            report = ReportSerializer.FromJson(input);
        }
        catch (JsonException)
        {
            return;
        }

        ReportChecks.Check(report, writes);
        AnnualReport same = ReportSerializer.FromJson(Encoding.UTF8.GetString(input));
        if (!same.Equals(report)) throw new CheckFailedException("The JSON as bytes and as characters are different reports");
    }

    protected override IEnumerable<byte[]> MakeSeeds()
    {
        for (uint i = 0; i < Reports; i++) yield return ReportSerializer.ToJsonUtf8(RichReports.All.Sample(i));
    }
}
