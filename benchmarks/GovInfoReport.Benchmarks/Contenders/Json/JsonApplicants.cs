namespace GovInfoReport.Benchmarks;

/// <summary>A row of table 3.</summary>
internal sealed record JsonApplicants(long? NaturalPerson, long? Enterprise, long? ResearchInstitution, long? PublicInterestOrganization, long? LegalServiceOrganization, long? OtherOrganization, long? Total);
