using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>What a parser read: the report, and what is missing from it or doubtful.</summary>
/// <param name="Report">The report; whatever could not be read is <see langword="null"/> in it.</param>
/// <param name="Diagnostics">What went wrong, in the order of the document.</param>
[JsonConverter(typeof(ParseResultJsonConverter))]
public sealed record ParseResult(AnnualReport Report, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Whether anything weighs as an error: a figure of the document is missing from the report, or the input could not be read.
    /// </summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// Whether the document is an annual report, whole or in part. Where it is not (<c>GIR1019</c>: no title, no box of metadata, no
    /// contact, no section and no label of a table; <c>GIR0026</c>: the name of a file in the place of its text), the report is empty and
    /// says nothing of the document.
    /// </summary>
    public bool IsReport => !Diagnostics.Any(d => d.Id is "GIR1019" or "GIR0026");
}
