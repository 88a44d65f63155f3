namespace GovInfoReport.Benchmarks;

/// <summary>
/// What the quick targets measured when they were last written down, by path and measure: the state that the guard keeps. It is the only place for
/// these numbers. After a change for the better, <c>--baseline</c> prints the lines anew.
/// </summary>
internal static class Baseline
{
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
        ["text, TrailingBarCellALine; of the yardstick"] = 15.542,
        ["compiled regular expressions; of ours"] = 1.902,
        ["text, characters; of deserialising JSON"] = 0.76,
        ["text, UTF-8 bytes; of deserialising JSON"] = 0.932,
        ["text, UTF-8 bytes; of its decoding"] = 9.989,
        ["text, GB18030 bytes; of its decoding"] = 12.032,
        ["HTML page, 39 thousand characters; of AngleSharp's DOM"] = 0.182,
        ["HTML, Word paste, 94 thousand characters; of AngleSharp's DOM"] = 0.078,
        ["DOCX, 6 KB packed; of the Open XML SDK's walk"] = 0.08,
        ["PDF, 60 KB; of PdfPig's letters"] = 1.15,
        ["validation, all rules; of the yardstick"] = 2.599,
        ["allocation, text; of 1 KB and 2 bytes a section character (2466 bytes)"] = 1.028,
        ["allocation, HTML page; of 1 KB and 2 bytes a section character (2466 bytes)"] = 2.137,
        ["growth, long prose; ns a character at 1 M, of that at 64 thousand"] = 0.877,
        ["growth, many reports; ns a character at 1 M, of that at 64 thousand"] = 0.882,
        ["growth, long page; ns a character at 1 M, of that at 64 thousand"] = 0.934,
    };

    /// <summary>The baseline of a target; <see langword="null"/> where none is written down.</summary>
    public static double? Of(Target target) => Values.TryGetValue(KeyOf(target), out double value) ? value : null;

    /// <summary>What stands for a target here.</summary>
    public static string KeyOf(Target target) => $"{target.Path}; {target.Measure}";
}
