using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The library's filters for one document, with bounds on what its streams may unpack to.</summary>
internal sealed class BoundedFilters(ReadingWatch watch) : IFilterProvider
{
    // More filters than these one over another are only ever made to do harm.
    private const int MostFilters = 8;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        CountObjects(dictionary);
        return Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    // Tables of objects are asked for here before as many numbers are made as they say.
    private void CountObjects(DictionaryToken dictionary)
    {
        if (dictionary.TryGet(NameToken.Index, out ArrayToken index))
        {
            for (int i = 1; i < index.Length; i += 2) watch.CountObjects(index[i] is NumericToken count ? Most(count) : 0);
        }
        else if (dictionary.TryGet(NameToken.Size, out NumericToken size))
        {
            watch.CountObjects(Most(size));
        }

        static long Most(NumericToken number) => (long)Math.Clamp(number.Data, 0, int.MaxValue);
    }

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters)
    {
        if (filters.Count > MostFilters && filters.Count != DefaultFilterProvider.Instance.GetAllFilters().Count)
            throw watch.Pass(PdfTexts.Nesting, MostFilters);
        BoundedFilter[] bounded = new BoundedFilter[filters.Count];
        for (int i = 0; i < bounded.Length; i++) bounded[i] = new BoundedFilter(filters[i], watch);
        return bounded;
    }
}
