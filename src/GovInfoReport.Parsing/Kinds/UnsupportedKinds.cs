namespace GovInfoReport.Parsing;

/// <summary>Says what a file is that no registered reader reads, and what to do about it.</summary>
internal static class UnsupportedKinds
{
    // A report as JSON names its format before anything else.
    private const int Beginning = 200;

    /// <summary>
    /// What is to be said of a report that was read before and written as JSON; <see langword="null"/> for another text.
    /// </summary>
    public static Diagnostic? ExplainData(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text.TrimStart("\uFEFF \t\r\n");
        if (start is not ['{', ..]) return null;
        start = start[..Math.Min(start.Length, Beginning)];
        bool isCurrent = start.Contains(ReportFormat.Current.Id, StringComparison.Ordinal);
        if (!isCurrent && !start.Contains(ReportFormat.Former.Id, StringComparison.Ordinal)) return null;
        return Unsupported(
            new("a report as JSON", "以JSON保存的报告"),
            new("It is data already: read it with JsonSerializer.Deserialize<AnnualReport>, or give the file to a command of the tool.",
                "其中已经是数据：请用 JsonSerializer.Deserialize<AnnualReport> 读取，或把该文件直接交给命令行工具。"));
    }

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
