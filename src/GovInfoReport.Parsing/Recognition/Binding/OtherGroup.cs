namespace GovInfoReport.Parsing;

/// <summary>（六）其他处理, which has three reasons in the format of 2021 and is one row in that of 2019.</summary>
internal static class OtherGroup
{
    /// <summary>The row of 2019.</summary>
    public static RowDefinition AsOneRow { get; } = ReportFormat.Former.Requests.Rows.Single(r => r.Code == "t3.other");

    /// <summary>The group of 2021.</summary>
    public static RowGroupDefinition Reasons { get; } = ReportFormat.Current.Requests.Groups[^1];

    /// <summary>The group's place among those of its table.</summary>
    public static int Index { get; } = ReportFormat.Current.Requests.Groups.IndexOf(Reasons);
}
