using System.Diagnostics;
using System.Net;

namespace GovInfoReport.TestSupport;

/// <summary>A browser without a window, where there is one.</summary>
public static class HeadlessBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path of the browser; <see langword="null"/> where there is none.</summary>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Opens a page whose script puts its answer into the body, between [[ and ]], and returns that answer.</summary>
    /// <param name="path">The browser.</param>
    /// <param name="html">The page with its script.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="isDark">Whether the browser asks for dark colours.</param>
    public static string Answer(string path, string html, int width, bool isDark = false)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("govinforeport");
        try
        {
            string file = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(file, html);
            ProcessStartInfo start = new(path)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    $"--window-size={width},4000", $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
                    "--virtual-time-budget=60000",
                    $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", "--dump-dom", new Uri(file).AbsoluteUri,
                },
            };
            using Process browser = Process.Start(start)!;
            browser.ErrorDataReceived += (_, _) => { };
            browser.BeginErrorReadLine();
            string page = browser.StandardOutput.ReadToEnd();
            browser.WaitForExit();
            int from = page.IndexOf("[[", StringComparison.Ordinal), to = page.LastIndexOf("]]", StringComparison.Ordinal);
            Assert.True(from >= 0 && to > from, $"The browser gave no answer: {page}");
            return WebUtility.HtmlDecode(page[(from + 2)..to]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
