using System.Buffers;

namespace GovInfoReport;

/// <summary>Fields of text in CSV. Figures are written as they are.</summary>
internal static class CsvText
{
    // What spreadsheets take for the start of a formula, the wide forms too, which Chinese and Japanese ones take as well.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;");

    /// <summary>A text as a field: no characters that nobody sees, no formula, quoted where that is needed.</summary>
    public static string Field(string text)
    {
        string field = VisibleText.Escape(text);
        if (IsFormula(text)) field = "'" + field;
        return field.AsSpan().ContainsAny(Quoted) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
    }

    // Some spreadsheets drop blanks before they look.
    private static bool IsFormula(string text) => StartsFormula(text) || StartsFormula(text.AsSpan().TrimStart());

    private static bool StartsFormula(ReadOnlySpan<char> text) =>
        text is [char first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal);
}
