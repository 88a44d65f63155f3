namespace GovInfoReport.Validation;

/// <summary>Finds what became of all cases of a group: 复议后起诉1件，结果维持.</summary>
internal static class CaseStates
{
    internal static IEnumerable<ClaimDraft> Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts)
    {
        foreach (ClaimDraft claim in counts)
        {
            if (GroupOf(claim.Measure) is not { } group) continue;
            int start = claim.End;
            if (start >= sentence.Text.Length || sentence.Text[start] is not ('，' or '（')) continue;
            int end = sentence.Text.AsSpan(start + 1).IndexOfAny("，；：）、");
            string clause = end < 0 ? sentence.Text[(start + 1)..] : sentence.Text.Substring(start + 1, end);
            if (clause.Length > 8 || sentence.Figures.Any(f => f.Start > start && f.Start <= start + clause.Length)) continue;
            foreach ((string word, string code) in ClaimWords.Table.Parts)
            {
                if (!clause.Contains(word, StringComparison.Ordinal)) continue;
                string cell = $"t4.{group}.{code}";
                yield return claim with { Measure = cell, Readings = [cell] };
                break;
            }
        }
    }

    private static string? GroupOf(string measure) => measure switch
    {
        ClaimMeasures.Reviews => "review",
        "t4.litigationDirect.total" => "litigationDirect",
        "t4.litigationAfterReview.total" => "litigationAfterReview",
        _ => null,
    };
}
