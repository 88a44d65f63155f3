using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The library's filters, with a bound on what a packed stream may unpack to.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>The filters; they keep nothing, so one set serves all files.</summary>
    public static BoundedFilters Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Bound(IReadOnlyList<IFilter> filters)
    {
        IFilter[] bounded = new IFilter[filters.Count];
        for (int i = 0; i < bounded.Length; i++) bounded[i] = filters[i] is FlateFilter or LzwFilter or RunLengthFilter ? new BoundedFilter(filters[i]) : filters[i];
        return bounded;
    }
}
