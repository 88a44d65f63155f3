using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Validation;

/// <summary>What follows from a set of options alone, worked out once: which rules run, and the result of a rule that passes.</summary>
internal sealed class ValidationPlan
{
    private static readonly ConditionalWeakTable<ReportValidatorOptions, ValidationPlan> Plans = [];

    private static readonly LocalizedText NotAReport = ValidationTexts.Reason("notAReport");

    private readonly ImmutableArray<RuleRun> _passed;

    private ValidationPlan(ReportValidatorOptions options)
    {
        Options = options;
        RuleSet[] used = options.FindUsedSets();
        _passed = [.. options.Rules
            .Select(rule => new RuleRun(rule.Descriptor, options.Runs(rule.Descriptor.Id, used) ? RuleState.Passed : RuleState.Off))];
    }

    private ReportValidatorOptions Options { get; }

    internal static ValidationPlan For(ReportValidatorOptions options) => Plans.GetValue(options, o => new ValidationPlan(o));

    internal ValidationResult Run(AnnualReport report, ImmutableArray<Place> doubts)
    {
        RuleContext context = new(report, Options.Profile, doubts, Options.Previous);
        FindingSink sink = new(Options);
        RuleRun[] runs = new RuleRun[_passed.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            runs[i] = _passed[i].State == RuleState.Off ? _passed[i] : Run(Options.Rules[i], _passed[i], context);
            if (runs[i].FindingCount > 0) sink.Take(context.Findings);
            if (runs[i].Exception is { } exception) sink.TakeFailure(runs[i].Descriptor, exception);
        }

        ImmutableArray<Suppression> expired = sink.Expired;
        foreach (Suppression suppression in expired) sink.TakeExpired(suppression);
        return new ValidationResult
        {
            Verdict = sink.HasErrors ? Verdict.Invalid : Array.Exists(runs, IsIncomplete) ? Verdict.Incomplete : Verdict.Valid,
            Diagnostics = sink.Diagnostics,
            Suppressed = sink.Suppressed,
            ExpiredSuppressions = expired,
            Suspects = context.FoundSuspects,
            Rules = ImmutableCollectionsMarshal.AsImmutableArray(runs),
        };
    }

    /// <summary>What the checks say of a document that is no report: nothing, and that is no pass.</summary>
    internal ValidationResult RunNone() => new()
    {
        Verdict = Verdict.Incomplete,
        Rules = [.. _passed.Select(run => run.State == RuleState.Off ? run
            : new RuleRun(run.Descriptor, RuleState.NotApplicable) { Reason = NotAReport })],
    };

    private static RuleRun Run(IReportRule rule, RuleRun passed, RuleContext context)
    {
        context.Begin();
        try
        {
            rule.Check(context);
            return context.End(passed);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // Not silent: a finding says so, the run carries the exception, and the verdict is incomplete.
            return context.Crash(passed.Descriptor, exception);
        }
    }

    private static bool IsIncomplete(RuleRun run) => run.State == RuleState.Crashed || run.NotAssessed.Length > 0;
}
