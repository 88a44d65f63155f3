namespace GovInfoReport.Benchmarks;

/// <summary>
/// What the quick targets measured when they were last written down, by path and measure: the state that the guard keeps. It is the only place for
/// these numbers. After a change for the better, <c>--baseline</c> prints the lines anew.
/// </summary>
internal static class Baseline
{
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
        ["text, TrailingBarCellALine; of the yardstick"] = 10.227,
        ["compiled regular expressions; of ours"] = 2.164,
        ["text, characters; of deserialising JSON"] = 0.686,
        ["text, UTF-8 bytes; of deserialising JSON"] = 0.789,
        ["text, UTF-8 bytes; of its decoding"] = 8.586,
        ["text, GB18030 bytes; of its decoding"] = 5.915,
        ["HTML page, 39 thousand characters; of AngleSharp's DOM"] = 0.159,
        ["HTML, Word paste, 94 thousand characters; of AngleSharp's DOM"] = 0.071,
        ["DOCX, 6 KB packed; of the Open XML SDK's walk"] = 0.066,
        ["PDF, 60 KB; of PdfPig's letters"] = 1.261,
        ["validation, all rules; of the yardstick"] = 2.637,
        ["allocation, text; of 1 KB and 2 bytes a section character (2466 bytes)"] = 0.891,
        ["allocation, HTML page; of 1 KB and 2 bytes a section character (2466 bytes)"] = 2.005,
        ["growth, long prose; ns a character at 1 M, of that at 64 thousand"] = 0.933,
        ["growth, many reports; ns a character at 1 M, of that at 64 thousand"] = 0.88,
        ["growth, long page; ns a character at 1 M, of that at 64 thousand"] = 1.083,
    };

    /// <summary>The baseline of a target; <see langword="null"/> where none is written down.</summary>
    public static double? Of(Target target) => Values.TryGetValue(KeyOf(target), out double value) ? value : null;

    /// <summary>What stands for a target here.</summary>
    public static string KeyOf(Target target) => $"{target.Path}; {target.Measure}";
}
