namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Reads a PDF and tells how much work it was, what it found, and what memory was asked for.</summary>
internal sealed record Work(string[] Ids, string Text, long Steps, long ReadBytes, long CopiedBytes, long UnpackedBytes, int Checks,
    long Allocated)
{
    public static Work Of(byte[] file)
    {
        ReadingWatch watch = new(default);
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PdfDocumentReader.Read(file, builder, new PdfSourceMap(), watch);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Document document = builder.ToDocument();
        return new Work([.. document.Diagnostics.Select(d => d.Id)], document.Text.ToString(), watch.Steps, watch.ReadBytes,
            watch.CopiedBytes, watch.UnpackedBytes, watch.Checks, allocated);
    }
}
