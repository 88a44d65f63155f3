using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A filter of a document whose output is measured before it is made, and looked at before the library takes it apart.</summary>
internal sealed class BoundedFilter(IFilter filter, ReadingWatch watch) : IFilter
{
    /// <summary>The most bytes that one stream may unpack to.</summary>
    public const int MaxUnpackedBytes = 48 * 1024 * 1024;

    /// <summary>The longest row of a stream that is packed by rows. A picture of 100,000 points in four colours has one.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        watch.ThrowIfPassed();
        int row = CheckRow(DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex));
        if (UnpackedSize.Of(filter, input.Span, MaxUnpackedBytes) > MaxUnpackedBytes) throw watch.Pass(PdfTexts.Unpacked, MaxUnpackedBytes);
        Memory<byte> unpacked = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        // The library gives back what it cannot unpack as it is.
        if (filter is FlateFilter && unpacked.Length > 0 && unpacked.Equals(input))
            throw new InvalidDataException("A packed stream is damaged.");
        watch.CountUnpacked(unpacked.Length + row);
        bool isLast = !streamDictionary.TryGet(NameToken.Filter, out ArrayToken all) || filterIndex == all.Length - 1;
        if (isLast && streamDictionary.TryGet(NameToken.N, out NumericToken count)
            && streamDictionary.TryGet(NameToken.First, out NumericToken first)) CheckObjects(unpacked, count, first);
        return unpacked;
    }

    // A row is made whole, however little there is to fill it.
    private int CheckRow(DictionaryToken parameters)
    {
        if (Number(NameToken.Predictor) <= 1) return 0;
        double row = Math.Max(1, Number(NameToken.Columns)) * Math.Max(1, Number(NameToken.Colors))
            * Math.Max(1, Number(NameToken.BitsPerComponent)) / 8;
        bool isNegative = Number(NameToken.Columns) < 0 || Number(NameToken.Colors) < 0 || Number(NameToken.BitsPerComponent) < 0;
        if (isNegative || !(row <= LongestRow)) throw watch.Pass(PdfTexts.Rows, LongestRow);
        return (int)row;

        double Number(NameToken name) => parameters.TryGet(name, out NumericToken number) ? number.Data : 0;
    }

    private void CheckObjects(Memory<byte> unpacked, NumericToken count, NumericToken first)
    {
        if (!ObjectStreams.IsSound(unpacked.Span, (long)Math.Min(count.Data, int.MaxValue), (long)Math.Min(first.Data, int.MaxValue)))
            throw watch.Pass(PdfTexts.Objects, unpacked.Length);
        watch.CountObjects(ObjectStreams.CountPieces(unpacked.Span));
        HiddenNames.Hide(unpacked.Span);
    }
}
