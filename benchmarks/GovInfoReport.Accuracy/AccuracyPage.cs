using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Accuracy;

/// <summary>Writes the counts as a page.</summary>
internal static class AccuracyPage
{
    public static string Write(AccuracyOptions options, Tally undamaged, Tally damaged, Tally? corpus)
    {
        StringBuilder page = new();
        string choices = $"--seed {options.Seed} --documents {options.Documents} --damaged {options.Damaged}";
        string command = $"dotnet run -c Release --project benchmarks/GovInfoReport.Accuracy -- {choices}";
        page.Append(CultureInfo.InvariantCulture, $"""
            # Accuracy

            How many cells are read exactly, over documents drawn from a grammar of renderings: container, separators, heads, groups,
            further columns and rows, look of figures, blanks, wraps, page breaks and damage are chosen each for itself
            (`tests/GovInfoReport.TestSupport/Adversary`). A cell is *exact*; or it is *said*: left blank, and a diagnostic names the
            cell, its row or its table; or it is *silent* or *wrong*, which is a fault.

            Printed on {DateTime.UtcNow:yyyy-MM-dd} with .NET {Environment.Version} on {RuntimeInformation.OSArchitecture} by

            ```
            {command}
            ```

            A fault is printed with the choices that make its document, which `--repeat` takes; `--corpus DIR` counts a folder of
            documents, too.


            """);
        AddTable(page, "Undamaged documents", "container", undamaged);
        AddTable(page, "Damaged documents", "damage", damaged);
        if (corpus is not null) AddTable(page, "A folder of documents", "folder", corpus);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void AddTable(StringBuilder page, string heading, string kind, Tally tally)
    {
        page.Append(CultureInfo.InvariantCulture,
            $"## {heading}\n\n| {kind} | documents | cells | exact | said | silent | wrong |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach ((string name, Counts counts) in tally.Kinds) AddRow(page, name, counts);
        AddRow(page, "**all**", tally.All);
        page.Append('\n');
    }

    private static void AddRow(StringBuilder page, string name, Counts counts)
    {
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {counts.Documents} | {counts.Cells} | {Percent(counts.Exact, counts)} ");
        page.Append(CultureInfo.InvariantCulture, $"| {Percent(counts.Said, counts)} | {counts.Silent} | {counts.Wrong} |\n");
    }

    private static string Percent(long part, Counts counts) =>
        counts.Cells == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / counts.Cells:0.00} %");
}
