using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>The readers of this package, in the order in which their kinds are listed.</summary>
internal static class DefaultReaders
{
    public static ImmutableArray<IDocumentReader> All { get; } =
        [new TextDocumentReader(), new HtmlDocumentReader(), new WordDocumentReader(), new SpreadsheetDocumentReader()];
}
