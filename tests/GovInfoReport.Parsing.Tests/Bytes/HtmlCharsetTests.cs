using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class HtmlCharsetTests
{
    [Theory]
    [InlineData("<meta charset=\"utf-8\">", "utf-8")]
    [InlineData("<META CHARSET='GB2312'>", "GB2312")]
    [InlineData("<meta charset = gbk>", "gbk")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb18030\" />", "gb18030")]
    [InlineData("<?xml version=\"1.0\" encoding=\"GBK\"?><html>", "GBK")]
    [InlineData("<html data-charset>x</html><meta charset=utf-8>", "utf-8")]
    public void Declared(string page, string charset) => Assert.Equal(charset, HtmlCharset.Find(Encoding.ASCII.GetBytes(page)));

    [Theory]
    [InlineData("")]
    [InlineData("charset=utf-8, said the text")]
    [InlineData("<meta charset=>")]
    [InlineData("<meta charset")]
    [InlineData("<html encoding=\"GBK\">")]
    public void Not_declared(string page) => Assert.Null(HtmlCharset.Find(Encoding.ASCII.GetBytes(page)));
}
