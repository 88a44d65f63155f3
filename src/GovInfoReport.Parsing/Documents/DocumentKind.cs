namespace GovInfoReport.Parsing;

/// <summary>Kinds of files, told by content first and name second.</summary>
public enum DocumentKind
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>Plain text: an extraction of a report, one of many layouts.</summary>
    Text,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document, Office Open XML (<c>.docx</c>).</summary>
    Word,

    /// <summary>A workbook, Office Open XML (<c>.xlsx</c>).</summary>
    Spreadsheet,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>An old binary Office or WPS file (<c>.doc</c>, <c>.wps</c>, <c>.xls</c>), or an encrypted Office file.</summary>
    CompoundFile,

    /// <summary>Rich text format (<c>.rtf</c>).</summary>
    RichText,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>An archive that is not an Office document.</summary>
    Archive,

    /// <summary>
    /// A kind that this package knows nothing of. Its reader tells its files itself (<see cref="IDocumentReader.Claims"/>), before any
    /// kind is told; there may be several such readers.
    /// </summary>
    Other,
}
