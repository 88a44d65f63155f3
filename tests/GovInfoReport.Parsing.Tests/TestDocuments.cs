using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Documents that several tests read.</summary>
internal static class TestDocuments
{
    /// <summary>A report whose sums hold, no cell blank.</summary>
    public static AnnualReport Report { get; } =
        ReportGenerator.Reports(ReportGeneratorOptions.Default with { LargeFigures = false, VariedText = false }).Sample(3);

    /// <summary>
    /// The report as an extraction with a row a line: the tables' rows stand alone on their lines, so that a test can change one.
    /// </summary>
    public static string Text { get; } = new TrailingBarRowALine().Write(Report, LayoutOptions.Default);

    /// <summary>A layout of text by its name.</summary>
    public static ReportLayout Layout(string name) => ReportLayout.All.Single(l => l.Name == name);

    /// <summary>The first line of a text that contains a word.</summary>
    public static string LineWith(string text, string word) => text.Split('\n').First(l => l.Contains(word, StringComparison.Ordinal));

    /// <summary>The text with the first line that contains a word replaced; without a replacement the line is taken out.</summary>
    public static string ReplaceLine(string text, string word, string? replacement)
    {
        string line = LineWith(text, word) + "\n";
        int at = text.IndexOf(line, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), replacement is null ? "" : replacement + "\n", text.AsSpan(at + line.Length));
    }
}
