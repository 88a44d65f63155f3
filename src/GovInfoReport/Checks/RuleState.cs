namespace GovInfoReport;

/// <summary>How the run of one rule over one report ended.</summary>
public enum RuleState
{
    /// <summary>The rule checked the report and found nothing.</summary>
    Passed,

    /// <summary>The rule found something; what it could not assess beside that stands in <see cref="RuleRun.NotAssessed"/>.</summary>
    Failed,

    /// <summary>The report has nothing that the rule is about.</summary>
    NotApplicable,

    /// <summary>The rule found nothing, but could not assess all that it is about: figures are missing or doubtful.</summary>
    NotAssessed,

    /// <summary>The rule threw an exception; nothing is known of what it checks.</summary>
    Crashed,

    /// <summary>The options turned the rule off.</summary>
    Off,
}
