using CsCheck;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;

namespace GovInfoReport.Accuracy;

/// <summary>Puts known errors into reports whose sums hold, and known contradictions into their prose, and counts what the checks say.</summary>
internal sealed class RuleSampler
{
    /// <summary>The name of what is counted over all rules of claims.</summary>
    public const string Claims = "GIR50xx";

    private const string Before = "（一）主动公开\n按要求公开。\n（二）依申请公开\n";
    private const string Behind = "\n（三）政府信息管理\n严格审查。\n（四）平台建设\n维护网站。\n（五）监督保障\n开展培训。";
    private const int GeneratorSeedStep = 7;

    // A blank cell is what these say, and blanks are drawn.
    private static readonly string[] OfBlanks = ["GIR3024", "GIR3025"];
    private static readonly AnnualReport LastYear = SampleReports.Good;
    private static readonly ReportValidatorOptions Options = ReportValidatorOptions.Default with { Previous = LastYear };

    private readonly SortedDictionary<string, RuleCounts> _rules = new(StringComparer.Ordinal);

    /// <summary>The rules in the order of their ids.</summary>
    public IEnumerable<(string Rule, RuleCounts Counts)> Rules => _rules.Select(r => (r.Key, r.Value));

    /// <summary>How many reports without an error were checked, and what was found in them though nothing is wrong.</summary>
    public (int Reports, int Findings) Consistent { get; private set; }

    /// <summary>How many errors were put into the tables.</summary>
    public int Errors { get; private set; }

    public void Run(int seed, int count)
    {
        for (int i = 0; i < count; i++) Check(seed + i);
    }

    private void Check(int seed)
    {
        Random random = new(seed);
        ReportGeneratorOptions figures = ReportGeneratorOptions.Default with { LargeFigures = false, BlankPercent = seed % 2 * 50 };
        AnnualReport report = WithFigures(ReportGenerator.Cells(figures).Sample((uint)(seed * GeneratorSeedStep)), random);
        WrittenClaims prose = new ClaimGrammar(report, random, LastYear).Write();
        Diagnostic[] findings = [.. ReportValidator.Validate(WithProse(report, prose.Text), Options).Diagnostics
            .Where(d => !OfBlanks.Contains(d.Id))];
        Consistent = (Consistent.Reports + 1, Consistent.Findings + findings.Length);
        Add(Claims, new(0, 0, findings.Count(d => d.Descriptor.Category == DiagnosticCategory.Prose)));
        if (prose.Spoil(random) is { } spoilt) CheckClaim(WithProse(report, spoilt.Text), spoilt.Quoted);
        ErrorInjector injector = new(random);
        foreach (ErrorKind kind in Enum.GetValues<ErrorKind>())
        {
            if (injector.Inject(kind, report) is { } error) CheckTables(error);
        }
    }

    // A finding counts where it names the figure that is false.
    private void CheckClaim(AnnualReport report, string quoted)
    {
        Diagnostic[] found = [.. ReportValidator.Validate(report, Options).Diagnostics.Where(d => d.Descriptor.Category == DiagnosticCategory.Prose)];
        int there = found.Count(d => d.Arguments.OfType<string>().Any(a => a.Contains(quoted, StringComparison.Ordinal)));
        Add(Claims, new(there > 0 ? 1 : 0, there > 0 ? 0 : 1, 0));
    }

    private void CheckTables(InjectedError error)
    {
        Errors++;
        HashSet<(string Id, string Place)> expected = ExpectedFindings.Of(error);
        HashSet<(string Id, string Place)> actual = [.. ReportValidator.Validate(error.Report).Diagnostics
            .Where(d => ExpectedFindings.Measured.Contains(d.Id)).Select(d => (d.Id, d.Place.Code))];
        foreach ((string id, string place) in expected) Add(id, actual.Contains((id, place)) ? new(1, 0, 0) : new(0, 1, 0));
        foreach ((string id, _) in actual.Where(a => !expected.Contains(a))) Add(id, new(0, 0, 1));
    }

    private void Add(string rule, RuleCounts counts) => _rules[rule] = _rules.GetValueOrDefault(rule, new(0, 0, 0)) + counts;

    // Figures of tables 3 and 4 are random and add up; those of table 2 go together.
    private static AnnualReport WithFigures(ReportCells cells, Random random)
    {
        int issued = random.Next(12), repealed = random.Next(issued + 1);
        return SampleReports.Good
            .With([.. ReportFormat.Current.Cells.Where(c => c.Table.Number > 2).Select(c => (c.Code, cells[c]))])
            .With(("t2.normativeDocuments.issued", issued), ("t2.normativeDocuments.repealed", repealed),
                ("t2.normativeDocuments.inForce", issued - repealed + random.Next(1, 60)), ("t2.licensing.decisions", random.Next(900)));
    }

    private static AnnualReport WithProse(AnnualReport report, string prose) =>
        report with { Overview = report.Overview! with { Text = Before + prose + Behind } };
}
