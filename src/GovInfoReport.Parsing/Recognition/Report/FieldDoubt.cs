namespace GovInfoReport.Parsing;

/// <summary>A field that a document names and whose value cannot be taken whole, or is not the only one.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">What stands there; the others beside the one taken.</param>
/// <param name="Taken">The value taken of several; <see langword="null"/> where none was.</param>
internal readonly record struct FieldDoubt(ReportField Field, string Text, string? Taken = null)
{
    /// <summary>Says it.</summary>
    public void Report(DiagnosticSink diagnostics)
    {
        Place place = Place.Of(Field);
        if (Taken is null) diagnostics.Report(RecognitionDiagnostics.FieldUnclear, place, FieldNames.Of(Field), Text);
        else diagnostics.Report(RecognitionDiagnostics.FieldStatedTwice, place, FieldNames.Of(Field), Taken, Text);
    }
}
