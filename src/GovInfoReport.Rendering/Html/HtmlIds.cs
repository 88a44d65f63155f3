namespace GovInfoReport.Rendering;

/// <summary>The ids that elements of a page have beside those of its reports.</summary>
internal static class HtmlIds
{
    /// <summary>The entry of a diagnostic's id at the end of the page. What no id of an element may hold is left out.</summary>
    public static string RuleId(string id) => "rule-" + string.Concat(id.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
}
