using System.Globalization;
using System.Text;

namespace GovInfoReport.Testing;

/// <summary>A report is not as a test expects it to be.</summary>
/// <remarks>
/// The message is in the language of <see cref="CultureInfo.CurrentUICulture"/>: Chinese for <c>zh</c>, else English. Where a rule threw,
/// what it threw is the inner exception.
/// </remarks>
public sealed class ReportAssertionException : Exception
{
    /// <summary>Makes one without findings.</summary>
    public ReportAssertionException()
    {
    }

    /// <summary>Makes one without findings.</summary>
    /// <param name="message">What does not hold.</param>
    public ReportAssertionException(string message) : base(message)
    {
    }

    /// <summary>Makes one without findings.</summary>
    /// <param name="message">What does not hold.</param>
    /// <param name="innerException">Its cause.</param>
    public ReportAssertionException(string message, Exception innerException) : base(message, innerException)
    {
    }

    internal ReportAssertionException(LocalizedText message, EquatableArray<Diagnostic> findings, IReadOnlyList<RuleRun> open)
        : base(MessageOf(message, findings, open), open.FirstOrDefault(r => r.Exception is not null)?.Exception) => Findings = findings;

    /// <summary>The findings that the message lists.</summary>
    public EquatableArray<Diagnostic> Findings { get; } = [];

    private static string MessageOf(LocalizedText message, EquatableArray<Diagnostic> findings, IReadOnlyList<RuleRun> open)
    {
        StringBuilder text = new(message.ToString(null));
        if (findings.Count + open.Count == 0) text.Append(' ').Append(AssertionTexts.Nothing.ToString(null));
        foreach (Diagnostic finding in findings.OrderByDescending(f => f.Severity))
        {
            text.Append("\n  ").Append(finding);
            foreach (LocalizedText suggestion in finding.Suggestions)
                text.Append("\n    ").Append(AssertionTexts.Try.ToString(null)).Append(": ").Append(suggestion.ToString(null));
        }

        foreach (RuleRun rule in open)
        {
            string why = rule.State == RuleState.Crashed
                ? $"{AssertionTexts.Crashed.ToString(null)}: {rule.Exception?.Message}"
                : $"{AssertionTexts.NotAssessed.ToString(null)}: {ReasonsOf(rule)}";
            text.Append("\n  ").Append(rule.Descriptor.Id).Append(' ').Append(why);
        }

        return text.ToString();
    }

    private static string ReasonsOf(RuleRun rule) =>
        string.Join("; ", rule.NotAssessed.Select(p => $"{p.Reason.ToString(null)} [{p.Place.Code}]").Distinct(StringComparer.Ordinal));
}
