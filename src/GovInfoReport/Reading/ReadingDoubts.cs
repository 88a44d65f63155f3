using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The parts of a report of which its reading says that figures may be missing.</summary>
internal static class ReadingDoubts
{
    internal static ImmutableArray<Place> Of(EquatableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<Place>.Builder places = ImmutableArray.CreateBuilder<Place>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (IsDoubt(diagnostic) && !places.Contains(diagnostic.Place)) places.Add(diagnostic.Place);
        }

        return places.ToImmutable();
    }

    // By the meaning of severities, an error of the reading says that a figure of the document is missing from the report. A table that
    // is missing or ends early, and a row that was not found, are warnings there, as the document may be so; what they hold is unknown.
    internal static bool IsDoubt(Diagnostic diagnostic) =>
        diagnostic.Descriptor.Category is DiagnosticCategory.Reading or DiagnosticCategory.Recognition
        && (diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "GIR1003" or "GIR1004" or "GIR1015");
}
