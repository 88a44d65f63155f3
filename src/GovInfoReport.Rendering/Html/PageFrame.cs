namespace GovInfoReport.Rendering;

/// <summary>Writes the start and the end of a self-contained page.</summary>
internal static class PageFrame
{
    public static void WriteStart(TextWriter writer, Markup markup, string language, string title)
    {
        writer.Write("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", language)).Line().Raw("<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Raw(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
                + "dark\">\n")
            .Element("title", title).Raw("\n<style>\n").Raw(ReadStyle()).Raw("</style>\n</head>\n<body>\n<main>\n");
    }

    /// <summary>Leads back to the overview that led here.</summary>
    public static void WriteBack(Markup markup, ReportWords words, string link) =>
        markup.Open("p", ("class", "back")).Element("a", words["back"], ("href", link)).Close("p").Line();

    public static void WriteEnd(TextWriter writer) => writer.Write("\n</main>\n</body>\n</html>\n");

    private static string ReadStyle()
    {
        const string Name = "GovInfoReport.Rendering.Html.HtmlReportPage.css";
        using Stream stream = typeof(PageFrame).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
