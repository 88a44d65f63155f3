namespace GovInfoReport.Parsing;

/// <summary>A row as it is kept beside the cells of the format, and where its label stands.</summary>
internal sealed record KeptRow(AdditionalRow Row, int Source, int Length);
