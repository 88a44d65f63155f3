namespace GovInfoReport.Fuzz;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new TextTarget("text", Tokens.Text, DocumentSeeds.Text),
        new TextTarget("markdown", Tokens.Markdown, DocumentSeeds.Markdown),
        new TextTarget("html", Tokens.Html, DocumentSeeds.Html),
        new DocumentTarget("docx", new ZipContainer(), Tokens.Word, WordSeeds.All),
        new DocumentTarget("xlsx", new ZipContainer(), Tokens.Spreadsheet, SpreadsheetSeeds.All),
        new DocumentTarget("pdf", new PdfContainer(), Tokens.Pdf, PdfSeeds.All),
        new DocumentTarget("bytes", Container.None, Tokens.Bytes, DocumentSeeds.Bytes),
        new JsonTarget(),
        new RulesTarget(),
    ];

    public static FuzzTarget? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
