using System.Globalization;
using System.Resources;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The texts that this package puts into diagnostics.</summary>
internal static class PdfTexts
{
    private static readonly ResourceManager Texts = new("GovInfoReport.Parsing.Pdf.Diagnostics.PdfMessages", typeof(PdfTexts).Assembly);

    /// <summary>What is too many: lines on a page.</summary>
    public static LocalizedText Rulings { get; } = new(Texts, "rulings");

    /// <summary>What is too large: the content of a page.</summary>
    public static LocalizedText Content { get; } = new(Texts, "content");

    /// <summary>What is too many: steps of drawing on a page.</summary>
    public static LocalizedText Steps { get; } = new(Texts, "steps");

    /// <summary>What is too many: characters or lines on a page.</summary>
    public static LocalizedText Parts { get; } = new(Texts, "parts");

    /// <summary>The file has no pages.</summary>
    public static LocalizedText NoPages { get; } = new(Texts, "noPages");

    /// <summary>What cannot be decoded: the fonts of a page.</summary>
    public static LocalizedText FontEncoding { get; } = new(Texts, "fontEncoding");

    /// <summary>A page could not be read.</summary>
    public static LocalizedText UnreadablePage(string fault) => Format("unreadablePage", fault);

    /// <summary>The file could not be read.</summary>
    public static LocalizedText UnreadableFile(string fault) => Format("unreadableFile", fault);

    /// <summary>What is too many: pages.</summary>
    public static LocalizedText Pages(int count) => Format("pages", count);

    private static LocalizedText Format(string key, object argument)
    {
        LocalizedText text = new(Texts, key);
        return new LocalizedText(Fill(""), Fill("zh"));

        string Fill(string culture) => string.Format(CultureInfo.InvariantCulture, text.ToString(CultureInfo.GetCultureInfo(culture)), argument);
    }
}
