using CsCheck;

namespace GovInfoReport.Parsing.Tests;

public class NumberFormatTests
{
    [Theory]
    [InlineData("General", 12.5, "12.5")]
    [InlineData("G/通用格式", 12.5, "12.5")]
    [InlineData("G/通用格式\"件\"", 12, "12件")]
    [InlineData("0", 12.5, "13")]
    [InlineData("0", -12.5, "-13")]
    [InlineData("0", -0.4, "0")]
    [InlineData("0.00", 878.684, "878.68")]
    [InlineData("0.00", 878.685, "878.69")]
    [InlineData("0.0#", 12, "12.0")]
    [InlineData("0.##", 12, "12")]
    [InlineData("0.##", 12.5, "12.5")]
    [InlineData("_ 0.##_ ", 12, " 12 ")]
    [InlineData("0.##\"件\"", 12, "12件")]
    [InlineData("0.##\"件\"", 12.25, "12.25件")]
    [InlineData("#", 0, "")]
    [InlineData(".00", 0.125, ".13")]
    [InlineData("000", 7, "007")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00", 0.5, "0.50")]
    [InlineData("0,", 1234567, "1235")]
    [InlineData("#,##0.00,,", 1234567, "1.23")]
    [InlineData("0.00,,", 1234567, "1.23")]
    [InlineData("0!.0,", 1234567, "123.5")]
    [InlineData("0\\.0,", 1234567, "123.5")]
    [InlineData("0!.0000", 8786800, "878.6800")]
    [InlineData("0\".\"0000", 45, "0.0045")]
    [InlineData("0\".\"0,", 4000, "0.4")]
    [InlineData("0!.0,\"万\"", 1234567, "123.5万")]
    [InlineData("0%", 0.125, "13%")]
    [InlineData("0.0%", 0.125, "12.5%")]
    [InlineData("0\"件\"", 12, "12件")]
    [InlineData("0件", 12, "12件")]
    [InlineData("\"共\"0", 12, "共12")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", 1234, " 1,234 ")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", 0, " - ")]
    [InlineData(";;;", 12, "")]
    [InlineData("0;;", 0, "")]
    [InlineData("0;;", -5, "")]
    [InlineData("0;(0)", -5, "(5)")]
    [InlineData("0;-0;\"无\"", 0, "无")]
    [InlineData("[>100]0\"多\";0", 101, "101多")]
    [InlineData("[>100]0\"多\";0", 7, "7")]
    [InlineData("[>=10000]0!.0,\"万\";0", 20000, "2.0万")]
    [InlineData("[=0]\"\";0", 0, "")]
    [InlineData("[<0]\"负\"0;0", -3, "负3")]
    [InlineData("[$¥-804]#,##0.00", 12, "¥12.00")]
    [InlineData("0;@", 12, "12")]
    [InlineData("yyyy/m/d", 45306, "2024/1/15")]
    [InlineData("yyyy\"年\"mm\"月\"dd\"日\"", 45306, "2024年01月15日")]
    [InlineData("h:mm:ss", 61.5, "12:00:00")]
    [InlineData("yyyy-mm-dd hh:mm", 45306.25, "2024-01-15 06:00")]
    [InlineData("@", 12, "12")]
    public void Numbers_are_written_as_programs_show_them(string code, double value, string expected)
    {
        ShownNumber shown = NumberFormat.Parse(code).Show(value, NumberText.Shown(value));
        Assert.True(shown.IsCertain);
        Assert.Equal(expected, shown.Text);
    }

    [Theory]
    [InlineData("# ?/?", 0.5)]
    [InlineData("0.00E+00", 1234)]
    [InlineData("[DBNum1]General", 12)]
    [InlineData("[h]:mm", 2.5)]
    [InlineData("yyyy/m/d", -1)]
    [InlineData("yyyy/m/d", 12)]
    [InlineData("[>100]0;[>50]0", 7)]
    public void What_is_not_followed_is_no_certain_text(string code, double value) =>
        Assert.False(NumberFormat.Parse(code).Show(value, NumberText.Shown(value)).IsCertain);

    [Theory]
    [InlineData("0;-0;0;\"甲\"@", "甲", "")]
    [InlineData("@\"件\"", "", "件")]
    [InlineData("0.00", "", "")]
    [InlineData("General", "", "")]
    [InlineData(";;", "", "")]
    public void Text_has_a_section_of_its_own(string code, string before, string behind) =>
        Assert.Equal((before, behind), NumberFormat.Parse(code).ShowText(out _));

    [Fact]
    public void An_empty_section_for_text_hides_it() => Assert.Null(NumberFormat.Parse(";;;").ShowText(out _).Behind);

    [Fact]
    public void A_section_may_ask_for_a_colour()
    {
        Assert.Equal(0xFFFFFF, NumberFormat.Parse("[White]0").Show(1, "1").Color);
        Assert.Equal(0xFF0000, NumberFormat.Parse("0;[Red]-0").Show(-1, "-1").Color);
        Assert.Equal(0xFFFFFF, NumberFormat.Parse("[Color 2]0").Show(1, "1").Color);
    }

    [Theory]
    [InlineData(0.30000000000000004, "0.3")]
    [InlineData(1234.56789012, "1234.56789")]
    [InlineData(12345678901, "12345678901")]
    [InlineData(123456789012, "1.23457E+11")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(4068.2080000000001, "4068.208")]
    [InlineData(380.29999999999995, "380.3")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(1200, "1200")]
    [InlineData(1E+300, "1E+300")]
    public void Numbers_without_a_format_are_shown_to_eleven_characters(double value, string expected) =>
        Assert.Equal(expected, NumberText.Shown(value));

    [Fact]
    public void No_code_of_a_format_is_too_odd() =>
        Gen.Select(Gen.String[Gen.Char["0#?.,;%[]\"\\!_*@GEeymdhs/ >=<-$A共件"], 0, 40], Gen.Double).Sample(
        (code, value) =>
        {
            if (!double.IsFinite(value)) return;
            NumberFormat format = NumberFormat.Parse(code);
            Assert.NotNull(format.Show(value, "1").Text);
            Assert.NotNull(format.ShowText(out _).Before);
        },
        iter: 20_000);
}
