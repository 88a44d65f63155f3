using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>What a contender reads: the 200 figures, and the three texts where it reads them.</summary>
internal sealed class Figures
{
    public decimal?[] Cells { get; } = new decimal?[ReportFormat.Current.Cells.Length];

    public string?[] Sections { get; } = new string?[ReportFormat.Current.Sections.Length + 1];

    /// <summary>Puts the figures of a row into its cells, unless they have been found before.</summary>
    public void Put(ReadOnlySpan<CellDefinition> cells, ReadOnlySpan<string> values)
    {
        for (int i = 0; i < cells.Length && i < values.Length; i++)
            Cells[cells[i].Index] ??= decimal.Parse(values[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>How these differ from the sample; <see langword="null"/> where they are equal.</summary>
    public string? Difference()
    {
        foreach (CellDefinition cell in ReportFormat.Current.Cells)
        {
            if (Cells[cell.Index] != Sample.Report.Cells[cell])
                return string.Create(CultureInfo.InvariantCulture, $"{cell.Code}: {Sample.Report.Cells[cell]} in the document, {Cells[cell.Index]} read");
        }

        return null;
    }

    /// <summary>How these or the texts differ from the sample; <see langword="null"/> where they are equal but for white space.</summary>
    public string? DifferenceWithTexts() =>
        Difference() ?? Text(1, Sample.Report.Overview) ?? Text(5, Sample.Report.Problems) ?? Text(6, Sample.Report.OtherMatters);

    private string? Text(int number, NarrativeSection? section) => Plain(Sections[number]) == Plain(section?.Text) ? null : $"the text of section {number}";

    // What a user writes drops blanks and narrows brackets before it looks for anything.
    private static string Plain(string? text) =>
        string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':');
}
