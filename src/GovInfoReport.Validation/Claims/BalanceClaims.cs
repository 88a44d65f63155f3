namespace GovInfoReport.Validation;

/// <summary>Finds the balance of requests within a sentence, where all four of its figures stand there.</summary>
internal static class BalanceClaims
{
    internal static ClaimDraft? Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts)
    {
        if (Only(counts, ClaimMeasures.New) is not { } received || Only(counts, ClaimMeasures.CarriedOver) is not { } over
            || Only(counts, ClaimMeasures.Settled) is not { } settled || Only(counts, ClaimMeasures.CarriedForward) is not { } forward)
        {
            return null;
        }

        decimal inflow = received.Value!.Value + over.Value!.Value, outflow = settled.Value!.Value + forward.Value!.Value;
        return ClaimDraft.Of(sentence, received.Figure, ClaimMeasures.Balance) with
        {
            Verdict = inflow == outflow ? ClaimVerdict.Agrees : ClaimVerdict.Contradicts,
            Compared = ["n", "c", "T", "f"],
            Stated = [($"{settled.Value}+{forward.Value}-{over.Value}", outflow - over.Value.Value)],
        };
    }

    // One exact figure of the authority's own.
    private static ClaimDraft? Only(IReadOnlyList<ClaimDraft> counts, string measure)
    {
        ClaimDraft[] found = [.. counts.Where(c => c.Measure == measure)];
        return found is [{ IsApproximate: false, IsInDoubt: false, Value: not null }] ? found[0] : null;
    }
}
