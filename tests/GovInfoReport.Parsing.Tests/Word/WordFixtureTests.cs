using System.Runtime.CompilerServices;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A whole report as LibreOffice writes it; README.md in this folder says how the file was made.</summary>
public class WordFixtureTests
{
    [Fact]
    public Task A_report_from_LibreOffice() => Verifier.Verify(OfficeReading.Dump(Fixture("report.docx"), withPlaces: true));

    [Fact]
    public void A_report_from_LibreOffice_reads_as_by_the_Open_XML_SDK()
    {
        // The oracle knows nothing of metadata and of numbers by style.
        static string Plain(string dump) =>
            string.Join('\n', dump.Split('\n').Where(line => !line.StartsWith("M ", StringComparison.Ordinal)));
        string[] read = Plain(OfficeReading.Dump(Fixture("report.docx"))).Split('\n'),
            walked = Plain(OpenXmlWalk.Dump(Fixture("report.docx"))).Split('\n');
        Assert.Equal(walked.Length, read.Length);
        foreach ((string own, string other) in read.Zip(walked))
            Assert.True(own == other
                || (own.StartsWith("P ", StringComparison.Ordinal) && own.EndsWith(other[2..], StringComparison.Ordinal)),
                $"{own} / {other}");
    }

    private static byte[] Fixture(string name, [CallerFilePath] string path = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, name));
}
