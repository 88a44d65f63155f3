using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>The bytes of a text in any encoding give the report of its characters.</summary>
public class EncodingTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-8 marked", "utf-16 marked", "utf-16BE marked", "utf-32 marked", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_give_the_report_of_the_characters(string name) =>
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Exact).Holds((report, choice) =>
        {
            string text = choice.Layout.Write(report, choice.Options);
            ParseResult expected = ReportParser.Parse(text), read = ReportParser.Parse(Encode(text, name));
            Assert.Equal(expected.Report, read.Report);
            Assert.Equal(expected.Diagnostics.ToArray(), read.Diagnostics.ToArray());
        }, samples: 40);

    [Fact]
    public void Another_encoding_than_those_of_the_open_web_is_not_taken_for_one_of_them()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(TestDocuments.Text);
        bytes[bytes.Length / 2] = 0xFF;
        Assert.Contains(ReportParser.Parse(bytes).Diagnostics, d => d.Id == "GIR0007");
    }

    private static byte[] Encode(string text, string name)
    {
        bool marked = name.EndsWith(" marked", StringComparison.Ordinal);
        string encodingName = marked ? name[..^" marked".Length] : name;
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(encodingName) ?? Encoding.GetEncoding(encodingName);
        return [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }
}
