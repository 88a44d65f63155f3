using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Whom and what year the prose is about.</summary>
/// <param name="agency">The authority; empty where it is not known.</param>
/// <param name="year">The year; <see langword="null"/> where it is not known.</param>
internal sealed class ClaimSubject(string agency, int? year)
{
    /// <summary>The authority; empty where it is not known.</summary>
    internal string Agency => agency;

    /// <summary>The year; <see langword="null"/> where it is not known.</summary>
    internal int? Year => year;

    /// <summary>The authority as it calls itself beside others: 江口区 for 江口区人民政府.</summary>
    internal string ShortName => field ??= agency.Replace("人民政府", "", StringComparison.Ordinal);

    /// <summary>The words for the report's year.</summary>
    private ImmutableArray<string> OwnTimes => field.IsDefault ? field = Times("plainTime") : field;

    /// <summary>Those words, and the words for the years that a stock comes from or goes to.</summary>
    private ImmutableArray<string> StockTimes => field.IsDefault ? field = Times("stockTime") : field;

    /// <summary>The words for times that what is counted may belong to.</summary>
    /// <param name="measure">What is counted.</param>
    internal ImmutableArray<string> TimesOf(string measure) => ClaimMeasures.IsStock(measure) ? StockTimes : OwnTimes;

    private ImmutableArray<string> Times(string list) =>
        [.. ClaimWords.Table.List(list).Words.Select(word => ClaimWords.ForYear(word, year)).OfType<string>()];
}
