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
}
