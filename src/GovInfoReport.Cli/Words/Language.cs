using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>Chooses the language of messages: Chinese or English.</summary>
internal static class Language
{
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that <c>--lang</c> asks for, else that of the first locale variable that is set, else English.</summary>
    /// <remarks>
    /// The arguments are looked at before they are parsed, because help and mistakes in the call are told in that language too.
    /// </remarks>
    public static CultureInfo Choose(ReadOnlySpan<string> args, Func<string, string?> environment)
    {
        for (int i = 0; i < args.Length && args[i] != "--"; i++)
        {
            if (args[i] == Option && i + 1 < args.Length) return For(args[i + 1]);
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return For(args[i][(Option.Length + 1)..]);
        }

        foreach (string variable in Variables)
        {
            if (environment(variable) is { Length: > 0 } locale) return For(locale);
        }

        return For("");
    }

    private static CultureInfo For(string name) =>
        name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? LocalizedText.ChineseCulture : CultureInfo.InvariantCulture;
}
