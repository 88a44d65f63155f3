namespace GovInfoReport.Validation;

/// <summary>GIR6002: no mobile number stands in the report.</summary>
internal sealed class MobileNumberRule() : PersonalDataRule("GIR6002", PersonalNumbers.Kind.Mobile);
