namespace GovInfoReport.Validation;

/// <summary>The units of the format in both languages.</summary>
internal static class UnitNames
{
    internal static LocalizedText Of(string unit) => new(
        unit switch { "件" => "numbers", "项" => "items", "万元" => "10,000 yuan", "元" => "yuan", _ => unit },
        unit);
}
