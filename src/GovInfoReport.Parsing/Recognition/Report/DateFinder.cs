namespace GovInfoReport.Parsing;

/// <summary>Finds the period that a report is about, and the date that it was signed.</summary>
internal readonly struct DateFinder(Document document, DiagnosticSink diagnostics, DocumentParts parts)
{
    private const int LastLines = 12;
    private const int MaxDate = 24;
    private const int BeginOfOverview = 600;

    private static readonly LocalizedText PeriodName = new("reporting period", "统计期限");

    /// <summary>The period, as the preamble says it; a whole year also where the overview says it.</summary>
    public ReportingPeriod? FindPeriod(string preamble, string? overview)
    {
        const string LastDay = "月31日";
        const int Before = 24;
        if (FrontMatterReader.TryFindPeriod(preamble, out ReportingPeriod? period)) return period;
        int end = preamble.IndexOf(LastDay, StringComparison.Ordinal);
        if (end >= 0)
        {
            string text = preamble[Math.Max(0, end - Before)..(end + LastDay.Length)];
            diagnostics.Report(RecognitionDiagnostics.InvalidDate, Place.Of(ReportField.Period), PeriodName, text);
        }

        if (overview is null
            || !FrontMatterReader.TryFindPeriod(overview.AsSpan(0, Math.Min(overview.Length, BeginOfOverview)), out period)) return null;
        return period!.Value.IsCalendarYear ? period : null;
    }

    /// <summary>The signature's date: the last line of the document that is a date and nothing else.</summary>
    public DateOnly? FindDateAtEnd()
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int lastHeading = parts.Boundaries.IsEmpty ? 0 : parts.Boundaries[^1].Start;
        int lines = 0;
        for (int i = blocks.Length - 1; i >= 0 && lines < LastLines; i--)
        {
            if (parts.IsInOrder && blocks[i].Start < lastHeading) break;
            if (blocks[i].Kind != BlockKind.Paragraph || blocks[i].Length is 0 or > MaxDate) continue;
            lines++;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if (DateReader.TryRead(text, out DateOnly date, out int length) && length == text.Length) return date;
        }

        return null;
    }
}
