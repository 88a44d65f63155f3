using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

public class FigureReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("１２３", "123")]
    [InlineData("1２", "12")]
    [InlineData("+21", "21")]
    [InlineData("-417", "-417")]
    [InlineData("－5", "-5")]
    [InlineData("1,234", "1234")]
    [InlineData("1，234，567", "1234567")]
    [InlineData("12,345.5", "12345.5")]
    [InlineData("0.0", "0.0")]
    [InlineData("4068.208", "4068.208")]
    [InlineData("４０６８．２", "4068.2")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("\uFEFF12\u200B", "12")]
    [InlineData("\u200B\u00A03\u2002\uFEFF", "3")]
    [InlineData("\u200E-4\u2060", "-4")]
    [InlineData("1\u00AD2\u200B3", "123")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("12\u202F345\u202F678", "12345678")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("1\u2007234\u2007567", "1234567")]
    [InlineData("1\u2006234.5", "1234.5")]
    public void Figures(string text, string value)
    {
        Figure figure = FigureReader.Read(text);
        Assert.Equal(FigureKind.Number, figure.Kind);
        Assert.Equal(value, figure.ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(FigureUnit.None, figure.Unit);
        Assert.Equal(0, figure.NoteStart);
    }

    // Every character in every place of a figure, and every length that is read at once or not, within a text and at its end.
    [Theory]
    [InlineData("12件", 12, "Pieces")]
    [InlineData("3 件次", 3, "Pieces")]
    [InlineData("1,234条", 1234, "Pieces")]
    [InlineData("251000元", 251000, "Yuan")]
    [InlineData("380万元", 380, "TenThousandYuan")]
    [InlineData("\u200B12\u200B件\u200B", 12, "Pieces")]
    [InlineData("380 萬元", 380, "TenThousandYuan")]
    public void Units(string text, long digits, string unit)
    {
        Figure figure = FigureReader.Read(text);
        Assert.Equal((FigureKind.Number, digits, unit), (figure.Kind, figure.Digits, figure.Unit.ToString()));
    }

    [Theory]
    [InlineData("22（其中修订16件）", 22, "（其中修订16件）")]
    [InlineData("22件（其中修订16件）", 22, "（其中修订16件）")]
    [InlineData("7 [含联合发文]", 7, "[含联合发文]")]
    public void Notes(string text, long digits, string note)
    {
        Figure figure = FigureReader.Read(text);
        Assert.Equal((FigureKind.Number, digits, note), (figure.Kind, figure.Digits, text[figure.NoteStart..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0\u3000")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("无")]
    [InlineData("無")]
    public void Blanks_are_not_zero(string text) => Assert.Equal(FigureKind.Blank, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("2 0")]
    [InlineData("1 234")]
    [InlineData("1　2　3")]
    [InlineData("1\u00A02345")]
    [InlineData("1\u200923")]
    [InlineData("1\u20092345")]
    [InlineData("1\u2009\u2009234")]
    [InlineData("1\u2002234")]
    [InlineData("12345\u00A0678")]
    [InlineData("00")]
    public void Digits_with_blanks_between_are_split(string text) => Assert.Equal(FigureKind.Split, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("042", 42)]
    [InlineData("05件", 5)]
    public void Digits_behind_a_zero_wait_for_a_sum(string text, long digits) =>
        Assert.Equal((FigureKind.ZeroLed, digits), (FigureReader.Read(text).Kind, FigureReader.Read(text).Digits));

    [Theory]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData("1,23,456")]
    [InlineData("1.2.3")]
    [InlineData("1,234.5,6")]
    [InlineData("3/5")]
    [InlineData("12%")]
    [InlineData("1234567890123456789")]
    [InlineData("1 .5")]
    [InlineData("12（更正为15）")]
    [InlineData("12(应为15)")]
    [InlineData("12（存疑）")]
    public void What_can_be_read_in_more_than_one_way_is_no_figure(string text) =>
    Assert.Equal(FigureKind.Unreadable, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("规章")]
    [InlineData("1.属于国家秘密")]
    [InlineData("12件次以上")]
    [InlineData("Column1")]
    [InlineData("无正当理由")]
    [InlineData("22（其中修订16件")]
    public void Words_are_no_figure(string text) => Assert.Equal(FigureKind.Words, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("12.0", true, 12)]
    [InlineData("0.00", true, 0)]
    [InlineData("-3", true, -3)]
    [InlineData("12.5", false, 0)]
    public void A_count_has_no_fraction(string text, bool isCount, long count)
    {
        Assert.Equal(isCount, FigureReader.Read(text).TryGetCount(out long read));
        if (isCount) Assert.Equal(count, read);
    }
}
