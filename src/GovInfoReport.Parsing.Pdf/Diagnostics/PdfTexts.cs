using System.Globalization;
using System.Resources;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The texts that this package puts into diagnostics.</summary>
internal static class PdfTexts
{
    private static readonly ResourceManager Texts = new("GovInfoReport.Parsing.Pdf.Diagnostics.PdfMessages", typeof(PdfTexts).Assembly);

    /// <summary>What is too many: lines on a page.</summary>
    public static LocalizedText Rulings { get; } = new(Texts, "rulings");

    /// <summary>What is too large: the content of the pages.</summary>
    public static LocalizedText Content { get; } = new(Texts, "content");

    /// <summary>What is too many: steps of drawing.</summary>
    public static LocalizedText Steps { get; } = new(Texts, "steps");

    /// <summary>What is too many: characters or lines on a page.</summary>
    public static LocalizedText Parts { get; } = new(Texts, "parts");

    /// <summary>What is too large: all streams of a document, unpacked.</summary>
    public static LocalizedText Unpacked { get; } = new(Texts, "unpacked");

    /// <summary>What is too much: bytes read to find the objects of a file.</summary>
    public static LocalizedText Reading { get; } = new(Texts, "reading");

    /// <summary>What is too many: entries of the tables of fonts.</summary>
    public static LocalizedText FontEntries { get; } = new(Texts, "fontEntries");

    /// <summary>What is too many: fonts.</summary>
    public static LocalizedText Fonts { get; } = new(Texts, "fonts");

    /// <summary>What is too many: objects that a table or a stream of objects tells of.</summary>
    public static LocalizedText Objects { get; } = new(Texts, "objects");

    /// <summary>What is too deep: objects within objects.</summary>
    public static LocalizedText Nesting { get; } = new(Texts, "nesting");

    /// <summary>What is too long: the rows of a packed stream.</summary>
    public static LocalizedText Rows { get; } = new(Texts, "rows");

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
        return new LocalizedText(Fill(CultureInfo.InvariantCulture), Fill(LocalizedText.ChineseCulture));

        string Fill(CultureInfo culture) => string.Format(CultureInfo.InvariantCulture, text.ToString(culture), argument);
    }
}
