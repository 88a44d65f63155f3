using System.Buffers;
using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class TextDecoderTests
{
    private const string Text = "云溪县2023年年报\n规章 | 0 |\n一、总体情况";

    private static readonly Encoding GuoBiao = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void A_mark_counts_before_all_else()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
            Assert.Equal((Text, ""), Decode([.. encoding.Preamble, .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void Without_a_mark_valid_UTF8_is_UTF8_and_the_rest_GB18030()
    {
        Assert.Equal((Text, ""), Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal((Text, ""), Decode(GuoBiao.GetBytes(Text)));
    }

    [Fact]
    public void UTF16_without_a_mark_is_told_by_its_zeros()
    {
        const string Plain = "一、总体情况\n规章 | 0 |\n行政许可 | 3 |";
        Assert.Equal((Plain, ""), Decode(Encoding.Unicode.GetBytes(Plain)));
        Assert.Equal((Plain, ""), Decode(Encoding.BigEndianUnicode.GetBytes(Plain)));
    }

    [Fact]
    public void A_declared_charset_that_the_bytes_are_not_in_is_reported()
    {
        string page = "<meta charset=gb2312>" + Text;
        Assert.Equal((page, "GIR0006"), Decode(Encoding.UTF8.GetBytes(page)));
        Assert.Equal((page, ""), Decode(GuoBiao.GetBytes(page)));
    }

    [Fact]
    public void A_charset_that_nobody_knows_is_reported()
    {
        string page = "<meta charset=klingon>" + Text;
        Assert.Equal((page, "GIR0023"), Decode(GuoBiao.GetBytes(page)));
    }

    [Fact]
    public void A_lost_byte_does_not_make_UTF8_another_encoding()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text, 10)));
        (string read, string ids) = Decode([.. bytes[..1], .. bytes[2..]]);
        Assert.Equal("GIR0007", ids);
        Assert.EndsWith(Text, read, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_nothing() => Assert.Equal(("", ""), Decode([]));

    private static (string Text, string Ids) Decode(byte[] bytes)
    {
        List<Diagnostic> diagnostics = [];
        char[] characters = TextDecoder.Decode(bytes, out int length, diagnostics);
        string text = new(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return (text, string.Join(' ', diagnostics.Select(d => d.Id)));
    }
}
