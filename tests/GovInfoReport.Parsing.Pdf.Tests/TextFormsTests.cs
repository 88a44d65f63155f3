namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class TextFormsTests
{
    [Theory]
    [InlineData("一、本年", true)]
    [InlineData("（三）不予公开", true)]
    [InlineData("(12) other", true)]
    [InlineData("3.三类", true)]
    [InlineData("5．要求", true)]
    [InlineData("3.5", false)]
    [InlineData("2023年", false)]
    [InlineData("2023.", false)]
    [InlineData("其他", false)]
    [InlineData("三", false)]
    [InlineData("", false)]
    public void NumberedItems(string text, bool expected) => Assert.Equal(expected, TextForms.IsNumberedItem(text));

    [Theory]
    [InlineData("12", true)]
    [InlineData("１２", true)]
    [InlineData("-4", true)]
    [InlineData("/", true)]
    [InlineData("无", true)]
    [InlineData("22（其中修订16件）", true)]
    [InlineData("1.属于国家秘密", false)]
    [InlineData("无法提供", false)]
    [InlineData("", false)]
    public void Figures(string text, bool expected) => Assert.Equal(expected, TextForms.IsFigure(text));

    [Theory]
    [InlineData("- 4 -", 4, false)]
    [InlineData("12", 12, true)]
    [InlineData("第3页 共5页", 3, false)]
    [InlineData("3/5", 3, false)]
    [InlineData("1,234", null, false)]
    [InlineData("-417", null, false)]
    [InlineData("·5·", 5, false)]
    [InlineData("4 5", null, false)]
    [InlineData("第二十条", null, false)]
    [InlineData("", null, false)]
    public void PageNumbers(string text, int? expected, bool isBare)
    {
        Assert.Equal(expected, TextForms.PageNumber(text, out bool actual));
        Assert.Equal(isBare, actual);
    }

    [Fact]
    public void EveryRadicalIsMappedToAnIdeograph()
    {
        for (char radical = '\u2E80'; radical <= '\u2FD5'; radical++)
        {
            if (char.GetUnicodeCategory(radical) == System.Globalization.UnicodeCategory.OtherNotAssigned) continue;
            string plain = CharacterForms.Plain(radical.ToString());
            // Some radicals of the supplement are pieces that are no ideograph of their own.
            if (plain[0] == radical) Assert.Contains(radical, "⺀⺂⺃⺅⺉⺋⺏⺐⺖⺘⺙⺛⺞⺡⺢⺤");
        }
    }
}
