namespace GovInfoReport.Parsing;

/// <summary>
/// Reads Word documents in Office Open XML (<c>.docx</c>, transitional and strict) in the state that a reader sees on paper.
/// </summary>
/// <remarks>
/// <para>Stateless and thread-safe. Tracked changes are read in their final state; what nobody sees is left out (hidden, white or tiny
/// text, directly or by styles and defaults), and struck, raised, lowered and uncertain text is marked. Headers, footers and notes are left
/// out, but those behind a figure, which are read below its table; the results of fields and the numbers of auto-numbered paragraphs are
/// read. A cell that holds a table of its own gives its text as paragraphs, unless that table is a mere frame around a figure or a
/// label.</para>
/// <para>Nothing is loaded from outside the file, no document type definition is read and no macro runs. Unpacked size, nesting, spans and
/// blocks are bounded by the builder's options. The checksum of every part is compared: a damaged file is reported, whatever could be read
/// of it.</para>
/// </remarks>
public sealed class WordDocumentReader : IDocumentReader
{
    private const string UsualMainPart = "word/document.xml";

    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Word;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        OfficePackage.Read(input, document, package => Read(package, document));
    }

    private static void Read(OfficePackage package, DocumentBuilder document)
    {
        CoreProperties.Read(package, document);
        string part = Relationships.Read(package, document, "").ByType("/officeDocument") ?? UsualMainPart;
        if (!package.Has(part)) part = UsualMainPart;
        using PartReader? reader = package.Open(part);
        if (reader is null)
        {
            if (!package.Has(part)) document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, OfficeTexts.NoMainPart));
            return;
        }

        WordNames names = new(package.Names);
        WordParts parts = new(package, document, names, part);
        OfficePackage.Try(document, part, () => WordBodyReader.Read(reader, names, parts, document));
    }
}
