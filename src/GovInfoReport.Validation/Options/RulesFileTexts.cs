using System.Globalization;
using System.Resources;

namespace GovInfoReport.Validation;

/// <summary>What may be wrong with a file of rules, in both languages.</summary>
internal static class RulesFileTexts
{
    internal static LocalizedText Of(string key, params object[] arguments) =>
        new(Format("file." + key, arguments), Format($"file.{key}.zh", arguments));

    private static string Format(string key, object[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        ValidationTexts.Resources.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException($"There is no text '{key}'."),
        arguments);
}
