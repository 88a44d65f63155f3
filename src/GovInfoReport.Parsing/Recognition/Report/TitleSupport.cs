namespace GovInfoReport.Parsing;

/// <summary>What the document and its file say of the title beside the lines that may be it.</summary>
/// <param name="Year">The year that the reporting period names; <see langword="null"/> where none is stated.</param>
/// <param name="Signed">The agency that signs; <see langword="null"/> where none does.</param>
/// <param name="FileTitle">The title that the name of the file is; <see langword="null"/> where it is none.</param>
internal readonly record struct TitleSupport(int? Year, string? Signed, string? FileTitle)
{
    /// <summary>How much of it speaks for a candidate.</summary>
    public int WeightOf(TitleCandidate candidate)
    {
        const int Agrees = 2;
        int weight = candidate.Text == FileTitle ? Agrees : 0;
        return candidate.Agency is not null && candidate.Agency == Signed ? weight + Agrees : weight;
    }
}
