using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoReport.Benchmarks;

/// <summary>The Open XML SDK: a walk over the tables of a Word document.</summary>
internal static class OpenXmlReader
{
    public static Figures Read(byte[] file)
    {
        Figures figures = new();
        using MemoryStream stream = new(file, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        foreach (TableRow row in document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>())
            RowLabels.Read([.. row.Elements<TableCell>().Select(c => c.InnerText.Trim())], figures);
        return figures;
    }
}
