using System.Globalization;
using System.Resources;

namespace GovInfoReport.Validation;

/// <summary>The texts of this package, in both languages.</summary>
internal static class ValidationTexts
{
    internal static readonly ResourceManager Resources =
        new("GovInfoReport.Validation.Diagnostics.ValidationMessages", typeof(ValidationTexts).Assembly);

    /// <summary>The descriptor of a rule.</summary>
    internal static DiagnosticDescriptor Descriptor(string id, DiagnosticSeverity severity) => new(id, severity, Resources);

    /// <summary>Why a rule does not apply, or could not assess a part.</summary>
    internal static LocalizedText Reason(string key) => new(Resources, "reason." + key);

    /// <summary>A part of a message in both languages, with what it lists.</summary>
    internal static LocalizedText Listing(string key, LocalizedText items) =>
        new(Fill(key, items.ToString(CultureInfo.InvariantCulture)), Fill(key + ".zh", items.ToString(LocalizedText.ChineseCulture)));

    /// <summary>A part of a message in both languages, with what it names.</summary>
    internal static LocalizedText Format(string key, params object?[] arguments)
    {
        string In(CultureInfo culture, string suffix) => string.Format(
            CultureInfo.InvariantCulture, Resources.GetString("term." + key + suffix, CultureInfo.InvariantCulture)!,
            [.. arguments.Select(a => a is LocalizedText text ? text.ToString(culture) : a)]);
        return new(In(CultureInfo.InvariantCulture, ""), In(LocalizedText.ChineseCulture, ".zh"));
    }

    /// <summary>Labels one after the other.</summary>
    internal static LocalizedText List(IEnumerable<LocalizedText> labels)
    {
        LocalizedText[] all = [.. labels];
        return new(
            string.Join(", ", all.Select(l => l.ToString(CultureInfo.InvariantCulture))),
            string.Join("、", all.Select(l => l.ToString(LocalizedText.ChineseCulture))));
    }

    private static string Fill(string key, string items) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(key, CultureInfo.InvariantCulture)!, items);

    /// <summary>A word of a message in both languages.</summary>
    internal static LocalizedText Term(string key) => new(Resources, "term." + key);
}
