namespace GovInfoReport.Rendering;

/// <summary>The address of the page that explains a diagnostic.</summary>
internal static class HelpAddress
{
    /// <summary>The address below a base; <see langword="null"/> without one, and for an id of the user's own.</summary>
    public static string? Of(Uri? start, DiagnosticDescriptor descriptor, bool isChinese)
    {
        if (start is null || descriptor.Category == DiagnosticCategory.Custom) return null;
        return $"{start.OriginalString.TrimEnd('/')}/{(isChinese ? "zh/" : "")}{descriptor.Id}.md";
    }
}
