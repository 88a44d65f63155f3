namespace GovInfoReport.Cli;

/// <summary>The options that all commands have; they may stand before the command too.</summary>
internal static class CommonOptions
{
    public const string Language = Cli.Language.Option;
    public const string Jobs = "--jobs";
    public const string Quiet = "--quiet";
    public const string FailOn = "--fail-on";
    public const string Output = "--output";
    public const string Force = "--force";

    private static readonly OptionDefinition LanguageOption = new(Language, "", "lang") { Allowed = ["zh", "en"] };

    /// <summary>Those of every command that reads files, beside its own.</summary>
    public static OptionDefinition[] OfAll { get; } =
    [
        new(Jobs, "N", "jobs") { Highest = 256, ShortName = "-j" },
        new(Quiet, "", "quiet") { IsFlag = true, ShortName = "-q" },
        new(FailOn, "", "failOn") { Allowed = ["error", "warning", "never"] },
        LanguageOption,
    ];

    /// <summary>Those and the ones of the output.</summary>
    public static OptionDefinition[] OfFiles { get; } =
    [
        new(Output, "FILE|DIR", "output") { ShortName = "-o" },
        new(Force, "", "force") { IsFlag = true },
        .. OfAll,
    ];

    /// <summary>Those of a command that reads no files.</summary>
    public static OptionDefinition[] OfWords { get; } = [LanguageOption];
}
