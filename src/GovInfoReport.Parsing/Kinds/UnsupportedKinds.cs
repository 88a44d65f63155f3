namespace GovInfoReport.Parsing;

/// <summary>Says what a file is that no registered reader reads, and what to do about it.</summary>
internal static class UnsupportedKinds
{
    public static Diagnostic Explain(DocumentKind kind, ReadOnlySpan<byte> bytes) => OfficeFileKinds.Explain(bytes) ?? kind switch
    {
        DocumentKind.Pdf => new(ReadingDiagnostics.MissingPackage, Location.None, "PDF", "GovInfoReport.Parsing.Pdf"),
        DocumentKind.Word or DocumentKind.Spreadsheet or DocumentKind.Html or DocumentKind.Text =>
            new(ReadingDiagnostics.MissingPackage, Location.None, kind.ToString(), "GovInfoReport.Parsing"),
        DocumentKind.Image => Unsupported(
            new("a picture", "图片"),
            new("Run text recognition (OCR) on it first.", "请先进行文字识别（OCR）。")),
        DocumentKind.Archive => Unsupported(
            new("an archive", "压缩包"),
            new("Unpack it and read the files in it.", "请解压后读取其中的文件。")),
        _ => Unsupported(
            new("a file of unknown kind", "未知类型的文件"),
            new("Text, Markdown, HTML, Word (.docx) and, with its package, PDF can be read.",
                "可以读取文本、Markdown、HTML、Word（.docx），以及（使用相应程序包时）PDF。")),
    };

    private static Diagnostic Unsupported(LocalizedText what, LocalizedText whatToDo) =>
        new(ReadingDiagnostics.UnsupportedKind, Location.None, what, whatToDo);
}
