namespace GovInfoReport.Cli;

/// <summary>The pages and schemas of the documentation that the tool carries.</summary>
internal static class Pages
{
    private const string Start = "page.", ChineseStart = "page.zh.";

    /// <summary>The ids that have a page, in order.</summary>
    public static IEnumerable<string> Ids => typeof(Pages).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(ChineseStart, StringComparison.Ordinal))
        .Select(n => n[ChineseStart.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The page of an id in the user's language, as Markdown.</summary>
    public static string Of(string id) => Read((LocalizedText.IsChinese(null) ? ChineseStart : Start) + id);

    /// <summary>The page of an id, where it has one.</summary>
    public static string? Find(string id) => Ids.Contains(id) ? Of(id) : null;

    /// <summary>A resource of the tool.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Pages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The tool lacks its resource {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
