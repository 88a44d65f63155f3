using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Chooses the value of a field: what most of the document agrees on; what contradicts it is said.</summary>
/// <param name="Taken">The value that was taken.</param>
/// <param name="Other">One that contradicts it; <see langword="null"/> where none does.</param>
internal readonly record struct FieldChoice(FieldEvidence Taken, FieldEvidence? Other)
{
    /// <summary>The value as a number; 0 where it is none.</summary>
    public int Number => int.TryParse(Taken.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>Chooses among what a document names.</summary>
    /// <param name="evidence">The values, the one that counts among equals first.</param>
    /// <param name="areOne">Whether two values may name the same.</param>
    /// <param name="contradicts">Whether a value that is another says so against the one taken, or only stands beside it.</param>
    /// <returns>The choice; <see langword="null"/> where nothing is named.</returns>
    public static FieldChoice? Choose(
        List<FieldEvidence> evidence, Func<string, string, bool> areOne, Func<FieldEvidence, bool> contradicts)
    {
        if (evidence.Count == 0) return null;
        FieldEvidence taken = evidence[0];
        int most = 0;
        foreach (FieldEvidence candidate in evidence)
        {
            int weight = 0;
            foreach (FieldEvidence other in evidence) weight += areOne(candidate.Value, other.Value) ? other.Weight : 0;
            if (weight > most) (taken, most) = (candidate, weight);
        }

        FieldEvidence? contradicting = null;
        foreach (FieldEvidence other in evidence)
        {
            if (!areOne(taken.Value, other.Value) && contradicts(other) && !(other.Weight <= contradicting?.Weight))
                contradicting = other;
        }

        return new FieldChoice(taken, contradicting);
    }

    /// <summary>Says what contradicts the value, and that it stands in no title.</summary>
    public void Report(DiagnosticSink diagnostics, ReportField field)
    {
        Place place = Place.Of(field);
        LocalizedText name = FieldNames.Of(field);
        if (Other is { } other)
        {
            diagnostics.Report(RecognitionDiagnostics.FieldContradicted, place, name, Taken.Value, other.Value,
                FieldNames.Of(Taken.Origin), FieldNames.Of(other.Origin));
        }
        else if (Taken.Origin is FieldOrigin.Sentence or FieldOrigin.Signature or FieldOrigin.FileName)
        {
            diagnostics.Report(RecognitionDiagnostics.FieldFromElsewhere, place, name, Taken.Value, FieldNames.Of(Taken.Origin));
        }
    }
}
