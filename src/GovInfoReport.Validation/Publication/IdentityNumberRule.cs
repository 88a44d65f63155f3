namespace GovInfoReport.Validation;

/// <summary>GIR6003: no identity-card number of a person stands in the report.</summary>
internal sealed class IdentityNumberRule() : PersonalDataRule("GIR6003", PersonalNumbers.Kind.IdentityCard);
