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
        AnnualReport = report;
        Profile = profile;
    }

    /// <summary>The report.</summary>
    public AnnualReport AnnualReport { get; }

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

    /// <summary>Every sum of the format, and what became of it in this report; worked out when the first rule asks for them.</summary>
    public ImmutableArray<CheckedSum> Sums => field.IsDefault ? field = Arithmetic.ToPublic() : field;

    /// <summary>The prose of the report: title, preamble and sections, each with the part that it is.</summary>
    public ImmutableArray<ReportText> Texts => field.IsDefault ? field = Sections.Texts(AnnualReport) : field;

    /// <summary>The sums as the rules of this package work with them.</summary>
    internal ReportSums Arithmetic => _sums ??= ReportSums.Of(AnnualReport, Doubts);

    /// <summary>The changes that would mend broken sums, where a rule asked for them.</summary>
    internal ImmutableArray<SuspectSet> FoundSuspects => _sums?.FoundSuspects?.Sets ?? [];

    /// <summary>What the prose claims, found when the first rule asks for it.</summary>
    internal ImmutableArray<ReportClaim> Claims => field.IsDefault ? field = ClaimExtractor.Extract(AnnualReport, Previous) : field;

    /// <summary>Reports a finding at a part of the report, and where that stands in the document that the report was read from.</summary>
    /// <param name="descriptor">What is wrong: the rule's own <see cref="IReportRule.Descriptor"/>.</param>
    /// <param name="place">The part; <see cref="Place.None"/> for the report as a whole.</param>
    /// <param name="arguments">What stands in the message for <c>{0}</c>, <c>{1}</c> …: figures, texts, cells, rows, tables.</param>
    public void Report(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        decimal? actual = place.Cell is null ? null : AnnualReport.Cells[place.Cell];
        Add(new Diagnostic(descriptor, Location.At(place), [.. arguments]) { Actual = actual });
    }

    /// <summary>Takes a finding with all that <see cref="Report"/> has no argument for: operands, suggestions, another severity.</summary>
    /// <remarks>Where it says no position, that of its place in the document is filled in, where the report's sources know it.</remarks>
    /// <param name="finding">The finding; the options may change its severity or suppress it.</param>
    public void Add(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Location location = finding.Location;
        if (location is { Position.IsNone: true, Document: null })
        {
            SourcePosition position = Sections.PositionOf(AnnualReport, location.Place);
            if (!position.IsNone) finding = finding with { Location = location with { Position = position } };
        }

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
