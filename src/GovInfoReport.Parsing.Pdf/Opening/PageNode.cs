using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A page, or a node above pages, whose entries hold for all below it.</summary>
internal sealed record PageNode(DictionaryToken Dictionary, PageNode? Parent, int Depth);
