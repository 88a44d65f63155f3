using System.Runtime.CompilerServices;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Snapshots in Verify's convention and with its call shape; Verify.Xunit takes its place by deleting this file
/// (docs/decisions/0003-snapshots.md).
/// </summary>
public static class Verifier
{
    public static async Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName]
        string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        string actual = text.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual);
        Assert.Fail(expected is null
            ? $"There is no snapshot yet. Look at {received}; if it is right, rename it to {verified}."
            : $"The text differs from its snapshot. Compare {received} with {verified}; if the new text is right, replace the old one.");
    }
}
