namespace GovInfoReport;

/// <summary>Which report this is among many: whose, and about which year.</summary>
/// <param name="Agency">The name of the agency (行政机关), as its series is called.</param>
/// <param name="Year">The year (年度).</param>
public sealed record ReportKey(string Agency, int Year)
{
    /// <summary>Agency and year, as a title begins: 临河县 2024.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Agency} {Year}");
}
