namespace GovInfoReport.Validation;

/// <summary>GIR5009: the prose names the outcomes of requests as the format does, and each reason under its own outcome.</summary>
internal sealed class OutcomeNameRule : IReportRule
{
    private static readonly LocalizedText NoClaims = ValidationTexts.Reason("noClaims");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR5009", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        ReportClaim[] outcomes = [.. context.Claims.Where(c => c.Value is not null && OutcomeNames.IsOutcome(c.Measure))];
        HashSet<string> seen = [];
        foreach ((Place place, string text) in outcomes.Length == 0 ? [] : context.Texts)
        {
            ReportClaim[] here = [.. outcomes.Where(c => c.SentenceSpan.Place == place)];
            if (here.Length == 0) continue;
            foreach ((string said, LocalizedText right) in OutcomeNames.FindWrong(ClaimProse.Of(place, text), here))
            {
                if (seen.Add(said)) context.Add(new Diagnostic(Descriptor, Location.At(place), said, right));
            }
        }

        if (outcomes.Length == 0) context.NotApplicable(NoClaims);
    }
}
