using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>Random figures as reports have them: mostly zero, often small, seldom large.</summary>
internal static class FigureGenerator
{
    public static Gen<long> Count(ReportGeneratorOptions options, long largest) => options.LargeFigures
        ? Gen.Frequency((8, Gen.Const(0L)), (6, Gen.Long[1, 9]), (4, Gen.Long[10, 400]), (2, Gen.Long[401, 30_000]),
            (1, Gen.Long[30_001, largest]))
        : Gen.Frequency((8, Gen.Const(0L)), (6, Gen.Long[1, 9]), (4, Gen.Long[10, 400]));

    /// <summary>A fee in 万元 with up to six decimals.</summary>
    public static Gen<decimal> Amount { get; } = Gen.Frequency(
        (4, Gen.Const(0m)),
        (3, Gen.Long[1, 5_000].Select(whole => (decimal)whole)),
        (4, Gen.Select(Gen.Long[0, 99_999], Gen.Long[1, 9_999], (whole, part) => whole + (part / 10_000m))),
        (1, Gen.Select(Gen.Long[0, 9], Gen.Long[1, 999_999], (whole, part) => whole + (part / 1_000_000m))));

    /// <summary>Whether a cell is blank.</summary>
    public static Gen<bool> Blank(int percent) => Gen.Int[0, 99].Select(n => n < percent);
}
