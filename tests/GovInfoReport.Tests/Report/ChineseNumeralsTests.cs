namespace GovInfoReport.Tests;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一、总体", 1, 1)]
    [InlineData("九", 9, 1)]
    [InlineData("十", 10, 1)]
    [InlineData("十二、", 12, 2)]
    [InlineData("二十", 20, 2)]
    [InlineData("九十九", 99, 3)]
    [InlineData("", 0, 0)]
    [InlineData("1、", 0, 0)]
    [InlineData("、一", 0, 0)]
    public void Numerals_are_read(string text, int value, int length)
    {
        Assert.Equal(value, ChineseNumerals.Read(text, out int read));
        Assert.Equal(length, read);
    }

    [Fact]
    public void Every_numeral_to_99_is_read()
    {
        const string digits = "一二三四五六七八九";
        for (int n = 1; n < 100; n++)
        {
            int tens = n / 10, ones = n % 10;
            string numeral = (tens > 1 ? digits[tens - 1].ToString() : "") + (tens > 0 ? "十" : "")
                + (ones > 0 ? digits[ones - 1].ToString() : "");
            Assert.Equal(n, ChineseNumerals.Read(numeral, out int length));
            Assert.Equal(numeral.Length, length);
            Assert.Equal(n, ChineseNumerals.ReadBracketed($"（{numeral}）", out _));
        }
    }

    [Theory]
    [InlineData("（一）主动公开", 1, 3)]
    [InlineData("(三)", 3, 3)]
    [InlineData("　( 二 ) x", 2, 6)]
    [InlineData("（十一）", 11, 4)]
    [InlineData("（一", 0, 0)]
    [InlineData("（）", 0, 0)]
    [InlineData("（1）", 0, 0)]
    [InlineData("一）", 0, 0)]
    [InlineData("", 0, 0)]
    public void Bracketed_numerals_are_read(string text, int value, int length)
    {
        Assert.Equal(value, ChineseNumerals.ReadBracketed(text, out int read));
        Assert.Equal(length, read);
    }

    [Theory]
    [InlineData("一二")]
    [InlineData("二三十")]
    [InlineData("十十")]
    [InlineData("一二三")]
    public void Rows_of_digits_are_no_numeral(string text) => Assert.Equal(0, ChineseNumerals.Read(text, out _));
}
