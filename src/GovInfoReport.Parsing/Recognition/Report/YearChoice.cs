using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Chooses the year that a report is about: what title, period, metadata, sentences and days say of it.</summary>
internal static class YearChoice
{
    private const int OfTitle = 4, OfPeriod = 3, OfOthers = 2, OfHint = 1;

    /// <summary>The year; <see langword="null"/> where nothing names it.</summary>
    /// <param name="said">What the document says.</param>
    /// <param name="period">The reporting period.</param>
    public static FieldChoice? Choose(in ReportStatements said, ReportingPeriod? period)
    {
        List<FieldEvidence> evidence = [];
        int? ofTitle = said.Title?.Year;
        Add(evidence, ofTitle, said.Title?.Origin ?? FieldOrigin.Title, OfTitle);
        Add(evidence, ofTitle == period?.End.Year ? ofTitle : period?.Start.Year, FieldOrigin.Sentence, period is null ? 0 : OfPeriod);
        string? stated = said.Metadata.Title;
        if (stated is not null && stated != said.Title?.Text && TitleForm.TryRead(stated, out ReadOnlySpan<char> form))
            Add(evidence, TitleForm.FindYear(form), FieldOrigin.Metadata, OfOthers);
        if (said.OtherTitle is { Stated: 0 } other) Add(evidence, other.Year, other.Origin, OfOthers);
        Add(evidence, said.Announced.Year, FieldOrigin.Sentence, OfOthers);
        Add(evidence, DateFinder.FindYear(said.Overview), FieldOrigin.Sentence, OfHint);
        Add(evidence, TitleForm.FindYear(said.FileTitle), FieldOrigin.FileName, OfHint);
        // It bears another out: a report may be late.
        if (evidence.Count > 0) Add(evidence, (said.Metadata.PublishedOn ?? said.End.Date)?.Year - 1, FieldOrigin.NotKnown, OfHint);
        return FieldChoice.Choose(evidence, (one, other) => one == other, other => other.Weight > OfHint);
    }

    private static void Add(List<FieldEvidence> evidence, int? year, FieldOrigin origin, int weight)
    {
        if (year is { } value && weight > 0) evidence.Add(new(value.ToString(CultureInfo.InvariantCulture), origin, weight));
    }
}
