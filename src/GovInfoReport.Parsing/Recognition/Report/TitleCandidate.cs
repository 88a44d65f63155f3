namespace GovInfoReport.Parsing;

/// <summary>A title that a document may have, and what speaks for it.</summary>
internal sealed record TitleCandidate(string Text)
{
    private readonly string? _named = TitleForm.FindAgency(Text);

    /// <summary>Where it ends in the document's text, where it stands last.</summary>
    public int End { get; set; }

    /// <summary>Where it ends where it stands first; 0 where no line is it.</summary>
    public int FirstEnd { get; set; }

    /// <summary>Where its line stands in the source, where it stands last.</summary>
    public CellPlace Line { get; set; }

    /// <summary>How often a line is this title.</summary>
    public int Count { get; set; }

    /// <summary>The weight of the name that a box or the file gives it; 0 where only lines have it.</summary>
    public int Stated { get; set; }

    /// <summary>Whether a line, the box or the file is this title.</summary>
    public bool IsSeen => Count > 0 || Stated > 0;

    /// <summary>The year it names.</summary>
    public int? Year { get; } = TitleForm.FindYear(Text);

    /// <summary>The agency it names, or that stands below it.</summary>
    public string? Agency => _named ?? Below;

    /// <summary>The agency that stands below it.</summary>
    public string? Below { get; set; }

    /// <summary>The part of the document it is from: a line of its own, or the box and the file.</summary>
    public FieldOrigin Origin => Count > 0 ? FieldOrigin.Title : FieldOrigin.Metadata;

    /// <summary>Whether the agency stands below it and not in it.</summary>
    public bool IsAgencyBelow => _named is null && Below is not null;

    /// <summary>How much speaks for it.</summary>
    /// <param name="support">What else the document says of its title.</param>
    /// <param name="isLast">Whether it is the last before the text: links to other reports stand above it.</param>
    public int WeightFor(in TitleSupport support, bool isLast)
    {
        const int Named = 4, Repeated = 2, OtherYear = 6, Announced = 3;
        int weight = (Year is null ? 0 : Named) + (_named is null ? 0 : Named) + Math.Min(Count, Repeated) + Stated
            + support.WeightOf(this) + (isLast ? 1 : 0);
        if (!TitleForm.IsOwn(Text)) weight -= Announced;
        return Year is not null && support.Year is not null && Year != support.Year ? weight - OtherYear : weight;
    }

    /// <summary>Says that it contradicts the title that was taken.</summary>
    public void ReportAgainst(TitleCandidate title, DiagnosticSink diagnostics)
    {
        EquatableArray<object?> arguments =
            [FieldNames.Of(ReportField.Title), title.Text, Text, FieldNames.Of(title.Origin), FieldNames.Of(Origin)];
        Place place = Place.Of(ReportField.Title);
        if (Line.State == CellState.Absent) diagnostics.Report(RecognitionDiagnostics.FieldContradicted, place, arguments);
        else diagnostics.ReportAt(RecognitionDiagnostics.FieldContradicted, place, Line.Source, Line.Length, arguments);
    }
}
