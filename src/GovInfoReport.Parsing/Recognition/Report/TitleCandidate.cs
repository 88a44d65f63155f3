namespace GovInfoReport.Parsing;

/// <summary>A title that a document may have, and what speaks for it.</summary>
internal sealed record TitleCandidate(string Text)
{
    /// <summary>Where it ends in the document's text, where it stands last.</summary>
    public int End { get; set; }

    /// <summary>How often a line is this title.</summary>
    public int Count { get; set; }

    /// <summary>The weight of the name that a box or the file gives it; 0 where only lines have it.</summary>
    public int Stated { get; set; }

    /// <summary>The year it names.</summary>
    public int? Year { get; } = TitleForm.FindYear(Text);

    /// <summary>The agency it names, or that stands below it.</summary>
    public string? Agency { get; set; } = TitleForm.FindAgency(Text);

    /// <summary>How much speaks for it.</summary>
    /// <param name="year">The year that the reporting period names.</param>
    public int WeightFor(int? year)
    {
        const int Named = 4, Repeated = 2, OtherYear = 6, Announced = 3;
        int weight = (Year is null ? 0 : Named) + (TitleForm.FindAgency(Text) is null ? 0 : Named) + Math.Min(Count, Repeated) + Stated;
        if (!TitleForm.IsOwn(Text)) weight -= Announced;
        return Year is not null && year is not null && Year != year ? weight - OtherYear : weight;
    }
}
