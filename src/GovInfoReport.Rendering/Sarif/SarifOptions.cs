using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>How findings are written as SARIF. Change it with <c>with</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SarifOptions
{
    /// <summary>The language of messages; <see langword="null"/>, the default: <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The name of the program that found the findings; default <c>GovInfoReport</c>.</summary>
    public string ToolName { get; init; } = "GovInfoReport";

    /// <summary>Its version; <see langword="null"/>, the default: not said.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>Where the pages of the diagnostics stand; <see langword="null"/>, the default: rules have no address of help.</summary>
    public Uri? HelpBase { get; init; }

    /// <summary>Where the program is described; <see langword="null"/>, the default: not said.</summary>
    public Uri? InformationUri { get; init; }

    /// <summary>
    /// Gives the page of a diagnostic's id as Markdown, which is written as the help of rules that found something; <see langword="null"/>,
    /// the default, or no page: their titles alone.
    /// </summary>
    public Func<string, string?>? HelpPageOf { get; init; }

    /// <summary>
    /// Tells the file that a report's name stands for, which is where code hosts look; <see langword="null"/>, the default: the name
    /// itself.
    /// </summary>
    /// <remarks>For names that are those of reports within a file.</remarks>
    public Func<string, string>? FileOf { get; init; }
}
