namespace GovInfoReport.Parsing;

/// <summary>
/// Says what kinds of Office files bytes are, with a word for people where no reader reads them: old binary documents, encrypted
/// ones, rich text, and formats that go by the same file names.
/// </summary>
internal static class OfficeFileKinds
{
    private const int HeadWindow = 4096;
    private const int TypeWindow = 256;

    /// <summary>What the bytes are.</summary>
    /// <returns>The kind, what the file is, and what to do about it; no texts for the kinds that are read (Word, Spreadsheet); Unknown for
    /// what is no Office file.</returns>
    public static (DocumentKind Kind, LocalizedText? What, LocalizedText? WhatToDo) Tell(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(CompoundFile.Signature)) return OfCompoundFile(bytes);
        if (bytes.StartsWith("{\\rtf"u8)) return (DocumentKind.RichText, OfficeTexts.Rtf, OfficeTexts.SaveAsDocx);
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return OfArchive(bytes);
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadWindow)];
        if (head.IndexOf("<?mso-application progid=\"Word.Document\""u8) >= 0
            || head.IndexOf("http://schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0)
            return (DocumentKind.Unknown, OfficeTexts.WordXml, OfficeTexts.SaveAsDocx);
        if (head.StartsWith("MIME-Version:"u8) && head.IndexOf("multipart/related"u8) >= 0)
            return (DocumentKind.Unknown, OfficeTexts.Mhtml, OfficeTexts.SaveAsHtml);
        return (DocumentKind.Unknown, null, null);
    }

    /// <summary>
    /// The diagnostic for a file of this family that cannot be read; <see langword="null"/> for one that can, and for what is no Office
    /// file.
    /// </summary>
    public static Diagnostic? Explain(ReadOnlySpan<byte> bytes)
    {
        (_, LocalizedText? what, LocalizedText? whatToDo) = Tell(bytes);
        if (what is null) return null;
        if (ReferenceEquals(what, OfficeTexts.Encrypted)) return new Diagnostic(ReadingDiagnostics.Protected, Location.None);
        return new Diagnostic(ReadingDiagnostics.UnsupportedKind, Location.None, what, whatToDo);
    }

    /// <summary>The diagnostic for a package that its readers take and cannot read, though it is whole.</summary>
    public static Diagnostic? ExplainPackage(ReadOnlySpan<byte> bytes)
    {
        (_, LocalizedText? what, _) = Tell(bytes);
        return ReferenceEquals(what, OfficeTexts.Xlsb) || ReferenceEquals(what, OfficeTexts.PackedOtherwise) ? Explain(bytes) : null;
    }

    private static (DocumentKind Kind, LocalizedText What, LocalizedText WhatToDo) OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        foreach (string name in CompoundFile.EntryNames(bytes))
        {
            (LocalizedText What, LocalizedText WhatToDo)? found = name switch
            {
                "WordDocument" => (OfficeTexts.Doc, OfficeTexts.SaveAsDocx),
                "Workbook" or "Book" => (OfficeTexts.Xls, OfficeTexts.SaveAsXlsx),
                "PowerPoint Document" => (OfficeTexts.Ppt, OfficeTexts.SaveAsPdf),
                "EncryptedPackage" or "EncryptionInfo" => (OfficeTexts.Encrypted, OfficeTexts.RemovePassword),
                "CONTENTS" or "MatOST" => (OfficeTexts.Works, OfficeTexts.SaveAsDocx),
                "__properties_version1.0" => (OfficeTexts.Message, OfficeTexts.SaveAsPdf),
                _ => null,
            };
            if (found is { } text) return (DocumentKind.CompoundFile, text.What, text.WhatToDo);
        }

        return (DocumentKind.CompoundFile, OfficeTexts.Compound, OfficeTexts.OpenAndSave);
    }

    private static (DocumentKind Kind, LocalizedText? What, LocalizedText? WhatToDo) OfArchive(ReadOnlySpan<byte> bytes)
    {
        // The names stand in the directory at the end; before it only those of the parts do, and no part's content is looked at.
        ReadOnlySpan<byte> directory = ZipDirectory.Find(bytes);
        if (ZipDirectory.HasName(directory, "word/"u8)) return OfPacked(directory, "word/"u8, DocumentKind.Word, OfficeTexts.SaveAsDocx);
        if (ZipDirectory.HasName(directory, "xl/workbook.bin"u8)) return (DocumentKind.Archive, OfficeTexts.Xlsb, OfficeTexts.SaveAsXlsx);
        if (ZipDirectory.HasName(directory, "xl/"u8)) return OfPacked(directory, "xl/"u8, DocumentKind.Spreadsheet, OfficeTexts.SaveAsXlsx);
        if (ZipDirectory.HasName(directory, "ppt/"u8)) return (DocumentKind.Archive, OfficeTexts.Pptx, OfficeTexts.SaveAsPdf);
        if (ZipDirectory.HasName(directory, "OFD.xml"u8)) return (DocumentKind.Archive, OfficeTexts.Ofd, OfficeTexts.SaveAsPdf);
        if (!ZipDirectory.HasName(directory, "mimetype"u8)) return (DocumentKind.Archive, OfficeTexts.Archive, OfficeTexts.Unpack);
        // The type stands at the start of the file, not compressed.
        return bytes[..Math.Min(bytes.Length, TypeWindow)].IndexOf("application/epub"u8) >= 0
            ? (DocumentKind.Archive, OfficeTexts.Epub, OfficeTexts.SaveAsPdf)
            : (DocumentKind.Archive, OfficeTexts.OpenDocument, OfficeTexts.SaveAsDocx);
    }

    private static (DocumentKind Kind, LocalizedText? What, LocalizedText? WhatToDo) OfPacked(
        ReadOnlySpan<byte> directory, ReadOnlySpan<byte> folder, DocumentKind kind, LocalizedText whatToDo) =>
        ZipDirectory.CanUnpack(directory, folder) ? (kind, null, null) : (DocumentKind.Archive, OfficeTexts.PackedOtherwise, whatToDo);
}
