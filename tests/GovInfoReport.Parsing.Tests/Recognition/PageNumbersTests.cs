namespace GovInfoReport.Parsing.Tests;

public class PageNumbersTests
{
    [Theory]
    [InlineData("- 4 -")]
    [InlineData("-4-")]
    [InlineData("— 5 —")]
    [InlineData("第 3 页")]
    [InlineData("第3页")]
    [InlineData("P. 8")]
    [InlineData("3 / 12")]
    [InlineData("第 3 页 共 8 页")]
    [InlineData("共 8 页 第 3 页")]
    [InlineData("共8页，第3页")]
    [InlineData("Page 3 of 8")]
    [InlineData("Page 3")]
    public void Page_numbers(string line) => Assert.True(PageNumbers.IsPageNumber(line));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("-417")]
    [InlineData("- -")]
    [InlineData("---")]
    [InlineData("第二十条")]
    [InlineData("/ / /")]
    [InlineData("12 34")]
    [InlineData("第3条")]
    [InlineData("共8页")]
    [InlineData("Page of")]
    public void Other_lines(string line) => Assert.False(PageNumbers.IsPageNumber(line));
}
