namespace GovInfoReport.Validation;

/// <summary>The word that names what a figure counts.</summary>
/// <param name="Row">Its row of the table of words.</param>
/// <param name="Word">The word.</param>
/// <param name="End">Where it ends in what stands beside the figure.</param>
/// <param name="Matched">How much of what stands there it is.</param>
/// <param name="IsBehind">Whether it stands behind the figure.</param>
internal sealed record CountMatch(ClaimWords.Row Row, string Word, int End, int Matched, bool IsBehind);
