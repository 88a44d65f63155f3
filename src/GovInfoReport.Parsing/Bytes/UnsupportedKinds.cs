namespace GovInfoReport.Parsing;

/// <summary>Says what a file is that no registered reader reads, and what to do about it.</summary>
internal static class UnsupportedKinds
{
    public static Diagnostic Explain(DocumentKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        DocumentKind.Pdf => new(ReadingDiagnostics.MissingPackage, Location.None, "PDF", "GovInfoReport.Parsing.Pdf"),
        DocumentKind.Word or DocumentKind.Spreadsheet or DocumentKind.Html or DocumentKind.Text => new(ReadingDiagnostics.MissingPackage, Location.None, kind.ToString(), "GovInfoReport.Parsing"),
        DocumentKind.CompoundFile => Unsupported(
            new("an old binary Office or WPS file, or an encrypted one", "旧版二进制 Office 或 WPS 文件，或加密的 Office 文件"),
            new("Save it as .docx without a password and try again.", "请另存为不加密的 .docx 文件再试。")),
        DocumentKind.RichText => Unsupported(
            new("a rich text file (RTF)", "RTF 文件"),
            new("Save it as .docx and try again.", "请另存为 .docx 文件再试。")),
        DocumentKind.Image => Unsupported(
            new("a picture", "图片"),
            new("Run text recognition (OCR) on it first.", "请先进行文字识别（OCR）。")),
        DocumentKind.Archive => Unsupported(
            new("an archive", "压缩包"),
            new("Unpack it and read the files in it.", "请解压后读取其中的文件。")),
        _ => Unsupported(
            new("a file of unknown kind", "未知类型的文件"),
            new("Text, Markdown, HTML, Word (.docx) and, with its package, PDF can be read.", "可以读取文本、Markdown、HTML、Word（.docx），以及（使用相应程序包时）PDF。")),
    };

    private static Diagnostic Unsupported(LocalizedText what, LocalizedText whatToDo) => new(ReadingDiagnostics.UnsupportedKind, Location.None, what, whatToDo);
}
