using System.Globalization;
using System.Resources;

namespace GovInfoReport.Parsing;

/// <summary>The words that diagnostics about Office files are made of.</summary>
internal static class OfficeTexts
{
    private static readonly ResourceManager Texts = new(typeof(OfficeTexts));

    public static LocalizedText Unpacked { get; } = new(Texts, "unpacked");

    public static LocalizedText Entries { get; } = new(Texts, "entries");

    public static LocalizedText Sheets { get; } = new(Texts, "sheets");

    public static LocalizedText Cells { get; } = new(Texts, "cells");

    public static LocalizedText Lists { get; } = new(Texts, "lists");

    public static LocalizedText Styles { get; } = new(Texts, "styles");

    public static LocalizedText Markup { get; } = new(Texts, "markup");

    public static LocalizedText Names { get; } = new(Texts, "names");

    public static LocalizedText Elements { get; } = new(Texts, "elements");

    public static LocalizedText Nesting { get; } = new(Texts, "nesting");

    public static LocalizedText Spans { get; } = new(Texts, "spans");

    public static LocalizedText Columns { get; } = new(Texts, "columns");

    public static LocalizedText DamagedPackage { get; } = new(Texts, "damagedPackage");

    public static LocalizedText NoMainPart { get; } = new(Texts, "noMainPart");

    public static LocalizedText NoSheet { get; } = new(Texts, "noSheet");

    public static LocalizedText EmbeddedFile { get; } = new(Texts, "embeddedFile");

    public static LocalizedText SaveFromWord { get; } = new(Texts, "saveFromWord");

    public static LocalizedText Doc { get; } = new(Texts, "doc");

    public static LocalizedText Xls { get; } = new(Texts, "xls");

    public static LocalizedText Ppt { get; } = new(Texts, "ppt");

    public static LocalizedText Pptx { get; } = new(Texts, "pptx");

    public static LocalizedText Works { get; } = new(Texts, "works");

    public static LocalizedText Encrypted { get; } = new(Texts, "encrypted");

    public static LocalizedText Message { get; } = new(Texts, "message");

    public static LocalizedText Compound { get; } = new(Texts, "compound");

    public static LocalizedText Rtf { get; } = new(Texts, "rtf");

    public static LocalizedText WordXml { get; } = new(Texts, "wordXml");

    public static LocalizedText Mhtml { get; } = new(Texts, "mhtml");

    public static LocalizedText Ofd { get; } = new(Texts, "ofd");

    public static LocalizedText OpenDocument { get; } = new(Texts, "openDocument");

    public static LocalizedText Epub { get; } = new(Texts, "epub");

    public static LocalizedText Xlsb { get; } = new(Texts, "xlsb");

    public static LocalizedText PackedOtherwise { get; } = new(Texts, "packedOtherwise");

    public static LocalizedText Archive { get; } = new(Texts, "archive");

    public static LocalizedText SaveAsDocx { get; } = new(Texts, "saveAsDocx");

    public static LocalizedText SaveAsXlsx { get; } = new(Texts, "saveAsXlsx");

    public static LocalizedText RemovePassword { get; } = new(Texts, "removePassword");

    public static LocalizedText SaveAsPdf { get; } = new(Texts, "saveAsPdf");

    public static LocalizedText SaveAsHtml { get; } = new(Texts, "saveAsHtml");

    public static LocalizedText Unpack { get; } = new(Texts, "unpack");

    public static LocalizedText OpenAndSave { get; } = new(Texts, "openAndSave");

    /// <summary>Says that a part is damaged.</summary>
    /// <param name="part">The part's name.</param>
    public static LocalizedText DamagedPart(string part) => new(Format("damagedPart", part), Format("damagedPart.zh", part));

    private static string Format(string key, string part) =>
        string.Format(CultureInfo.InvariantCulture, Texts.GetString(key, CultureInfo.InvariantCulture)!, part);
}
