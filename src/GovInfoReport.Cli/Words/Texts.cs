using System.Globalization;
using System.Resources;

namespace GovInfoReport.Cli;

/// <summary>The tool's own words in the user's language, by key.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new("GovInfoReport.Cli.CliTexts", typeof(Texts).Assembly);

    public static string Get(string key) => Find(key) ?? throw new MissingManifestResourceException($"There is no text '{key}'.");

    /// <summary>A text that need not be there.</summary>
    public static string? Find(string key) =>
        Resources.GetString(LocalizedText.IsChinese(null) ? key + ".zh" : key, CultureInfo.InvariantCulture);

    public static string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), arguments);
}
