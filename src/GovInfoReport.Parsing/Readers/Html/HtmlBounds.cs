namespace GovInfoReport.Parsing;

/// <summary>Reports the bounds that a page passes, each of them once, and damage.</summary>
internal sealed class HtmlBounds
{
    private static readonly LocalizedText Depth = new("The nesting of elements", "元素嵌套层数");
    private static readonly LocalizedText Span = new("The span of a cell", "单元格跨行或跨列数");
    private static readonly LocalizedText Rules = new("The number of rules of style sheets, or what they ask for,", "样式规则的数量或其计算量");
    private static readonly LocalizedText Columns = new("The number of columns of a table", "表格列数");
    private static readonly LocalizedText OpenAtEnd =
        new("it ends within a tag, a comment or a script that starts here.", "文件在此处开始的标签、注释或脚本中突然结束。");

    private static readonly LocalizedText OpenHidden =
        new("something starts here that is not shown, and it has no end where it should; text after it may have been left out.",
            "此处开始的隐藏内容没有在应当结束的地方结束，其后的文字可能被略去。");

    private DocumentBuilder _document = null!;
    private bool _depthReported;
    private bool _spanReported;
    private bool _columnsReported;

    /// <summary>Starts with a page.</summary>
    /// <param name="document">Takes what is reported.</param>
    public void Start(DocumentBuilder document) => _document = document;

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _document = null!;
        _depthReported = _spanReported = _columnsReported = false;
    }

    /// <summary>Elements nest too deep.</summary>
    /// <param name="source">Where, in the page.</param>
    public void ReportDepth(int source) => Report(ref _depthReported, Depth, _document.Bounds.MaxDepth, source);

    /// <summary>A cell spans too many rows or columns.</summary>
    /// <param name="source">Where, in the page.</param>
    /// <param name="bound">The bound that it was cut to.</param>
    public void ReportSpan(int source, int bound) => Report(ref _spanReported, Span, bound, source);

    /// <summary>A table has too many columns.</summary>
    /// <param name="source">Where, in the page.</param>
    public void ReportColumns(int source) => Report(ref _columnsReported, Columns, HtmlTableGrid.MaxColumns, source);

    /// <summary>Style sheets have too many rules, or ask for too much.</summary>
    /// <param name="source">Where, in the page.</param>
    public void ReportStyles(int source) =>
        _document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, Locate(source), Rules, CssStyleSheet.MaxRules));

    /// <summary>The page ends within a tag, a comment or a script.</summary>
    /// <param name="source">Where that starts in the page.</param>
    public void ReportOpenAtEnd(int source) => _document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Locate(source), OpenAtEnd));

    /// <summary>A drawing of a Word paste or another hidden element does not end where it should, and text in it was passed over.</summary>
    /// <param name="source">Where it starts in the page.</param>
    public void ReportOpenHidden(int source) => _document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Locate(source), OpenHidden));

    private void Report(ref bool reported, LocalizedText what, int bound, int source)
    {
        if (reported) return;
        reported = true;
        _document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, Locate(source), what, bound));
    }

    private Location Locate(int source) => new(_document.SourceMap?.Locate(source, 0) ?? SourcePosition.None, Place.None);
}
