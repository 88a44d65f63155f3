namespace GovInfoReport.Tests;

public class ReportingPeriodTests
{
    [Theory]
    [InlineData("2023-01-01", "2023-12-31", true)]
    [InlineData("2023-01-01", "2024-12-31", false)]
    [InlineData("2023-01-02", "2023-12-31", false)]
    [InlineData("2023-01-01", "2023-12-30", false)]
    public void Calendar_years_are_told(string start, string end, bool expected)
    {
        ReportingPeriod period = new(DateOnly.Parse(start, null), DateOnly.Parse(end, null));
        Assert.Equal(expected, period.IsCalendarYear);
        Assert.Equal($"{start}/{end}", period.ToString());
    }
}
