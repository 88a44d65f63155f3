namespace GovInfoReport.Parsing;

/// <summary>A value of a field that a part of a document names, and how much that says.</summary>
/// <param name="Value">The value as written; of a year its four digits.</param>
/// <param name="Origin">The part of the document.</param>
/// <param name="Weight">How much it weighs against others.</param>
internal readonly record struct FieldEvidence(string Value, FieldOrigin Origin, int Weight);
