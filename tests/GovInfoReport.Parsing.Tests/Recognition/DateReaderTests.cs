namespace GovInfoReport.Parsing.Tests;

public class DateReaderTests
{
    [Theory]
    [InlineData("2024年1月15日")]
    [InlineData("2024-01-15")]
    [InlineData("2024/1/15")]
    [InlineData("2024.1.15")]
    [InlineData("２０２４年１月１５日")]
    [InlineData("2024 年 1 月 15 日")]
    [InlineData("2024年1月15")]
    [InlineData("二〇二四年一月十五日")]
    [InlineData("二○二四年 一月十五日")]
    [InlineData("2024年元月15日")]
    [InlineData("2024年1月15号")]
    [InlineData("2024．1．15")]
    [InlineData("2024–01–15")]
    public void Dates(string text)
    {
        Assert.True(DateReader.TryRead(text, out DateOnly date, out int length));
        Assert.Equal(new DateOnly(2024, 1, 15), date);
        Assert.Equal(text.Length, length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023年2月29日")]
    [InlineData("2024年13月1日")]
    [InlineData("2024年0月1日")]
    [InlineData("20231月1日")]
    [InlineData("1024年1月1日")]
    [InlineData("2024年1月")]
    [InlineData("二〇二四年十三月一日")]
    [InlineData("二四年一月一日")]
    public void No_dates(string text) => Assert.False(DateReader.TryRead(text, out _, out _));

    [Theory]
    [InlineData("2024年2月30日", true)]
    [InlineData("24年1月15日", true)]
    [InlineData("（2024年1月）", true)]
    [InlineData("2024年1月 日", true)]
    [InlineData("20240115", false)]
    [InlineData("2024年1月15日", false)]
    [InlineData("2023年度", false)]
    [InlineData("20249999", false)]
    [InlineData("124-1-15", false)]
    [InlineData("一月公开3条", false)]
    [InlineData("", false)]
    public void What_is_written_as_a_date_and_is_none_whole(string text, bool expected) => Assert.Equal(expected, DateForm.IsUnclear(text));

    [Fact]
    public void The_first_date_of_a_text_is_found_and_where_it_ends()
    {
        const string Text = "第3号，发布日期：2024-01-15 17:30";
        Assert.True(DateReader.TryFind(Text, out DateOnly date, out int end));
        Assert.Equal(new DateOnly(2024, 1, 15), date);
        Assert.Equal(" 17:30", Text[end..]);
        Assert.False(DateReader.TryFind("共12件，3个月", out _, out _));
    }

    [Fact]
    public void The_year_may_stand_before()
    {
        Assert.True(DateReader.TryReadWithoutYear("12月31日止", 2023, out DateOnly date, out _));
        Assert.Equal(new DateOnly(2023, 12, 31), date);
        Assert.False(DateReader.TryReadWithoutYear("2月30日", 2023, out _, out _));
    }
}
