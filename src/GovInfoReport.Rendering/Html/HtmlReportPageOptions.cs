using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>How a page of reports is written. Change it with <c>with</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record HtmlReportPageOptions
{
    /// <summary>
    /// The language: Chinese for <c>zh</c>, else English. <see langword="null"/>, the default: <see cref="CultureInfo.CurrentUICulture"/>.
    /// </summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>
    /// Where the pages of the diagnostics stand: <c>ID.md</c>, and <c>zh/ID.md</c> in Chinese, below this address. Ids then lead there from
    /// the end of the page. <see langword="null"/>, the default: the page has their titles alone and leads nowhere outside.
    /// </summary>
    public Uri? HelpBase { get; init; }

    /// <summary>
    /// The address of the overview that leads to the page, such as <c>index.html</c>, to lead back there; <see langword="null"/>, the
    /// default: none.
    /// </summary>
    public string? OverviewLink { get; init; }
}
