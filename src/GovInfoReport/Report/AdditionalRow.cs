namespace GovInfoReport;

/// <summary>A row or column of a report's tables that the format does not have, kept as the report states it.</summary>
/// <param name="Place">The table it stands in.</param>
/// <param name="Label">Its label as written, such as 其他对外管理服务事项 or （六）其他处理.</param>
/// <param name="Columns">The labels of the columns of <paramref name="Values"/>, where they are known; else empty.</param>
/// <param name="Values">Its values as written, blanks as empty text.</param>
public sealed record AdditionalRow(Place Place, string Label, EquatableArray<string> Columns, EquatableArray<string> Values);
