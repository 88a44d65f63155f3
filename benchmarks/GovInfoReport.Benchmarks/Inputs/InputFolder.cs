using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>The sample in a folder, for a program that cannot generate it.</summary>
/// <param name="Utf8">The text.</param>
/// <param name="HtmlPage">The page of a government site.</param>
/// <param name="WordPaste">The page pasted from Word.</param>
/// <param name="Json">The report itself, which says what all the others must be read as.</param>
internal sealed record InputFolder(byte[] Utf8, string HtmlPage, string WordPaste, byte[] Json)
{
    private const string TextFile = "report.txt";
    private const string PageFile = "page.html";
    private const string PasteFile = "paste.html";
    private const string JsonFile = "report.json";

    public string Text { get; } = Encoding.UTF8.GetString(Utf8);

    public static InputFolder Read(string directory) => new(
        File.ReadAllBytes(Path.Combine(directory, TextFile)),
        File.ReadAllText(Path.Combine(directory, PageFile)),
        File.ReadAllText(Path.Combine(directory, PasteFile)),
        File.ReadAllBytes(Path.Combine(directory, JsonFile)));

    public void Write(string directory)
    {
        File.WriteAllBytes(Path.Combine(directory, TextFile), Utf8);
        File.WriteAllText(Path.Combine(directory, PageFile), HtmlPage);
        File.WriteAllText(Path.Combine(directory, PasteFile), WordPaste);
        File.WriteAllBytes(Path.Combine(directory, JsonFile), Json);
    }
}
