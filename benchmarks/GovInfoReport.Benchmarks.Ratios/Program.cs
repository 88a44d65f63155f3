using System.Globalization;
using System.Runtime.Intrinsics;
using GovInfoReport;
using GovInfoReport.Benchmarks;
using GovInfoReport.Parsing;

// Prints a line for each row of the table of vectors: its name, a tab, its value in this process.
if (args is not [string directory])
{
    Console.Error.WriteLine("`--vectors` of the benchmarks starts this program, with the folder of its inputs.");
    return 2;
}

InputFolder inputs = InputFolder.Read(directory);
string text = inputs.Text, page = inputs.HtmlPage, paste = inputs.WordPaste;
byte[] utf8 = inputs.Utf8, json = inputs.Json;
Contender passOverText = Pass(text), deserialization = new("System.Text.Json", () => JsonRecords.Deserialize(json).Year ?? 0);
(string Row, Func<ParseResult> Read, Contender Other)[] comparisons =
[
    ("text", () => ReportParser.Parse(text), passOverText),
    ("text, UTF-8 bytes", () => ReportParser.Parse(utf8), passOverText),
    ("HTML page", () => ReportParser.Parse(page), Pass(page)),
    ("HTML, Word paste", () => ReportParser.Parse(paste), Pass(paste)),
    ("text, of deserialising JSON", () => ReportParser.Parse(text), deserialization),
    ("text, UTF-8 bytes, of deserialising JSON", () => ReportParser.Parse(utf8), deserialization),
];

if (Difference() is { } difference)
{
    Console.Error.WriteLine(difference);
    return 1;
}

Print("widest vectors, bits", Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0, "0");
foreach ((string row, Func<ParseResult> read, Contender other) in comparisons)
{
    Timing timing = new InterleavedTimer(Effort.Quick).Compare(new(row, () => read().Diagnostics.Length), other);
    Print(row, timing.Ratio, "0.00");
    if (row == "text") Print("the scalar pass over it, ns a character", timing.Second / text.Length, "0.00");
}

return 0;

// Nothing is timed that reads something else than the document says; null where all is equal.
string? Difference()
{
    ReportCells said = ReportSerializer.FromJson(json).Cells;
    if (said.StatedCount != ReportFormat.Current.Cells.Length) return $"The sample states {said.StatedCount} cells, not all.";
    foreach ((string row, Func<ParseResult> read, _) in comparisons)
    {
        if (!read().Report.Cells.Equals(said)) return $"'{row}': the parser reads other figures than the document states.";
    }

    return JsonRecords.Difference(json) is { } part ? $"The records read from the JSON have another '{part}' than it." : null;
}

static Contender Pass(string text) => new("scalar pass", () => Passes.Scalar(text));

static void Print(string row, double value, string format) => Console.WriteLine($"{row}\t{value.ToString(format, CultureInfo.InvariantCulture)}");
