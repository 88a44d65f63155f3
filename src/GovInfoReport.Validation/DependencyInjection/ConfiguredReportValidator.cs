namespace GovInfoReport.Validation;

/// <summary>Checks reports with options that were set once.</summary>
internal sealed class ConfiguredReportValidator(ReportValidatorOptions options) : IReportValidator
{
    public ValidationResult Validate(AnnualReport report) => ReportValidator.Validate(report, options);

    public ValidationResult Validate(ParseResult parsed) => ReportValidator.Validate(parsed, options);
}
