using CsCheck;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;

namespace GovInfoReport.DataSets.Tests;

/// <summary>Reports to write.</summary>
internal static class Entries
{
    public static Gen<DataSetEntry[]> Random { get; } = ReportGenerator.AnyEditionWithBlanks.Array[1, 5]
        .Select(reports => reports.Select((r, i) => Of(r, $"r{i}.html")).ToArray());

    public static DataSetEntry Of(AnnualReport report, string file, params EquatableArray<Diagnostic> findings)
    {
        ParseResult parsed = new(report, findings);
        return new DataSetEntry(file, parsed, ReportValidator.Validate(parsed));
    }
}
