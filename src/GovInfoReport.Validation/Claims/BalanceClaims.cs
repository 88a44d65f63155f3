namespace GovInfoReport.Validation;

/// <summary>Finds the balance of requests within a sentence, where all four of its figures stand there.</summary>
internal static class BalanceClaims
{
    internal static ClaimDraft? Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts)
    {
        if (Only(counts, "requests.new") is not { } received || Only(counts, "requests.carriedOver") is not { } over
            || Only(counts, "requests.settled") is not { } settled || Only(counts, "requests.carriedForward") is not { } forward)
        {
            return null;
        }

        decimal inflow = received.Value!.Value + over.Value!.Value, outflow = settled.Value!.Value + forward.Value!.Value;
        return ClaimDraft.Of(sentence, received.Figure, "prose.balance") with
        {
            Verdict = inflow == outflow ? ClaimVerdict.Agrees : ClaimVerdict.Contradicts,
            Stated = [($"{settled.Value}+{forward.Value}-{over.Value}", outflow - over.Value.Value)],
        };
    }

    // One exact figure of the authority's own.
    private static ClaimDraft? Only(IReadOnlyList<ClaimDraft> counts, string measure)
    {
        ClaimDraft[] found = [.. counts.Where(c => c.Measure == measure)];
        return found is [{ IsApproximate: false, Scope: ClaimScope.Agency, Value: not null }] ? found[0] : null;
    }
}
