namespace GovInfoReport.Testing;

/// <summary>What assertions say, in both languages.</summary>
internal static class AssertionTexts
{
    public static LocalizedText NotReady { get; } = new("The report is not ready to be published.", "报告尚不能发布。");

    public static LocalizedText Crashed { get; } = new("the rule crashed", "规则运行出错");

    public static LocalizedText NotAssessed { get; } = new("not assessed", "未能核对");

    public static LocalizedText Nothing { get; } = new("Nothing was found.", "未发现任何问题。");

    public static LocalizedText NotFound(string id, string? place) => place is null
        ? new($"The checks found no {id}.", $"检查未发现 {id}。")
        : new($"The checks found no {id} at {place}.", $"检查未在 {place} 发现 {id}。");
}
