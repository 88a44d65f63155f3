using System.Globalization;
using System.Resources;

namespace GovInfoReport.Cli;

/// <summary>The tool's own words in the user's language, by key.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new("GovInfoReport.Cli.CliTexts", typeof(Texts).Assembly);

    public static string Get(string key)
    {
        string name = LocalizedText.IsChinese(null) ? key + ".zh" : key;
        return Resources.GetString(name, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"There is no text '{name}'.");
    }

    public static string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), arguments);
}
