using GovInfoReport.Collections;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>What the file of rules that a call names makes of findings between reports.</summary>
internal sealed class BetweenRules
{
    private readonly ReportValidatorOptions? _options;
    private readonly List<SuppressedDiagnostic> _suppressed = [];

    private BetweenRules(ReportValidatorOptions? options, bool isRight) => (_options, IsRight) = (options, isRight);

    /// <summary>Whether the call names no file, or one without a mistake.</summary>
    public bool IsRight { get; }

    /// <summary>What the file accepts of the findings that were given so far.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed => _suppressed;

    /// <summary>Reads the file; what is wrong with it is said, and the rest of it holds.</summary>
    public static BetweenRules Of(CommandCall call, Terminal terminal)
    {
        if (call[OptionNames.Rules] is not { } path) return new BetweenRules(null, isRight: true);
        RulesFiles rules = new(path);
        ReportValidatorOptions options = rules.For(new InputFile(path, path));
        return new BetweenRules(options, rules.Tell(terminal));
    }

    public SeriesResult Over(SeriesResult series) => _options is null ? series : series with { Diagnostics = Over(series.Diagnostics) };

    public AggregateResult Over(AggregateResult aggregate) =>
        _options is null ? aggregate : aggregate with { Diagnostics = Over(aggregate.Diagnostics) };

    public IReadOnlyList<Diagnostic> Over(IReadOnlyList<Diagnostic> findings)
    {
        if (_options is null) return findings;
        ReportFindings left = ReportFindings.Of(findings, _options);
        _suppressed.AddRange(left.Suppressed);
        return left.Findings;
    }
}
