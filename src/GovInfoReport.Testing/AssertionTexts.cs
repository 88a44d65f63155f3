namespace GovInfoReport.Testing;

/// <summary>What assertions say, in both languages.</summary>
internal static class AssertionTexts
{
    public static LocalizedText Try { get; } = new("check", "建议");

    /// <summary>Names the report, so that a test over many says which.</summary>
    public static LocalizedText NotReady(AnnualReport report)
    {
        string name = report.Title ?? $"{report.Agency} {report.Year}".Trim();
        return name.Length == 0
            ? new("The report is not ready to be published.", "报告尚不能发布。")
            : new($"The report “{name}” is not ready to be published.", $"报告“{name}”尚不能发布。");
    }

    public static LocalizedText Crashed { get; } = new("the rule crashed", "规则运行出错");

    public static LocalizedText NotAssessed { get; } = new("not assessed", "未能核对");

    public static LocalizedText Nothing { get; } = new("Nothing was found.", "未发现任何问题。");

    public static LocalizedText NotFound(string id, string? place) => place is null
        ? new($"The checks found no {id}.", $"检查未发现 {id}。")
        : new($"The checks found no {id} at {place}.", $"检查未在 {place} 发现 {id}。");
}
