using System.IO.Compression;
using System.Text;
using CsCheck;

namespace GovInfoReport.Parsing.Tests;

public class WordOracleTests
{
    [Fact]
    public void Random_documents_read_as_by_the_Open_XML_SDK() => RandomWordDocument.Bytes.Sample(
        bytes => Assert.Equal(OpenXmlWalk.Dump(bytes), OfficeReading.Dump(bytes)),
        iter: 300,
        print: bytes => Source(bytes));

    /// <summary>The XML of the document, for failures.</summary>
    private static string Source(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        using StreamReader reader = new(archive.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
