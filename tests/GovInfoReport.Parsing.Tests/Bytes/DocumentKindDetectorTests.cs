using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class DocumentKindDetectorTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", DocumentKind.Pdf)]
    [InlineData("\r\n\r\n%PDF-1.4", DocumentKind.Pdf)]
    [InlineData("PK\x03\x04........word/document.xml", DocumentKind.Word)]
    [InlineData("PK\x03\x04........xl/workbook.xml", DocumentKind.Spreadsheet)]
    [InlineData("PK\x03\x04........readme.txt", DocumentKind.Archive)]
    [InlineData("\u00D0\u00CF\x11\u00E0\u00A1\u00B1\x1A\u00E1", DocumentKind.CompoundFile)]
    [InlineData("{\\rtf1\\ansi", DocumentKind.RichText)]
    [InlineData("\u0089PNG\r\n", DocumentKind.Image)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", DocumentKind.Image)]
    [InlineData("GIF89a", DocumentKind.Image)]
    [InlineData("BM\x01\x02\x03\x04\0\0\0\0\x36", DocumentKind.Image)]
    [InlineData("Rar!\x1A", DocumentKind.Archive)]
    [InlineData("\x1F\u008B\x08", DocumentKind.Archive)]
    [InlineData("", DocumentKind.Text)]
    [InlineData("PK list of names", DocumentKind.Text)]
    [InlineData("BMW and other cars", DocumentKind.Text)]
    [InlineData("<html>", DocumentKind.Text)]
    public void Bytes(string bytes, DocumentKind kind) => Assert.Equal(kind, DocumentKindDetector.OfBytes(Encoding.Latin1.GetBytes(bytes)));

    [Theory]
    [InlineData("<!DOCTYPE html><html>", DocumentKind.Html)]
    [InlineData("\uFEFF \n<html>", DocumentKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><html/>", DocumentKind.Html)]
    [InlineData("正文<table border=1><tr><td>1</td></tr></table>", DocumentKind.Html)]
    [InlineData("正文 <P>一段</P>", DocumentKind.Html)]
    [InlineData("正文 3 < 5，<参见附件>", DocumentKind.Text)]
    [InlineData("<", DocumentKind.Text)]
    [InlineData("<<条例>>", DocumentKind.Text)]
    [InlineData("甲 <party> 乙", DocumentKind.Text)]
    [InlineData("", DocumentKind.Text)]
    public void Characters(string text, DocumentKind kind) => Assert.Equal(kind, DocumentKindDetector.OfText(text));

    [Theory]
    [InlineData("PK\x03\x04........parts/main.xml", "a.DOCX", DocumentKind.Word)]
    [InlineData("PK\x03\x04........parts/main.xml", "a.xlsx", DocumentKind.Spreadsheet)]
    [InlineData("PK\x03\x04........xl/workbook.xml", "a.docx", DocumentKind.Spreadsheet)]
    [InlineData("PK\x03\x04........readme.txt", "a.zip", DocumentKind.Archive)]
    [InlineData("Rar!\x1A", "a.docx", DocumentKind.Archive)]
    [InlineData("%PDF-1.7", "a.html", DocumentKind.Pdf)]
    [InlineData("text", "a.pdf", DocumentKind.Text)]
    [InlineData("text", null, DocumentKind.Text)]
    public void The_name_settles_what_bytes_leave_open(string bytes, string? name, DocumentKind kind)
    {
        byte[] content = Encoding.Latin1.GetBytes(bytes);
        Assert.Equal(kind, DocumentKindDetector.Settle(DocumentKindDetector.OfBytes(content), content, name));
    }

    [Fact]
    public void A_pdf_file_by_name_may_have_much_before_its_header()
    {
        byte[] content = Encoding.Latin1.GetBytes(new string(' ', 5000) + "%PDF-1.7");
        Assert.Equal(DocumentKind.Pdf, DocumentKindDetector.Settle(DocumentKindDetector.OfBytes(content), content, "a.pdf"));
        Assert.Equal(DocumentKind.Text, DocumentKindDetector.Settle(DocumentKindDetector.OfBytes(content), content, "a.txt"));
    }

    [Theory]
    [InlineData("正文<br>第二行", "a.html", DocumentKind.Html)]
    [InlineData("正文<br>第二行", "a.txt", DocumentKind.Text)]
    [InlineData("正文<br>第二行", null, DocumentKind.Text)]
    [InlineData("正文 3 < 5，5 > 3", "a.htm", DocumentKind.Text)]
    [InlineData("<table><tr><td>1</td></tr></table>", "a.txt", DocumentKind.Html)]
    public void The_name_settles_what_characters_leave_open(string text, string? name, DocumentKind kind) =>
        Assert.Equal(kind, DocumentKindDetector.OfText(text, name));
}
