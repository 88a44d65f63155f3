using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The report that rules check, and where their findings go.</summary>
/// <remarks>Belongs to one run and one thread.</remarks>
public sealed class RuleContext
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<NotAssessedPart> _notAssessed = [];
    private ReportSums? _sums;
    private LocalizedText? _reason;
    private bool _applicable = true;

    internal RuleContext(AnnualReport report, ValidationProfile profile, ImmutableArray<Place> doubts, AnnualReport? previous = null)
    {
        Previous = previous;
        Doubts = doubts;
        Report = report;
        Profile = profile;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>
    /// The parts of the report that its reading left in doubt, beside those in <see cref="AnnualReport.Unsettled"/>: what is blank in
    /// them may not be blank in the document. Empty where the reading is not known.
    /// </summary>
    public ImmutableArray<Place> Doubts { get; }

    /// <summary>What the duties of the report depend on.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>The authority's report for the year before; <see langword="null"/> where the options do not give it.</summary>
    public AnnualReport? Previous { get; }

    internal IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The sums of the report, worked out when the first rule asks for them.</summary>
    internal ReportSums Sums => _sums ??= ReportSums.Of(Report, Doubts);

    /// <summary>The changes that would mend broken sums, where a rule asked for them.</summary>
    internal ImmutableArray<SuspectSet> FoundSuspects => _sums?.FoundSuspects?.Sets ?? [];

    /// <summary>The prose of the report, with the part of the report that each text is.</summary>
    internal (Place Place, string Text)[] Texts => field ??= Sections.Texts(Report);

    /// <summary>What the prose claims, found when the first rule asks for it.</summary>
    internal ImmutableArray<ReportClaim> Claims => field.IsDefault ? field = ClaimExtractor.Extract(Report, Previous) : field;

    /// <summary>Takes a finding.</summary>
    /// <param name="finding">The finding; the options may change its severity or suppress it.</param>
    public void Add(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding);
    }

    /// <summary>Says that a part of the report could not be assessed; the verdict is then no better than incomplete.</summary>
    /// <param name="place">The part.</param>
    /// <param name="reason">Why.</param>
    public void NotAssessed(Place place, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        _notAssessed.Add(new(place, reason));
    }

    /// <summary>Says that the report has nothing that the rule is about.</summary>
    /// <param name="reason">Why; <see langword="null"/> to give none.</param>
    public void NotApplicable(LocalizedText? reason = null)
    {
        _applicable = false;
        _reason = reason;
    }

    /// <summary>Makes ready for the next rule.</summary>
    internal void Begin()
    {
        _findings.Clear();
        _notAssessed.Clear();
        _applicable = true;
        _reason = null;
    }

    /// <summary>What became of the rule that ran since <see cref="Begin"/>.</summary>
    internal RuleRun End(RuleRun passed)
    {
        if (_findings.Count == 0 && _notAssessed.Count == 0 && _applicable) return passed;
        RuleState state = _findings.Count > 0 ? RuleState.Failed : _notAssessed.Count > 0 ? RuleState.NotAssessed : RuleState.NotApplicable;
        ImmutableArray<NotAssessedPart> notAssessed = _notAssessed.Count == 0 ? [] : [.. _notAssessed];
        return new RuleRun(passed.Descriptor, state) { FindingCount = _findings.Count, NotAssessed = notAssessed, Reason = _reason };
    }

    /// <summary>What became of the rule that ran since <see cref="Begin"/> and threw.</summary>
    internal RuleRun Crash(DiagnosticDescriptor descriptor, Exception exception) =>
        new(descriptor, RuleState.Crashed) { FindingCount = _findings.Count, NotAssessed = [.. _notAssessed], Exception = exception };
}
