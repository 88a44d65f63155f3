using GovInfoReport;
using GovInfoReport.Accuracy;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;
using GovInfoReport.TestSupport;

if (AccuracyOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(AccuracyOptions.Usage);
    return 2;
}

if (options.Draw is { } drawn)
{
    DrawnFolder.Write(drawn, options);
    return 0;
}

DocumentReportParser parser = new(ReportParserOptions.Default.WithPdf());
if (options.Repeat is { } rendering)
{
    if (Rendering.Parse(rendering).Render() is not { } document)
    {
        Console.Error.WriteLine("The document has nothing that could be damaged so.");
        return 1;
    }

    ParseResult read = parser.Parse(document.Content);
    Console.Error.WriteLine($"{document.Damage}\n{CellComparison.Compare(document.Report, read)}\n{string.Join('\n', read.Diagnostics)}");
    using Stream output = Console.OpenStandardOutput();
    output.Write(document.Content.Span);
    return 0;
}

Sampler sampler = new(parser, options.Threads);
Tally undamaged = sampler.Run(options.Seed, options.Documents, damaged: false), damaged = sampler.Run(options.Seed, options.Damaged,
    damaged: true);
Tally? corpus = options.Corpus is { } folder ? CorpusFolder.Read(parser, folder) : null;
RuleSampler rules = new();
rules.Run(options.Seed, options.Reports);
string page = AccuracyPage.Write(options, undamaged, damaged, corpus, sampler.Fields, rules);
if (options.Output is { } file) File.WriteAllText(file, page);
else Console.Write(page);
foreach (Tally tally in new[] { undamaged, damaged, corpus }.OfType<Tally>())
{
    foreach (string fault in tally.Faults) Console.Error.WriteLine(fault);
}

return undamaged.IsHonest && damaged.IsHonest && corpus?.IsHonest != false ? 0 : 1;
