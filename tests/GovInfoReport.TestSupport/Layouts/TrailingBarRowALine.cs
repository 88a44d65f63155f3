namespace GovInfoReport.TestSupport;

/// <summary>
/// A row a line, a bar behind each cell: <c>规章 | 0 | 0 | 0 |</c>, the remains of spans behind the last: <c>行政许可 | 0 | ||</c>.
/// </summary>
public sealed class TrailingBarRowALine : BarRowLayout;
