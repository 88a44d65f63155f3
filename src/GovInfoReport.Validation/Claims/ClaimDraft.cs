namespace GovInfoReport.Validation;

/// <summary>A claim as the words give it, before the tables are asked.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Where the figure starts within the sentence.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Measure">What is claimed.</param>
/// <param name="Value">The number.</param>
internal sealed record ClaimDraft(ClaimSentence Sentence, int Start, int End, string Measure, decimal? Value)
{
    /// <summary>The position among the figures of the sentence; -1 where the claim is no figure of its own.</summary>
    internal int Figure { get; init; } = -1;

    internal string Unit { get; init; } = "";

    internal int Decimals { get; init; }

    /// <summary>What its number was multiplied by: 10,000 for 万.</summary>
    internal decimal Scale { get; init; } = 1;

    internal bool IsApproximate { get; init; }

    internal ClaimScope Scope { get; init; }

    /// <summary>Sums of the symbols of the table of words, the likeliest first; empty where the tables have nothing like it.</summary>
    internal string[] Readings { get; init; } = [];

    /// <summary>Sums of the symbols that the tables were asked for beside: parts and bases of a share, rows that grew.</summary>
    internal string[] Compared { get; init; } = [];

    /// <summary>The verdict where the prose itself gives it; <see langword="null"/>: the tables do.</summary>
    internal ClaimVerdict? Verdict { get; init; }

    /// <summary>What the prose says in other places of it, such as the parts of a sum; shown as the reading.</summary>
    internal (string Expression, decimal Value)[] Stated { get; init; } = [];

    /// <summary>The parts of a sum with their names.</summary>
    internal EquatableArray<ClaimPart> Parts { get; init; }

    /// <summary>Whether a disagreement proves nothing, as 全部办结 does not exclude that requests are carried forward.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether it is not for certain the figure of the tables: another's, of another time, or in unknown words.</summary>
    internal bool IsInDoubt => IsWeak || Scope != ClaimScope.Agency;

    /// <summary>Whether the words name the measure itself, so that another reading leaves its name.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Whether it is a denial (未收到) and not a figure.</summary>
    internal bool IsDenial { get; init; }

    internal static ClaimDraft Of(ClaimSentence sentence, int figure, string measure)
    {
        ClaimFigure stated = sentence.Figures[figure];
        return new ClaimDraft(sentence, stated.Start, stated.End, measure, stated.Value)
        {
            Figure = figure,
            Unit = stated.Unit,
            Decimals = stated.Decimals,
            IsApproximate = stated.IsApproximate,
            Scale = stated.Scale,
        };
    }
}
