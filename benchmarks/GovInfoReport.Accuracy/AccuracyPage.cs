using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Writes the counts as a page.</summary>
internal static class AccuracyPage
{
    public static string Write(AccuracyOptions options, Tally undamaged, Tally damaged, Tally? corpus, FieldTally fields,
        RuleSampler rules)
    {
        StringBuilder page = new();
        string choices = $"--seed {options.Seed} --documents {options.Documents} --damaged {options.Damaged} --reports {options.Reports}";
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
        AddFields(page, fields);
        AddRules(page, rules);
        if (corpus is not null) AddTable(page, "A folder of documents", "folder", corpus);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void AddFields(StringBuilder page, FieldTally fields)
    {
        page.Append("""
            ## Fields

            Of the undamaged documents. A field is *exact*, but for blanks; or it is left out (*missed*); or it is another than the
            document's (*wrong*).

            | field | stated | exact | missed | wrong |
            |---|---:|---:|---:|---:|

            """);
        foreach ((string name, FieldCounts counts) in fields.Fields) AddField(page, name, counts);
        AddField(page, "**all**", fields.All);
        page.Append('\n');
    }

    private static void AddField(StringBuilder page, string name, FieldCounts counts) => page.Append(CultureInfo.InvariantCulture,
        $"| {name} | {counts.Stated} | {counts.Exact} | {counts.Missed} | {counts.Wrong} |\n");

    private static void AddRules(StringBuilder page, RuleSampler rules)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            ## Rules and claims

            Of {rules.Consistent.Reports} reports whose sums hold and whose prose agrees with their tables, {rules.Consistent.Findings} findings were
            false (true blanks, GIR3024 and GIR3025, are not counted). {rules.Errors} errors of {Enum.GetValues<ErrorKind>().Length} kinds were put into their
            tables, one at a time: a digit changed, two digits exchanged, figures split or joined, a cell or rows moved, a row or a unit lost, a
            sign, a year. What each rule should say of them is worked out apart from it. {RuleSampler.Claims}: one figure of the prose was made
            false, or requests were denied; it is found where a finding names that figure, and false where it is said of a report in order.

            | rule | found | missed | false | precision | recall |
            |---|---:|---:|---:|---:|---:|

            """);
        foreach ((string rule, RuleCounts counts) in rules.Rules)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {rule} | {counts.Found} | {counts.Missed} | {counts.False} ");
            page.Append(CultureInfo.InvariantCulture, $"| {counts.Precision:0.000} | {counts.Recall:0.000} |\n");
        }

        page.Append('\n');
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
