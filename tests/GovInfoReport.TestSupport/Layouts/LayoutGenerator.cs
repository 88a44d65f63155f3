using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>Random layouts and options for them.</summary>
public static class LayoutGenerator
{
    /// <summary>Any layout.</summary>
    public static Gen<ReportLayout> Layouts { get; } = Gen.OneOf([.. ReportLayout.All]);

    /// <summary>Any options; half of the switches are off.</summary>
    public static Gen<LayoutOptions> Options { get; } = Gen.Select(Figures, Labels, Lines, (figures, labels, lines) => lines with
    {
        BlankMark = figures.BlankMark,
        WideDigits = figures.WideDigits,
        Thousands = figures.Thousands,
        Units = figures.Units,
        Notes = figures.Notes,
        PaddedFigures = figures.PaddedFigures,
        WrappedHeads = labels.WrappedHeads,
        WrappedLabels = labels.WrappedLabels,
        SpacedLabels = labels.SpacedLabels,
        ItemMarks = labels.ItemMarks,
        Brackets = labels.Brackets,
        Quotes = labels.Quotes,
        LabelVariant = labels.LabelVariant,
        Traditional = labels.Traditional,
    });

    /// <summary>A layout with options under which it is exact.</summary>
    public static Gen<(ReportLayout Layout, LayoutOptions Options)> Exact { get; } =
        Gen.Select(Layouts, Options, (layout, options) => (layout, Clarify(layout, options)));

    /// <summary>The options changed as little as needed for a layout to be exact.</summary>
    public static LayoutOptions Clarify(ReportLayout layout, LayoutOptions options)
    {
        if (!layout.IsExact(options) && options.PageNumbers == PageNumberStyle.Bare)
            options = options with { PageNumbers = PageNumberStyle.Hyphens };
        if (!layout.IsExact(options) && options.BlankMark.Length == 0) options = options with { BlankMark = "/" };
        if (!layout.IsExact(options)) options = options with { PageNumbers = PageNumberStyle.None };
        return layout.IsExact(options) ? options : throw new InvalidOperationException($"{layout.Name} is not exact with {options}.");
    }

    private static Gen<LayoutOptions> Figures => Gen.Select(
        Gen.OneOf("", "/", "-", "—", "无"), Seldom, Gen.Bool, Seldom, Seldom, Seldom,
        (blank, wide, thousands, units, notes, padded) => LayoutOptions.Default with
        {
            BlankMark = blank,
            WideDigits = wide,
            Thousands = thousands,
            Units = units,
            Notes = notes,
            PaddedFigures = padded,
        });

    private static Gen<LayoutOptions> Labels => Gen.Select(
        Gen.Bool, Gen.Bool, Seldom, Gen.Enum<ItemMarkStyle>(), Gen.Enum<BracketStyle>(), Gen.Enum<QuoteStyle>(), Gen.Int[0, 3], Seldom,
        (heads, labels, spaced, marks, brackets, quotes, variant, traditional) => LayoutOptions.Default with
        {
            WrappedHeads = heads,
            WrappedLabels = labels,
            SpacedLabels = spaced,
            ItemMarks = marks,
            Brackets = brackets,
            Quotes = quotes,
            LabelVariant = variant,
            Traditional = traditional,
        });

    private static Gen<LayoutOptions> Lines => Gen.Select(
        Gen.Enum<PageNumberStyle>(), Gen.Bool, Seldom, Gen.OneOf("\n", "\n", "\r\n"), Gen.Enum<SpanRemains>(), Gen.Int[0, 3],
        Gen.Enum<FigureLine>(), Seldom,
        (pages, breaks, trailing, end, remains, extra, line, apart) => LayoutOptions.Default with
        {
            PageNumbers = pages,
            PageBreaks = breaks,
            TrailingBlanks = trailing,
            LineEnd = end,
            Remains = remains,
            ExtraRemains = extra,
            FigureLine = line,
            GroupLabelsApart = apart,
        });

    private static Gen<bool> Seldom => Gen.Int[0, 3].Select(n => n == 0);
}
