using System.Globalization;
using System.Text;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;

namespace GovInfoReport.Fuzz;

/// <summary>Reads a file of rules, and checks a report by it.</summary>
internal sealed class RulesTarget : FuzzTarget
{
    private AnnualReport? _report;

    public override string Name => "rules";

    public override IReadOnlyList<byte[]> Tokens => field ??= Fuzz.Tokens.Rules();

    public override void Run(byte[] input, bool writes)
    {
        ReportValidatorOptions options;
        try
        {
            options = ReportValidatorOptions.FromJson(Encoding.UTF8.GetString(input));
        }
        catch (RulesFileException exception)
        {
            foreach (RulesFileError error in exception.Errors)
            {
                string chinese = error.Message.ToString(CultureInfo.GetCultureInfo("zh"));
                string english = error.Message.ToString(CultureInfo.InvariantCulture);
                if (string.IsNullOrWhiteSpace(chinese) || string.IsNullOrWhiteSpace(english))
                    throw new CheckFailedException($"An error of a file of rules says nothing: {error.Path}");
            }

            return;
        }

        _report ??= ReportGenerator.ArbitraryWithBlanks.Sample(1);
        ReportChecks.Check(_report, writes, options);
    }
}
