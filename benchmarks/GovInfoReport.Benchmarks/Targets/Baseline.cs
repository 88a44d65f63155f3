namespace GovInfoReport.Benchmarks;

/// <summary>
/// What the quick targets measured when they were last written down, by path and measure: the state that the guard keeps. It is the only place for
/// these numbers. After a change for the better, <c>--baseline</c> prints the lines anew.
/// </summary>
internal static class Baseline
{
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
        ["text, TrailingBarCellALine; of the yardstick"] = 11.498,
        ["compiled regular expressions; of ours"] = 2.309,
        ["text, characters; of deserialising JSON"] = 0.626,
        ["text, UTF-8 bytes; of deserialising JSON"] = 0.727,
        ["text, UTF-8 bytes; of its decoding"] = 7.929,
        ["text, GB18030 bytes; of its decoding"] = 4.605,
        ["HTML page, thousand characters; of AngleSharp's DOM"] = 0.321,
        ["HTML, Word paste, thousand characters; of AngleSharp's DOM"] = 0.179,
        ["DOCX, KB packed; of the Open XML SDK's walk"] = 0.08,
        ["PDF, KB; of PdfPig's letters"] = 1.155,
        ["validation, all rules; of the yardstick"] = 76.94,
        ["allocation, text; of KB and bytes a section character bytes)"] = 2.238,
        ["allocation, HTML page; of KB and bytes a section character bytes)"] = 5.125,
        ["growth, long prose; ns a character at M, of that at thousand"] = 0.894,
        ["growth, many reports; ns a character at M, of that at thousand"] = 0.844,
        ["growth, long page; ns a character at M, of that at thousand"] = 0.95,
    };

    /// <summary>The baseline of a target; <see langword="null"/> where none is written down.</summary>
    public static double? Of(Target target) => Values.TryGetValue(KeyOf(target), out double value) ? value : null;

    /// <summary>What stands for a target here: its words without the sizes in them, which change with the inputs.</summary>
    public static string KeyOf(Target target) => string.Join(' ', $"{target.Path}; {target.Measure}".Split(' ').Where(word => !char.IsAsciiDigit(word.TrimStart('(')[0])));
}
